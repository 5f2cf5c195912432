"""Coordinators hear of what goes wrong, once, by the way they chose."""

from datetime import timedelta

import pytest
from sqlmodel import Session, col, select

from bot import inbox
from bot.channels.sandbox import running_sandbox
from bot.desk import accounts, alerts, silence
from bot.desk.office import Office
from bot.store.tables import AlertRow, Feedback, Inbox, Mail, Message, Outbox, Ticket
from tests.conftest import Clock, OfficeMaker
from tests.desk.waiting import conversation, linked, volunteer, waiting
from tests.scenarios.person import Person
from tests.service import running_service

MAIL = {
    "smtp_url": "smtp://127.0.0.1:9",
    "mail_from": "a@b.example",
    "public_url": "https://b.example",
}


@pytest.fixture
def office(make_office: OfficeMaker) -> Office:
    """Claire hears on Telegram, Dirk by e-mail; Marie is a volunteer."""
    office = make_office(alert_queue=2, **MAIL)
    with office.transaction() as session:
        linked(office, session, volunteer(office, session, "Claire", role="coordinator"))
        volunteer(office, session, "Dirk", role="coordinator", alerts="email")
        linked(office, session, volunteer(office, session, "Marie"))
    return office


def told(office: Office) -> tuple[list[str], list[str]]:
    """What was decided to say on Telegram, and by e-mail."""
    with office.reading() as session:
        notices = [
            row.payload["text"] for row in session.exec(select(Outbox).order_by(col(Outbox.id)))
        ]
        letters = [
            office.seal.open_json(row.sealed)["body"]
            for row in session.exec(select(Mail).order_by(col(Mail.id)))
        ]
    return notices, letters


def queue_of(office: Office, number: int) -> None:
    with office.transaction() as session:
        for _ in range(number):
            waiting(office, session, conversation(office, session))


def close_all(office: Office) -> None:
    with office.transaction() as session:
        for ticket in session.exec(select(Ticket)):
            ticket.closed_at = office.clock()


def test_a_long_queue_is_told_once_and_its_end_too(office: Office, clock: Clock) -> None:
    alerts.watch(office)
    assert told(office) == ([], [])
    queue_of(office, 2)
    for _ in range(3):
        alerts.watch(office)
        clock.advance(timedelta(hours=30))
    (notice,), (letter,) = told(office)
    assert "2 demandes attendent" in notice
    assert notice in letter and "https://b.example/numbers" in letter
    close_all(office)
    alerts.watch(office)
    alerts.watch(office)
    notices, letters = told(office)
    assert len(notices) == len(letters) == 2 and "redevenue courte" in notices[-1]


def test_what_comes_back_within_a_day_is_shown_and_not_told(office: Office, clock: Clock) -> None:
    for _ in range(2):
        queue_of(office, 2)
        alerts.watch(office)
        close_all(office)
        alerts.watch(office)
        clock.advance(timedelta(hours=2))
    with office.reading() as session:
        rows = alerts.latest(session, 5)
    assert [row.told_at is None for row in rows] == [True, False]
    assert len(told(office)[0]) == 2


def sent(session: Session, owner: int, office: Office, error: str | None) -> None:
    session.add(
        Message(
            conversation_id=owner,
            direction="out",
            author="bot",
            text="?",
            status="failed" if error else "sent",
            error=error,
            created_at=office.clock(),
        )
    )


@pytest.mark.parametrize(
    ("error", "fails"),
    [("permanent", True), ("63007", True), ("unreachable", False), ("63024", False), (None, False)],
)
def test_a_channel_fails_when_it_is_not_the_contacts_doing(
    office: Office, error: str | None, fails: bool
) -> None:
    with office.transaction() as session:
        owner = conversation(office, session).id or 0
        for each in (error, error, error, None):
            sent(session, owner, office, each)
    alerts.watch(office)
    notices, letters = told(office)
    assert notices == []
    assert len(letters) == (2 if fails else 0)  # Claire's Telegram is what fails
    assert all("Telegram ne prend plus nos messages : 3 sur 4" in letter for letter in letters)


def test_a_channel_that_refuses_us_fails_at_once(office: Office) -> None:
    queue_of(office, 2)
    alerts.watch(office)
    with office.transaction() as session:
        row = session.exec(select(Outbox)).one()
        row.attempts, row.error = 2, "AlarmError: Unauthorized"
    alerts.watch(office)
    assert any("Telegram ne prend plus" in letter for letter in told(office)[1])


def test_a_channel_that_does_not_answer_is_told_though_nothing_is_sent(
    office: Office, clock: Clock
) -> None:
    for minutes in (0, 5, 2):
        clock.advance(timedelta(minutes=minutes))
        silence.note(office, "telegram", silent=True)
        alerts.watch(office)
        assert bool(told(office)[1]) is (minutes == 2)
    assert all("Telegram ne nous répond plus depuis 7 minutes" in each for each in told(office)[1])
    silence.note(office, "telegram", silent=False)
    alerts.watch(office)
    assert "Telegram prend de nouveau" in told(office)[0][0]


def test_answers_that_help_less_are_told(office: Office) -> None:
    with office.transaction() as session:
        owner = conversation(office, session).id or 0
        for number in range(40):
            helped, now = number % 2 == 0, office.clock()
            session.add(
                Feedback(conversation_id=owner, entry="google-fiche", helpful=helped, at=now)
            )
    alerts.watch(office)
    assert "50 % des 40 réponses" in told(office)[0][0]
    with office.reading() as session:
        assert [row.kind for row in session.exec(select(AlertRow))] == ["precision"]


def test_messages_that_could_not_be_handled_are_told(office: Office, clock: Clock) -> None:
    """Until a day has passed without any."""
    person = Person("telegram", "7")
    with office.transaction() as session:
        for number in range(2):
            row = Inbox(channel="telegram", external_id=f"{number}", sender="7", payload="?")
            row.received_at = row.ready_at = row.parked_at = clock.now
            session.add(row)
    inbox.store(office, [person.says("bonjour")])
    alerts.watch(office)
    (notice,), _ = told(office)
    assert "2 messages reçus n'ont pas pu être traités" in notice
    clock.advance(timedelta(hours=25))
    alerts.watch(office)
    assert "tous les messages reçus ont pu être traités" in told(office)[0][-1]


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_an_alert_arrives_in_the_coordinators_chat(make_office: OfficeMaker) -> None:
    with (
        running_sandbox() as sandbox,
        running_service(make_office, sandbox, alert_queue=1, telegram_mode="polling") as service,
    ):
        with service.office.transaction() as session:
            claire = volunteer(service.office, session, "Claire", role="coordinator")
            token = accounts.issue(service.office, session, claire, "link")
        phone = service.remote.phone("telegram", 7)
        phone.start(f"link_{token}")
        phone.wait_for("Claire")
        with service.office.transaction() as session:
            waiting(service.office, session, conversation(service.office, session))
        alerts.watch(service.office)
        phone.wait_for("La file est longue")
