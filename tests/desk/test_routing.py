"""Who hears of a ticket, in one notice that edits itself; where what comes back goes."""

from datetime import timedelta

import pytest
from sqlmodel import Session, col, select

from bot.desk import queue, telling, tickets, upkeep
from bot.desk.conversing import converse
from bot.desk.office import Office
from bot.events import Pressed
from bot.store.tables import Account, Conversation, Message, Outbox, Ticket
from handoff.ticket import Outcome
from tests.conftest import Clock, OfficeMaker
from tests.desk.waiting import conversation, linked, volunteer, waiting


def notices(session: Session, address_id: int) -> list[Outbox]:
    rows = select(Outbox).where(Outbox.address_id == address_id, Outbox.kind == "notice")
    return list(session.exec(rows.order_by(col(Outbox.id))))


def texts(session: Session, address_id: int) -> list[str]:
    """The last line of each notice in a chat: where the ticket stands."""
    return [row.payload["text"].splitlines()[-1] for row in notices(session, address_id)]


def test_one_notice_follows_the_ticket_through_its_life(office: Office) -> None:
    with office.transaction() as session:
        marie, karim = (volunteer(office, session, name) for name in ("Marie", "Karim"))
        chat = linked(office, session, karim)
        ticket = waiting(office, session, conversation(office, session))
        telling.announce(office, session, ticket)
        number = ticket.id or 0
        tickets.claim(office, session, number, marie)
        tickets.release(office, session, number, marie)
        tickets.claim(office, session, number, marie)
        tickets.close(office, session, number, marie, Outcome.SOLVED)
        first, *rewritings = notices(session, chat)
        assert {row.payload.get("edits") for row in rewritings} == {first.id}
        waits, claimed, back, again, closed = texts(session, chat)
        assert waits == back != claimed == again != closed
        assert "Marie" in claimed


def test_who_is_told_depends_on_what_they_said_of_themselves(office: Office) -> None:
    with office.transaction() as session:
        people = {
            "fits": volunteer(office, session, "Anne", skills=["paiement"], sectors=["horeca"]),
            "trade": volunteer(office, session, "Bart", skills=["paiement"], sectors=["retail"]),
            "abroad": volunteer(office, session, "Chloe", country="qc"),
            "paused": volunteer(
                office, session, "Driss", paused_until=office.clock() + timedelta(hours=1)
            ),
            "asleep": volunteer(office, session, "Emma", hours=[[1, "20:00", "22:00"]]),
            "full": volunteer(office, session, "Farid", cap=0),
            "applied": volunteer(office, session, "Gert", status="applied"),
        }
        chats = {why: linked(office, session, account) for why, account in people.items()}
        owner = conversation(office, session, country="be", sector="horeca")
        telling.announce(office, session, waiting(office, session, owner, category="paiement"))
        assert [why for why, chat in chats.items() if notices(session, chat)] == ["fits"]


def test_more_are_told_after_the_delays_of_the_service(
    make_office: OfficeMaker, clock: Clock
) -> None:
    office = make_office(widen_after="1m", alert_after="3m")
    with office.transaction() as session:
        roles = {"Anne": "volunteer", "Bart": "volunteer", "Claire": "coordinator"}
        chats = {
            name: linked(office, session, volunteer(office, session, name, role=role))
            for name, role in roles.items()
        }
        session.exec(select(Account).where(Account.name == "Bart")).one().skills = ["site"]
        ticket = waiting(office, session, conversation(office, session), category="paiement")
        telling.announce(office, session, ticket)
    told = []
    for minutes in (0, 1, 2):
        clock.advance(timedelta(minutes=minutes))
        upkeep.mind_tickets(office)
        with office.reading() as session:
            told.append([name for name, chat in chats.items() if notices(session, chat)])
    assert told == [["Anne"], ["Anne", "Bart"], ["Anne", "Bart", "Claire"]]


def test_a_ticket_of_another_subject_goes_to_those_who_know_it(office: Office) -> None:
    with office.transaction() as session:
        marie = volunteer(office, session, "Marie", skills=["paiement"])
        karim = volunteer(office, session, "Karim", skills=["site"])
        chat = linked(office, session, karim)
        ticket = waiting(office, session, conversation(office, session), category="paiement")
        telling.announce(office, session, ticket)
        assert notices(session, chat) == []
        tickets.claim(office, session, ticket.id or 0, marie)
        tickets.pass_on(office, session, ticket.id or 0, marie, "site")
        assert (ticket.assignee_id, ticket.category) == (None, "site")
        assert len(notices(session, chat)) == 1


def closed_ticket(office: Office, session: Session, marie: Account) -> Ticket:
    ticket = waiting(office, session, conversation(office, session))
    tickets.claim(office, session, ticket.id or 0, marie)
    tickets.close(office, session, ticket.id or 0, marie, Outcome.SOLVED)
    return ticket


def says_not_yet(office: Office, session: Session, ticket: Ticket) -> str:
    """The answer to the follow-up; returns what the contact then hears."""
    owner = session.get_one(Conversation, ticket.conversation_id)
    converse(office, session, owner, Pressed(f"follow_up/ticket-{ticket.id}/not_yet"))
    said = select(Message.text).where(Message.conversation_id == owner.id)
    return session.exec(said.order_by(col(Message.id).desc())).first() or ""


@pytest.mark.parametrize(("days", "taken_up"), [(0, True), (6.9, True), (7.1, False)])
def test_within_a_week_who_closed_it_takes_it_up_again(
    office: Office, clock: Clock, days: float, taken_up: bool
) -> None:
    with office.transaction() as session:
        marie = volunteer(office, session, "Marie")
        ticket = closed_ticket(office, session, marie)
        clock.advance(timedelta(days=days))
        heard = says_not_yet(office, session, ticket)
        assert ("Marie" in heard) is taken_up
        assert (ticket.closed_at is None) is taken_up
        assert ticket.assignee_id == marie.id
        follows = session.exec(select(Ticket).where(Ticket.follows_id == ticket.id)).all()
        assert [(new.assignee_id, new.question) for new in follows] == (
            [] if taken_up else [(None, ticket.question)]
        )


def test_when_they_are_away_it_goes_to_the_queue(office: Office) -> None:
    with office.transaction() as session:
        marie = volunteer(office, session, "Marie")
        chat = linked(office, session, volunteer(office, session, "Karim"))
        ticket = closed_ticket(office, session, marie)
        marie.on_duty = False
        assert "Marie" not in says_not_yet(office, session, ticket)
        assert (ticket.assignee_id, ticket.closed_at) == (None, None)
        assert len(notices(session, chat)) == 1


def test_only_ones_own_ticket_is_taken_up(office: Office) -> None:
    with office.transaction() as session:
        ticket = closed_ticket(office, session, volunteer(office, session, "Marie"))
        stranger = conversation(office, session)
        converse(office, session, stranger, Pressed(f"follow_up/ticket-{ticket.id}/not_yet"))
        assert ticket.closed_at is not None
        assert session.exec(select(Ticket)).all() == [ticket]


def test_a_cancelled_ticket_says_so_in_the_notice(office: Office) -> None:
    with office.transaction() as session:
        chat = linked(office, session, volunteer(office, session, "Marie"))
        owner = conversation(office, session)
        telling.announce(office, session, waiting(office, session, owner))
        queue.cancel(office, session, owner)
        assert (
            len(set(texts(session, chat))) == 2
            and not notices(session, chat)[-1].payload["options"]
        )
