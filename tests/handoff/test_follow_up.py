"""Follow-ups: thirty worked cases, and what holds whatever happens."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from handoff.follow_up import (
    Calendar,
    Drop,
    Facts,
    Form,
    Hold,
    Judgement,
    Nature,
    due_at,
    judge,
)
from handoff.quiet import QuietHours, is_holiday, zone_of

QUIET = QuietHours(time(20), time(8))
CALENDAR = Calendar(QUIET, "Europe/Brussels", (timedelta(hours=24), timedelta(days=7)))
CASES = yaml.safe_load(Path(__file__).with_name("follow_up_cases.yaml").read_text(encoding="utf-8"))
Situation = tuple[Facts, Calendar, datetime]
STATES: dict[str, Callable[[Facts], Facts]] = {
    "arrêté": lambda facts: replace(facts, stopped=True),
    "injoignable": lambda facts: replace(facts, unreachable=True),
    "effacé": lambda facts: replace(facts, erased=True),
    "demande ouverte": lambda facts: replace(facts, open_ticket=True),
}


def local(case: dict[str, Any], key: str) -> datetime | None:
    """A moment of the table, written in the person's own time."""
    if key not in case:
        return None
    naive = datetime.fromisoformat(case[key])
    return naive.replace(tzinfo=zone_of(case.get("pays"), CALENDAR.time_zone)).astimezone(UTC)


NATURES = {
    "question": Nature.QUESTION,
    "nouvelles de sa demande": Nature.NEWS,
    "étape": Nature.CHECK_IN,
    "rappel demandé": Nature.ASKED_FOR,
    "travail": Nature.WORK,
}
FORMS: dict[str, tuple[Form, ...]] = {
    "ouverte": (Form.TEXT,),
    "fermée, modèle approuvé": (Form.TEMPLATE,),
    "fermée, sans modèle": (),
    "sans Telegram, avec e-mail": (Form.MAIL,),
    "sans Telegram ni e-mail": (),
}
SENT_BY = {"": Form.TEXT, "modèle": Form.TEMPLATE, "e-mail": Form.MAIL}
HOLDS = {
    "le silence": Hold.QUIET_TIME,
    "un seul par jour": Hold.ONE_A_DAY,
    "la demande ouverte": Hold.OPEN_TICKET,
}


def facts_of(case: dict[str, Any]) -> Facts:
    answered = local(case, "réponse")
    assert answered is not None
    facts = Facts(
        counted_from=answered,
        due_at=local(case, "prévue") or due_at(CALENDAR, answered, 0, case.get("pays")),
        last_inbound_at=local(case, "a écrit"),
        last_automatic_at=local(case, "dernier envoi"),
        country=case.get("pays"),
        nature=NATURES[case.get("message", "question")],
        expires_at=local(case, "expire"),
        forms=FORMS[case.get("fenêtre", "ouverte")],
    )
    return STATES[case["état"]](facts) if "état" in case else facts


def expected(case: dict[str, Any]) -> Judgement:
    verb, _, rest = case["verdict"].partition(" ")
    if verb == "attendre":
        until = local(case | {"attendre": rest}, "attendre")
        return Judgement(hold_until=until, hold=HOLDS[case["parce que"]])
    if verb == "abandonner":
        return Judgement(drop=Drop(rest))
    return Judgement(form=SENT_BY[rest])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["titre"])
def test_worked_case(case: dict[str, Any]) -> None:
    now = local(case, "maintenant")
    assert now is not None
    judgement = judge(facts_of(case), CALENDAR, now)
    assert judgement == expected(case)
    assert judgement.send is case["verdict"].startswith("envoyer")


def test_the_table_is_whole() -> None:
    assert len(CASES) >= 30
    assert len({case["titre"] for case in CASES}) == len(CASES)
    assert {case["verdict"].split()[0] for case in CASES} == {"envoyer", "attendre", "abandonner"}


COUNTRIES = st.sampled_from(["be", "fr", "qc", None])
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
CLOCK_CHANGES = (
    datetime(2026, 3, 8, 7, tzinfo=UTC),  # Québec
    datetime(2026, 3, 29, 1, tzinfo=UTC),  # Europe
    datetime(2026, 10, 25, 1, tzinfo=UTC),  # Europe
    datetime(2026, 11, 1, 6, tzinfo=UTC),  # Québec
)
MOMENTS = st.timedeltas(timedelta(0), timedelta(days=730)).map(NEW_YEAR.__add__) | st.builds(
    datetime.__add__,
    st.sampled_from(CLOCK_CHANGES),
    st.timedeltas(timedelta(hours=-6), timedelta(hours=6)),
)
# Among any hours, those that the clocks repeat in autumn and skip in spring.
HOURS = st.times() | st.sampled_from([time(1, 30), time(2), time(2, 30), time(3)])
CALENDARS = st.builds(
    Calendar,
    quiet=st.none() | st.builds(QuietHours, start=HOURS, end=HOURS),
    time_zone=st.sampled_from(["Europe/Brussels", "America/Toronto", "UTC"]),
    delays=st.lists(
        st.timedeltas(timedelta(minutes=1), timedelta(days=14)), min_size=1, max_size=2
    ).map(tuple),
)
AROUND_NOW = st.timedeltas(timedelta(days=-10), timedelta(days=2))


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    """Any facts, any calendar, at any moment of two years."""
    now = draw(MOMENTS)
    facts = Facts(
        counted_from=now + draw(AROUND_NOW),
        due_at=now + draw(AROUND_NOW),
        last_inbound_at=draw(st.none() | AROUND_NOW.map(now.__add__)),
        last_automatic_at=draw(st.none() | AROUND_NOW.map(now.__add__)),
        stopped=draw(st.booleans()),
        unreachable=draw(st.booleans()),
        erased=draw(st.booleans()),
        open_ticket=draw(st.booleans()),
        country=draw(COUNTRIES),
        nature=draw(st.sampled_from(Nature)),
        expires_at=draw(st.none() | AROUND_NOW.map(now.__add__)),
        forms=draw(st.sampled_from([(Form.TEXT,), (Form.TEMPLATE,), ()])),
    )
    return facts, draw(CALENDARS), now


