"""What was said goes after RETENTION; what counts, and what still waits, stays."""

from datetime import timedelta

import pytest
from sqlmodel import Session, select

from bot.desk import tickets, upkeep
from bot.desk.office import Office
from bot.store.tables import Conversation, Note, Ticket
from handoff.ticket import Outcome
from tests.conftest import Clock
from tests.desk.waiting import conversation, volunteer, waiting

ASKED = {"language": "nl", "greeted": True, "expecting": "rephrase", "question": "ma caisse"}
KEPT = {"language": "nl", "greeted": True}


@pytest.fixture
def past(office: Office, clock: Clock) -> timedelta:
    """Longer than texts are kept."""
    return office.settings.retention + timedelta(days=1)


def asked(office: Office, session: Session, clock: Clock) -> Conversation:
    owner = conversation(office, session)
    owner.state, owner.last_inbound_at = dict(ASKED), clock()
    return owner


def test_a_conversation_at_rest_forgets_what_was_asked(
    office: Office, clock: Clock, past: timedelta
) -> None:
    with office.transaction() as session:
        asked(office, session, clock)
    clock.advance(past)
    upkeep.purge(office)
    with office.reading() as session:
        assert session.exec(select(Conversation.state)).one() == KEPT


def test_the_answer_to_a_late_follow_up_is_still_understood(
    office: Office, clock: Clock, past: timedelta
) -> None:
    with office.transaction() as session:
        owner = asked(office, session, clock)
        clock.advance(past)
        owner.last_automatic_at = clock()
    upkeep.purge(office)
    with office.reading() as session:
        assert session.exec(select(Conversation.state)).one() == ASKED


@pytest.mark.parametrize(("closes", "left"), [(True, ("", 0)), (False, ("ma caisse", 1))])
def test_tickets_lose_their_texts_once_closed(
    office: Office, clock: Clock, past: timedelta, closes: bool, left: tuple[str, int]
) -> None:
    with office.transaction() as session:
        ticket = waiting(office, session, asked(office, session, clock))
        ticket.question = "ma caisse"
        marie = volunteer(office, session, "Marie")
        tickets.claim(office, session, ticket.id or 0, marie)
        tickets.note(office, session, ticket.id or 0, marie, "À rappeler.")
        if closes:
            tickets.close(office, session, ticket.id or 0, marie, Outcome.SOLVED)
    clock.advance(past)
    upkeep.purge(office)
    with office.reading() as session:
        assert session.exec(select(Ticket.question)).one() == left[0]
        assert len(session.exec(select(Note)).all()) == left[1]
