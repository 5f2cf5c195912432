"""Reminders: sent once when due, moved, forgotten, and held back by what should."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from bot.desk.follow_ups import COMPOSERS, Composer
from bot.desk.office import Office
from bot.desk.scheduling import forget, remind
from bot.events import ReminderDue
from bot.store.tables import Contact, Conversation, FollowUp, Outbox
from tests.conftest import Clock
from tests.scenarios.player import Player

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SAID = "vous nous aviez demandé : « votre rendez-vous »"
OPTIONS = (("helped/google-fiche", "option-settled"), ("human", "option-human"))
APPOINTMENT = ReminderDue(
    "follow-up-answer-first", {"title": "votre rendez-vous"}, OPTIONS, asked_for=True
)
CHECK_IN = ReminderDue("follow-up-answer-first", {"title": "votre rendez-vous"})
COMPOSED: dict[str, ReminderDue | None] = {
    "test-appointment": APPOINTMENT,
    "test-check-in": CHECK_IN,
    "test-moot": None,
    "test-broken": ReminderDue("no-such-line", {}, asked_for=True),
}


def always(event: ReminderDue | None) -> Composer:
    return lambda _office, _session, _conversation, _row: event


@pytest.fixture(autouse=True)
def _kinds() -> Iterator[None]:
    """Three kinds of reminder, registered as a part of the product would."""
    for kind, event in COMPOSED.items():
        COMPOSERS[kind] = always(event)
    yield
    for kind in COMPOSED:
        del COMPOSERS[kind]


@pytest.fixture
def player(office: Office, clock: Clock) -> Player:
    """A contact who has just said hello."""
    player = Player(office, clock, "telegram", [])
    player.play({"said": "bonjour"})
    player.person("the contact").listens()
    return player


def plan(
    office: Office,
    kind: str,
    due_at: datetime,
    *,
    step: int = 0,
    expires_at: datetime | None = None,
) -> None:
    with office.transaction() as session:
        conversation = session.exec(select(Conversation)).one()
        remind(
            office,
            session,
            conversation,
            kind,
            "appointment-7",
            due_at,
            step=step,
            expires_at=expires_at,
        )


def set_contact(office: Office, country: str | None = None, *, stopped: bool = False) -> None:
    with office.transaction() as session:
        contact = session.exec(select(Contact)).one()
        contact.country = country
        contact.stopped_at = office.clock() if stopped else None


def results(office: Office) -> list[str | None]:
    with office.reading() as session:
        return list(session.exec(select(FollowUp.result).order_by(FollowUp.subject)))


def test_a_reminder_is_said_once_with_its_choices_and_its_template(
    office: Office, clock: Clock, player: Player
) -> None:
    plan(office, "test-appointment", clock() + HOUR)
    player.play({"passes": "59m", "silent": True})
    player.play(
        {"passes": "2m", "heard": SAID, "offered": ["Oui, c'est réglé", "Parler à quelqu'un"]}
    )
    player.play({"passes": "1d", "silent": True})
    with office.reading() as session:
        row = session.exec(select(Outbox).where(Outbox.kind == "reminder")).one()
    assert row.payload["template"] == "follow-up-answer-first"
    assert row.payload["values"] == ["votre rendez-vous"]
    assert results(office) == ["sent"]


def test_a_yes_chooses_the_first_of_its_choices(
    office: Office, clock: Clock, player: Player
) -> None:
    plan(office, "test-appointment", clock() + HOUR)
    player.play({"passes": "2h", "heard": SAID, "said": "oui"})
    player.play({"kept": {"feedback where helpful": 1}})


def test_it_moves_and_there_is_still_one_of_each_step(
    office: Office, clock: Clock, player: Player
) -> None:
    plan(office, "test-appointment", clock() + HOUR)
    plan(office, "test-appointment", clock() + 3 * HOUR)
    player.play({"passes": "2h", "silent": True})
    player.play({"passes": "2h", "heard_once": SAID})


def test_what_has_changed_since_it_was_said_is_said_again(
    office: Office, clock: Clock, player: Player
) -> None:
    plan(office, "test-appointment", clock() + HOUR)
    player.play({"passes": "2h", "heard": SAID})
    plan(office, "test-appointment", clock() + HOUR)
    player.play({"passes": "2h", "heard": SAID})
    assert results(office) == ["sent"]


def test_what_is_forgotten_is_not_sent(office: Office, clock: Clock, player: Player) -> None:
    plan(office, "test-appointment", clock() + HOUR)
    plan(office, "test-appointment", clock() + 2 * HOUR, step=1)
    with office.transaction() as session:
        forget(session, "appointment-7")
    player.play({"passes": "5h", "silent": True})


def test_what_has_no_sense_any_more_is_dropped(
    office: Office, clock: Clock, player: Player
) -> None:
    plan(office, "test-moot", clock() + HOUR)
    player.play({"passes": "2h", "silent": True})
    assert results(office) == ["moot"]


def test_what_was_asked_for_is_sent_after_stop_and_on_a_holiday(
    office: Office, clock: Clock, player: Player
) -> None:
    clock.now = datetime(2026, 12, 24, 10, tzinfo=UTC)
    set_contact(office, "be", stopped=True)
    plan(office, "test-appointment", clock() + DAY)
    player.play({"passes": "25h", "heard": SAID})


def test_nothing_else_is(office: Office, clock: Clock, player: Player) -> None:
    set_contact(office, stopped=True)
    plan(office, "test-check-in", clock() + DAY)
    player.play({"passes": "25h", "silent": True})
    assert results(office) == ["opted_out"]


def test_a_check_in_waits_for_the_day_after_a_holiday(
    office: Office, clock: Clock, player: Player
) -> None:
    clock.now = datetime(2026, 12, 24, 10, tzinfo=UTC)
    set_contact(office, "be")
    plan(office, "test-check-in", clock() + DAY)
    player.play({"passes": "25h", "silent": True})
    player.play({"passes": "1d", "heard": SAID})


def test_a_check_in_waits_while_a_ticket_is_open_but_not_for_ever(
    office: Office, clock: Clock, player: Player
) -> None:
    plan(office, "test-check-in", clock() + HOUR, expires_at=clock() + 3 * DAY)
    for words in ("ma vitrine est triste", "humain", "oui"):
        player.play({"said": words})
    player.person("the contact").listens()
    for _ in range(4):
        player.play({"passes": "1d", "not heard": SAID})
    assert results(office)[0] == "too_late"


def test_a_reminder_that_would_come_too_late_is_sent_the_evening_before(
    office: Office, clock: Clock, player: Player
) -> None:
    early = datetime(2026, 12, 2, 6, tzinfo=UTC)  # seven o'clock in Brussels
    plan(office, "test-appointment", early - HOUR, expires_at=early)
    player.play({"passes": "9h", "silent": True})  # seven in the evening
    player.play({"passes": "45m", "heard": SAID})


def test_one_that_cannot_be_said_is_put_off_given_up_and_holds_up_nobody(
    office: Office, clock: Clock, player: Player, caplog: pytest.LogCaptureFixture
) -> None:
    plan(office, "test-broken", clock() + HOUR)
    plan(office, "test-appointment", clock() + HOUR, step=1)
    player.play({"passes": "1h", "heard": SAID})
    for _ in range(4):
        assert results(office).count(None) == 1
        player.play({"passes": "1h", "silent": True})
    assert set(results(office)) == {"sent", "failed"}
    assert "no-such-line" in caplog.text
