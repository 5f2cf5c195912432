"""A ticket has one owner, whoever presses at the same moment, and nobody more than they take."""

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlmodel import col, select

from bot.desk import tickets
from bot.desk.office import Office
from bot.desk.tickets import Refused
from bot.store.tables import Account, Ticket, TicketEvent
from handoff.ticket import Refusal
from tests.desk.waiting import conversation, volunteer, waiting

VOLUNTEERS, TICKETS, PRESSES = 50, 200, 40
Attempt = tuple[int, int, Refused | None]


def claims(office: Office, account_id: int, ticket_id: int) -> Attempt:
    """One press, in a transaction of its own."""
    try:
        with office.transaction() as session:
            tickets.claim(office, session, ticket_id, session.get_one(Account, account_id))
    except Refused as refused:
        return account_id, ticket_id, refused
    return account_id, ticket_id, None


def storm(office: Office, presses: list[tuple[int, int]]) -> list[Attempt]:
    def press(pair: tuple[int, int]) -> Attempt:
        return claims(office, *pair)

    with ThreadPoolExecutor(VOLUNTEERS) as crowd:
        return list(crowd.map(press, presses))


def owners(office: Office) -> dict[int, int | None]:
    with office.reading() as session:
        return {ticket.id or 0: ticket.assignee_id for ticket in session.exec(select(Ticket))}


def test_a_storm_of_claims_leaves_each_ticket_one_owner(office: Office) -> None:
    with office.transaction() as session:
        names = [f"Volunteer{number}" for number in range(VOLUNTEERS)]
        people = [volunteer(office, session, name).id or 0 for name in names]
        made = [waiting(office, session, conversation(office, session)) for _ in range(TICKETS)]
        numbers = [ticket.id or 0 for ticket in made]
    # Every ticket is wanted by ten, and those ten press one upon the other.
    each = VOLUNTEERS * PRESSES // TICKETS
    presses = [(person, n) for n in numbers for person in random.Random(n).sample(people, each)]
    attempts = storm(office, presses)
    won = {ticket_id: account_id for account_id, ticket_id, refused in attempts if not refused}
    assert len(won) == sum(refused is None for *_, refused in attempts) == TICKETS
    assert owners(office) == won
    with office.reading() as session:
        claimed = session.exec(select(TicketEvent).where(TicketEvent.what == "claimed")).all()
        name_of = {account.id: account.name for account in session.exec(select(Account))}
    assert {event.ticket_id: event.account_id for event in claimed} == won
    assert len(claimed) == TICKETS
    lost = [(ticket_id, refused) for _, ticket_id, refused in attempts if refused]
    assert all(r.reason is Refusal.TAKEN and r.holder == name_of[won[n]] for n, r in lost)


def test_a_cap_holds_however_many_tickets_are_pressed_at_once(office: Office) -> None:
    with office.transaction() as session:
        person = volunteer(office, session, "Marie", cap=3).id or 0
        made = [waiting(office, session, conversation(office, session)) for _ in range(12)]
        presses = [(person, ticket.id or 0) for ticket in made]
    attempts = storm(office, presses)
    reasons = Counter(refused.reason if refused else None for *_, refused in attempts)
    assert reasons == {None: 3, Refusal.FULL: 9}
    assert Counter(owners(office).values()) == {person: 3, None: 9}


def test_a_closed_ticket_makes_room(office: Office) -> None:
    with office.transaction() as session:
        marie = volunteer(office, session, "Marie", cap=1)
        first, second = (
            waiting(office, session, conversation(office, session)).id or 0 for _ in range(2)
        )
        tickets.claim(office, session, first, marie)
        with pytest.raises(Refused):
            tickets.claim(office, session, second, marie)
        tickets.release(office, session, first, marie)
        assert tickets.claim(office, session, second, marie).assignee_id == marie.id


@pytest.mark.parametrize("status", ["applied", "suspended"])
def test_who_is_not_vetted_claims_nothing(office: Office, status: str) -> None:
    with office.transaction() as session:
        stranger = volunteer(office, session, "Inconnu", status=status)
        ticket = waiting(office, session, conversation(office, session))
        with pytest.raises(Refused) as refused:
            tickets.claim(office, session, ticket.id or 0, stranger)
        assert refused.value.reason is Refusal.NOT_VETTED and ticket.assignee_id is None


@pytest.mark.parametrize(("role", "given"), [("volunteer", False), ("coordinator", True)])
def test_full_hands_get_one_more_only_from_a_coordinator(
    office: Office, role: str, given: bool
) -> None:
    with office.transaction() as session:
        giver = volunteer(office, session, "Marie", role=role)
        to = volunteer(office, session, "Karim", cap=0)
        ticket = waiting(office, session, conversation(office, session), assignee_id=giver.id)
        try:
            tickets.transfer(office, session, ticket.id or 0, giver, to)
        except Refused as refused:
            assert (refused.reason, refused.holder) == (Refusal.FULL_HANDS, "Karim")
        assert (ticket.assignee_id == to.id) is given


def test_the_last_place_is_free_again_for_somebody_else(office: Office) -> None:
    with office.transaction() as session:
        marie = volunteer(office, session, "Marie", cap=1)
        karim = volunteer(office, session, "Karim")
        ticket = waiting(office, session, conversation(office, session))
        held = waiting(office, session, conversation(office, session), assignee_id=marie.id)
        with pytest.raises(Refused):
            tickets.claim(office, session, ticket.id or 0, marie)
        tickets.claim(office, session, ticket.id or 0, karim)
        mine = select(Ticket.assignee_id).order_by(col(Ticket.id))
        assert session.exec(mine).all() == [karim.id, held.assignee_id]
