"""What is counted of a week or a month, and that counting again changes nothing."""

from datetime import date, datetime, timedelta

import pytest
from sqlmodel import select

from bot.desk import periods
from bot.desk.office import Office
from bot.store.tables import Feedback, Message, PeriodCount, Ticket
from tests.conftest import Clock
from tests.desk.waiting import conversation


@pytest.fixture
def talked(office: Office, clock: Clock) -> Office:
    """Two people this week and one of them last month: a question answered, one not, a ticket."""
    with office.transaction() as session:
        first, second = (conversation(office, session).id or 0 for _ in range(2))
        past = clock.now - timedelta(days=40)
        for talk, at, verdict in (
            (first, clock.now, "answer"),
            (second, clock.now, "none"),
            (first, past, "answer"),
        ):
            session.add(said(talk, at, "in"))
            session.add(said(talk, at, "out", verdict))
        session.add(
            Feedback(conversation_id=first, entry="google-fiche", helpful=True, at=clock.now)
        )
        session.add(
            Ticket(
                conversation_id=second,
                reason="asked",
                opened_at=clock.now - timedelta(minutes=5),
                queued_at=clock.now,
                first_reply_at=clock.now,
            )
        )
    return office


def said(talk: int, at: datetime, direction: str, verdict: str | None = None) -> Message:
    return Message(
        conversation_id=talk,
        direction=direction,
        author="contact" if direction == "in" else "bot",
        text="?",
        verdict=verdict,
        entry="google-fiche" if verdict == "answer" else None,
        created_at=at,
    )


def rows(office: Office) -> dict[tuple[str, date], PeriodCount]:
    with office.reading() as session:
        return {(row.kind, row.start): row for row in session.exec(select(PeriodCount))}


def test_a_running_week_holds_what_happened_in_it(talked: Office) -> None:
    periods.refresh(talked)
    figures = rows(talked)[("week", date(2026, 11, 30))].figures
    assert figures["messages"][""] == 2 and figures["messages"]["channel:telegram"] == 2
    assert (figures["answered"][""], figures["unanswered"][""]) == (1, 1)
    assert figures["people"][""] == 1 and "people_volunteers" not in figures
    assert figures["entries"] == {"google-fiche": 1}
    assert figures["helpful"][""] == 1 and figures["opened"][""] == 1
    assert figures["wait"]["median"] == 300


def test_every_period_since_the_first_message_is_counted_once(talked: Office) -> None:
    periods.refresh(talked)
    before = rows(talked)
    assert {start for kind, start in before if kind == "month"} == {
        date(2026, month, 1) for month in (10, 11, 12)
    }
    assert before[("month", date(2026, 10, 1))].figures["people"][""] == 1
    assert before[("month", date(2026, 11, 1))].figures == {}
    assert periods.refresh(talked) == 2  # the week and the month that still run
    assert {key: row.figures for key, row in rows(talked).items()} == {
        key: row.figures for key, row in before.items()
    }


def test_a_period_that_ended_is_counted_to_its_end(talked: Office, clock: Clock) -> None:
    periods.refresh(talked)
    with talked.transaction() as session:
        session.add(said(1, clock.now + timedelta(hours=1), "in"))
    clock.advance(timedelta(days=7))
    periods.refresh(talked)
    figures = rows(talked)[("week", date(2026, 11, 30))].figures
    assert figures["messages"][""] == 3


def test_a_service_that_never_spoke_has_nothing_to_count(office: Office) -> None:
    assert periods.refresh(office) == 0
