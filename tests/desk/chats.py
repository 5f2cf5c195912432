"""A contact and a volunteer who write to each other, from their channels to their screens."""

from datetime import timedelta

from sqlmodel import Session, select

from bot import outbox
from bot.delivery import Mark, mark_all
from bot.desk import tickets
from bot.desk.office import Office
from bot.inbox import Arrival, store
from bot.store.tables import Account, Address, Conversation
from bot.workers import handle_ready
from tests.conftest import Clock
from tests.desk.waiting import linked, volunteer, waiting
from tests.scenarios.payloads import numbers
from tests.scenarios.person import Person

BOTH = frozenset({"telegram", "whatsapp"})


def hear(office: Office, clock: Clock, *arrivals: Arrival) -> None:
    """All arrive at once, and are handled."""
    store(office, arrivals)
    clock.advance(timedelta(seconds=3))
    while handle_ready(office):
        pass


def deliver(office: Office, *people: Person) -> None:
    """What is decided leaves; each of these people hears what is for them."""
    while due := outbox.claim_due(office, 20, BOTH):
        for delivery in due:
            identifier = str(next(numbers))
            mark_all(office, [Mark(delivery, identifier)])
            for person in people:
                if person.address == delivery.address:
                    person.hears(delivery, identifier)


def marie(office: Office) -> Person:
    """A volunteer with her chat."""
    with office.transaction() as session:
        address = session.get_one(
            Address, linked(office, session, volunteer(office, session, "Marie"))
        )
        return Person("telegram", office.seal.open(address.sealed))


def helped(office: Office, clock: Clock, person: Person, volunteer: Person) -> int:
    """The person's ticket, which Marie has claimed; returns its number."""
    hear(office, clock, person.says("bonjour"))
    with office.transaction() as session:
        owner = conversation_of(office, session, person)
        number = waiting(office, session, owner).id or 0
        tickets.claim(office, session, number, session.exec(select(Account)).one())
    deliver(office, person, volunteer)
    person.unread.clear()
    volunteer.unread.clear()
    return number


def conversation_of(office: Office, session: Session, person: Person) -> Conversation:
    digest = office.seal.digest(f"{person.channel}:{person.address}")
    number = session.exec(select(Address.conversation_id).where(Address.digest == digest)).one()
    return session.get_one(Conversation, number)
