"""The coordinators' week and the entries to review reach who they are for, once, when they may."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from bot.desk import doors, mail, team_reminders
from bot.desk.office import Office
from bot.store.tables import Account, Gap, Mail, Miss, Outbox, TeamReminder
from faq.bodies import starter_bodies
from tests.conftest import Clock, OfficeMaker
from tests.desk.waiting import conversation, linked, volunteer, waiting
from tests.smtp_server import Mailbox, mail_server

MONDAY = datetime(2026, 12, 7, 8, tzinfo=UTC)  # nine o'clock in Brussels
AGEING = datetime(2028, 1, 3, 8, tzinfo=UTC)  # a Monday when every entry is to be reviewed


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with mail_server() as server:
        yield server


def join(office: Office, name: str, *, chat: bool = True, **fields: Any) -> None:
    with office.transaction() as session:
        account = volunteer(office, session, name, country="be", **fields)
        if chat:
            linked(office, session, account)


def ask_in_vain(office: Office) -> None:
    """Somebody waits for a volunteer, and somebody's question opened a gap."""
    with office.transaction() as session:
        waiting(office, session, conversation(office, session))
        gap = Gap(at=office.clock())
        session.add(gap)
        session.flush()
        session.add(Miss(gap_id=gap.id, kind="no_match", question="?", key="?", at=office.clock()))


def notices(office: Office) -> list[str]:
    with office.reading() as session:
        sent = select(Outbox).where(Outbox.kind == "notice").order_by(col(Outbox.id))
        return [row.payload["text"] for row in session.exec(sent)]


def results(office: Office, kind: str = "digest") -> list[tuple[str | None, str | None]]:
    with office.reading() as session:
        done = select(TeamReminder).where(col(TeamReminder.done_at).is_not(None))
        rows = session.exec(done.where(TeamReminder.kind == kind))
        return [(row.result, row.form) for row in rows]


def test_the_week_is_told_once_to_each_coordinator(office: Office, clock: Clock) -> None:
    join(office, "Claire", role="coordinator")
    join(office, "Marie")
    ask_in_vain(office)
    assert team_reminders.plan(office) == 3  # two reviews, one digest
    assert team_reminders.plan(office) == 0
    clock.now = MONDAY - timedelta(minutes=1)
    assert team_reminders.send_due(office) == 0
    clock.now = MONDAY
    assert team_reminders.send_due(office) == 1
    assert team_reminders.send_due(office) == 0
    (text,) = notices(office)
    assert text.startswith("Bonjour Claire")
    assert "• une nouvelle question sans bonne réponse" in text
    assert "• une personne attend un bénévole" in text
    assert results(office) == [("sent", "text")]


def test_a_week_without_anything_is_not_told(office: Office, clock: Clock) -> None:
    join(office, "Claire", role="coordinator")
    with office.transaction() as session:
        claire = session.exec(select(Account)).one()
        for slug in starter_bodies():
            doors.verify(office, session, slug, claire)
    team_reminders.plan(office)
    clock.now = MONDAY
    team_reminders.send_due(office)
    assert notices(office) == [] and results(office) == [("moot", None)]


def test_signatories_hear_of_their_own_entries_and_of_nobody_elses(
    office: Office, clock: Clock
) -> None:
    signatory = next(iter(office.knowledge.current.catalog)).signed_by
    for name in ("Ines", "Marie"):
        join(office, name)
    with office.transaction() as session:
        session.exec(select(Account).where(Account.name == "Ines")).one().name = signatory
    clock.now = AGEING
    team_reminders.plan(office)
    clock.now = team_reminders.next_due(office) or clock.now
    assert team_reminders.send_due(office) == 2
    (text,) = notices(office)
    assert signatory in text and "à relire" in text.casefold()
    assert sorted(results(office, "review")) == [("moot", None), ("sent", "text")]


