"""The forecast says what the rules will decide, and what other delays would change."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from handoff.follow_up import Calendar, Drop, Facts, Form, Nature
from handoff.forecast import Foreseen, Pending, by_day, foresee, under
from handoff.quiet import QuietHours

DAY = timedelta(days=1)
CALENDAR = Calendar(QuietHours(time(20), time(8)), "Europe/Brussels", (DAY, 7 * DAY))
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def question(number: int, asked: datetime, **facts: object) -> Pending:
    known = Facts(counted_from=asked, due_at=asked + DAY, country="be")
    return Pending(number, number, 0, replace(known, **facts))  # type: ignore[arg-type]


def sent(foreseen: list[Foreseen]) -> list[tuple[int, int, datetime]]:
    return [(one.row, one.step, one.at) for one in foreseen if one.judgement.send]


def test_the_second_try_is_foreseen_with_the_first() -> None:
    asked = NOW - timedelta(hours=20)
    found = foresee(CALENDAR, [question(1, asked)], NOW, NOW + 8 * DAY)
    assert sent(found) == [(1, 0, asked + DAY), (1, 1, asked + 7 * DAY)]


def test_two_for_the_same_contact_are_spaced() -> None:
    both = [question(1, NOW - DAY), replace(question(2, NOW - DAY), contact=1)]
    times = [at for _, step, at in sent(foresee(CALENDAR, both, NOW, NOW + 3 * DAY)) if not step]
    assert times == [NOW, datetime(2026, 11, 25, 7, tzinfo=UTC)]


def test_what_will_not_be_sent_says_why() -> None:
    (found,) = foresee(CALENDAR, [question(1, NOW - DAY, stopped=True)], NOW, NOW + DAY)
    assert found.judgement.drop is Drop.OPTED_OUT


def test_outside_the_window_it_is_a_template() -> None:
    one = replace(question(1, NOW - DAY), window_until=NOW - DAY)
    (first,) = foresee(CALENDAR, [one], NOW, NOW + DAY)
    (none,) = foresee(CALENDAR, [replace(one, approved=False)], NOW, NOW + DAY)
    assert (first.judgement.form, none.judgement.drop) == (Form.TEMPLATE, Drop.NO_TEMPLATE)


def test_other_delays_move_questions_and_only_them() -> None:
    asked = NOW - timedelta(hours=2)
    reminder = question(2, asked, nature=Nature.ASKED_FOR)
    slower = replace(CALENDAR, delays=(2 * DAY,))
    found = foresee(slower, under(slower, [question(1, asked), reminder]), NOW, NOW + 8 * DAY)
    assert sent(found) == [(2, 0, asked + DAY), (1, 0, asked + 2 * DAY)]


def test_without_delays_no_question_is_asked() -> None:
    none = replace(CALENDAR, delays=())
    assert under(none, [question(1, NOW)]) == []


def test_other_quiet_hours_move_everything() -> None:
    late = question(1, datetime(2026, 11, 23, 18, 30, tzinfo=UTC))  # half past seven, locally
    sleepy = replace(CALENDAR, quiet=QuietHours(time(19), time(9)))
    found = foresee(sleepy, under(sleepy, [late]), NOW, NOW + 2 * DAY)
    assert sent(found) == [(1, 0, datetime(2026, 11, 25, 8, tzinfo=UTC))]


def test_each_day_is_counted_apart() -> None:
    many = [question(n, NOW - DAY + n * timedelta(hours=8)) for n in range(4)]
    days = [datetime(2026, 11, day, tzinfo=UTC) for day in (24, 25, 26)]
    found = foresee(CALENDAR, many, NOW, NOW + 3 * DAY)
    assert by_day(found, days) == [2, 2, 0]