@st.composite
def eligible(draw: st.DrawFn) -> Situation:
    """Nothing speaks against a follow-up; only the moment may be wrong."""
    facts, calendar, now = draw(situations())
    free = Facts(
        counted_from=facts.counted_from,
        due_at=now,
        last_automatic_at=facts.last_automatic_at,
        country=facts.country,
    )
    return free, calendar, now


def is_quiet(calendar: Calendar, country: str | None, moment: datetime) -> bool:
    if calendar.quiet is None:
        return False
    there = moment.astimezone(zone_of(country, calendar.time_zone))
    return calendar.quiet.covers(there.time()) or is_holiday(there.date(), country)


@given(situations())
def test_it_is_sent_held_or_dropped_and_only_one_of_them(situation: Situation) -> None:
    judgement = judge(*situation)
    ways = (judgement.send, judgement.hold_until is not None, judgement.drop is not None)
    assert ways.count(True) == 1
    assert (judgement.hold is None) is (judgement.hold_until is None)


@given(situations())
def test_nothing_reaches_whoever_should_not_hear_from_us(situation: Situation) -> None:
    facts, calendar, now = situation
    wrote = facts.last_inbound_at is not None and facts.last_inbound_at > facts.counted_from
    asked_for, question = (facts.nature is n for n in (Nature.ASKED_FOR, Nature.QUESTION))
    if facts.unreachable or facts.erased or (facts.stopped and not asked_for):
        assert judge(facts, calendar, now).drop is not None
    if question and (facts.open_ticket or wrote):
        assert judge(facts, calendar, now).drop is not None
    if facts.nature is Nature.CHECK_IN and facts.open_ticket:
        assert not judge(facts, calendar, now).send


@given(situations())
def test_the_night_is_for_nobody_and_what_has_expired_is_not_sent(situation: Situation) -> None:
    facts, calendar, now = situation
    if judge(facts, calendar, now).send:
        there = now.astimezone(zone_of(facts.country, calendar.time_zone)).time()
        assert calendar.quiet is None or not calendar.quiet.covers(there)
        assert facts.expires_at is None or now < facts.expires_at


@given(situations())
def test_it_is_sent_in_a_form_that_the_channel_takes(situation: Situation) -> None:
    facts, calendar, now = situation
    judgement = judge(facts, calendar, now)
    assert judgement.form is None or judgement.form in facts.forms


@given(MOMENTS, COUNTRIES, st.timedeltas(timedelta(minutes=1), timedelta(days=3)))
def test_a_reminder_is_planned_outside_the_night_and_before_it_expires(
    wished: datetime, country: str | None, left: timedelta
) -> None:
    planned = CALENDAR.planned(wished, wished + left, country)
    there = planned.astimezone(zone_of(country, CALENDAR.time_zone)).time()
    assert planned < wished + left
    assert not QUIET.covers(there)


@given(eligible())
def test_nothing_is_sent_in_quiet_time_nor_too_soon_after_another(situation: Situation) -> None:
    facts, calendar, now = situation
    if judge(facts, calendar, now).send:
        assert not is_quiet(calendar, facts.country, now)
        if facts.last_automatic_at is not None:
            apart = min(timedelta(hours=20), *calendar.delays)
            assert now - facts.last_automatic_at >= apart


@given(eligible())
def test_what_is_held_is_sent_at_the_moment_it_was_held_until(situation: Situation) -> None:
    facts, calendar, now = situation
    later = judge(facts, calendar, now).hold_until
    if later is not None:
        assert later > now
        at = later.astimezone(UTC)
        assert judge(replace(facts, due_at=at), calendar, at).send


@given(MOMENTS, CALENDARS, COUNTRIES)
def test_a_step_is_due_no_sooner_than_its_delay_and_never_in_quiet_time(
    answered: datetime, calendar: Calendar, country: str | None
) -> None:
    for step, delay in enumerate(calendar.delays):
        due = due_at(calendar, answered, step, country)
        assert due >= answered + delay
        assert not is_quiet(calendar, country, due)


def test_delays_shorter_than_a_day_space_automatic_messages_by_as_little() -> None:
    rapid = Calendar(None, "UTC", (timedelta(minutes=1),))
    now = datetime(2026, 11, 24, 10, tzinfo=UTC)
    facts = Facts(now, now, last_automatic_at=now - timedelta(seconds=30))
    assert judge(facts, rapid, now).hold_until == now + timedelta(seconds=30)


def test_without_quiet_hours_nights_and_holidays_are_like_any_moment() -> None:
    always = replace(CALENDAR, quiet=None)
    christmas_night = datetime(2026, 12, 25, 2, tzinfo=UTC)
    facts = Facts(christmas_night - timedelta(days=1), christmas_night, country="be")
    assert judge(facts, always, christmas_night).send