def test_without_a_chat_it_leaves_by_mail(
    make_office: OfficeMaker, mailbox: Mailbox, clock: Clock
) -> None:
    office = make_office(
        smtp_url=mailbox.url,
        mail_from="aide@help.example.org",
        public_url="https://help.example.org",
    )
    join(office, "Claire", role="coordinator", chat=False)
    ask_in_vain(office)
    team_reminders.plan(office)
    clock.now = MONDAY
    team_reminders.send_due(office)
    assert mail.send_due(office) == 1
    (letter,) = mailbox.received
    assert letter["Subject"] == "La semaine de Coup de pouce"
    assert "https://help.example.org/misses" in letter.get_content()
    assert (
        "décochez les rappels sur votre page. https://help.example.org/me" in letter.get_content()
    )
    assert results(office) == [("sent", "mail")]


def test_without_chat_nor_mail_it_is_dropped_and_says_why(office: Office, clock: Clock) -> None:
    join(office, "Claire", role="coordinator", chat=False)
    ask_in_vain(office)
    team_reminders.plan(office)
    clock.now = MONDAY
    team_reminders.send_due(office)
    assert results(office) == [("no_address", None)]


def test_a_holiday_puts_it_off_to_the_next_morning(office: Office, clock: Clock) -> None:
    clock.now = datetime(2027, 3, 24, 9, tzinfo=UTC)  # Easter Monday is the 29th
    join(office, "Claire", role="coordinator")
    ask_in_vain(office)
    team_reminders.plan(office)
    clock.now = datetime(2027, 3, 29, 7, tzinfo=UTC)
    team_reminders.send_due(office)
    assert notices(office) == []
    assert team_reminders.next_due(office) == datetime(2027, 3, 30, 6, tzinfo=UTC)
    clock.now = datetime(2027, 3, 30, 6, tzinfo=UTC)
    team_reminders.send_due(office)
    assert len(notices(office)) == 1


def test_whoever_is_away_hears_nothing(office: Office, clock: Clock) -> None:
    join(office, "Claire", role="coordinator", paused_until=MONDAY + timedelta(days=1))
    ask_in_vain(office)
    team_reminders.plan(office)
    clock.now = MONDAY
    team_reminders.send_due(office)
    assert notices(office) == [] and results(office) == [("moot", None)]


def test_whoever_wants_none_hears_nothing(office: Office, clock: Clock) -> None:
    join(office, "Claire", role="coordinator", reminded=False)
    ask_in_vain(office)
    team_reminders.plan(office)
    clock.now = MONDAY
    team_reminders.send_due(office)
    assert notices(office) == [] and results(office) == [("moot", None)]


def test_two_processes_send_it_once(make_office: OfficeMaker, clock: Clock) -> None:
    offices = [make_office(), make_office()]
    join(offices[0], "Claire", role="coordinator")
    ask_in_vain(offices[0])
    with ThreadPoolExecutor(2) as pool:
        assert sum(pool.map(team_reminders.plan, offices)) == 2
        clock.now = MONDAY
        list(pool.map(team_reminders.send_due, offices))
    assert len(notices(offices[0])) == 1


def test_one_that_cannot_be_composed_is_put_off_and_given_up(office: Office, clock: Clock) -> None:
    join(office, "Claire", role="coordinator")
    team_reminders.plan(office)
    with office.transaction() as session:
        for row in session.exec(select(TeamReminder)):
            row.kind = "unknown"
    clock.now = MONDAY
    for _ in range(5):
        clock.advance(timedelta(days=1))
        team_reminders.send_due(office)
    assert ("failed", None) in results(office, "unknown")


def test_mail_rows_hold_no_text_in_the_clear(
    make_office: OfficeMaker, mailbox: Mailbox, clock: Clock
) -> None:
    office = make_office(
        smtp_url=mailbox.url, mail_from="a@b.example", public_url="https://b.example"
    )
    join(office, "Claire", role="coordinator", chat=False)
    ask_in_vain(office)
    team_reminders.plan(office)
    clock.now = MONDAY
    team_reminders.send_due(office)
    with office.reading() as session:
        assert "Claire" not in session.exec(select(Mail)).one().sealed
