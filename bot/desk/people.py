"""Contacts and their conversations: found by address, made at the first message."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from bot.channels.port import Incoming
from bot.desk.office import Office
from bot.lines import say
from bot.store.tables import Address, Contact, Conversation, Ticket

WITHOUT_OPEN, WITHOUT_ANY = "without open ticket", "without any ticket"
PREFIXES = {"+32": "be", "+33": "fr", "+1": "qc"}


# Made once: what is asked for each message costs more to put together than to look up.
KNOWN = (
    select(Address, Conversation, Contact)
    .outerjoin(Conversation, col(Conversation.id) == Address.conversation_id)
    .outerjoin(Contact, col(Contact.id) == Conversation.contact_id)
    .where(
        col(Address.channel) == bindparam("channel"),
        col(Address.digest).in_(bindparam("digests", expanding=True)),
    )
)
OPEN_FIRST = (
    select(Ticket)
    .where(col(Ticket.conversation_id) == bindparam("conversation"))
    .order_by(col(Ticket.closed_at).is_not(None), col(Ticket.id).desc())
    .limit(1)
)


def digest_of(office: Office, channel: str, address: str) -> str:
    """How an address is found without being readable."""
    return office.seal.digest(f"{channel}:{address}")


def find_address(office: Office, session: Session, channel: str, address: str) -> Address | None:
    digest = digest_of(office, channel, address)
    wanted = select(Address).where(Address.channel == channel, Address.digest == digest)
    return session.exec(wanted).first()


def add_address(office: Office, session: Session, channel: str, address: str) -> Address:
    row = Address(
        channel=channel,
        digest=digest_of(office, channel, address),
        sealed=office.seal.seal(address),
    )
    session.add(row)
    session.flush()
    return row


def known_addresses(office: Office, session: Session, incoming: Incoming) -> dict[str, Address]:
    """Those of the sender's names that we know; whose they are is then in the session too."""
    digests = {
        digest_of(office, incoming.channel, name): name
        for name in (incoming.sender, *incoming.aliases)
    }
    asked = {"channel": incoming.channel, "digests": list(digests)}
    with session.no_autoflush:  # what waits to be written is of other senders
        return {digests[row.digest]: row for row, *_ in session.exec(KNOWN, params=asked)}


def conversation_with(
    office: Office, session: Session, incoming: Incoming, known: Mapping[str, Address]
) -> Conversation:
    """The conversation with the sender, under any of the addresses they are known by."""
    names = (incoming.sender, *incoming.aliases)
    ids = [known[name].conversation_id for name in names if name in known]
    first = next((number for number in ids if number is not None), None)
    conversation = session.get(Conversation, first) if first is not None else None
    conversation = conversation or _new_conversation(office, session, incoming)
    for name in names:
        row = known.get(name) or add_address(office, session, incoming.channel, name)
        row.conversation_id = row.conversation_id or conversation.id
        if name == incoming.sender:
            conversation.written_from = row.id
    return conversation


def _new_conversation(office: Office, session: Session, incoming: Incoming) -> Conversation:
    language = office.settings.default_language
    country = incoming.country or country_of(incoming.sender)
    contact = Contact(alias="", language=language, country=country, created_at=office.clock())
    session.add(contact)
    session.flush()
    contact.alias = alias(contact.id or 0)
    conversation = Conversation(
        contact_id=contact.id or 0, channel=incoming.channel, state={"language": language}
    )
    session.add(conversation)
    session.flush()
    return conversation


def alias(number: int) -> str:
    """How volunteers know a contact: a tree and a number, which tell nothing of them."""
    trees = say("fr", "alias-names").split(", ")
    return f"{trees[number % len(trees)]} {number}"


def country_of(address: str) -> str | None:
    """The country that a phone number tells; none for an opaque address."""
    number = address.removeprefix("whatsapp:")
    return next((PREFIXES[p] for p in PREFIXES if number.startswith(p)), None)


def contact_of(session: Session, conversation: Conversation) -> Contact:
    contact = session.get(Contact, conversation.contact_id)
    if contact is None:
        raise LookupError(f"conversation {conversation.id} has no contact")
    return contact


def open_ticket(session: Session, conversation_id: int) -> Ticket | None:
    """The conversation's open ticket; there is at most one.

    Asked at each step of handling a message: that there is none is looked up once a transaction.
    """
    if conversation_id in _noted(session, WITHOUT_OPEN):
        return None
    with session.no_autoflush:  # see `ticket_opened`
        found = session.exec(OPEN_FIRST, params={"conversation": conversation_id}).first()
    if found is not None and found.closed_at is None:
        return found
    _noted(session, WITHOUT_OPEN).add(conversation_id)
    if found is None:
        _noted(session, WITHOUT_ANY).add(conversation_id)
    return None


def held_by_human(office: Office, session: Session, incoming: Incoming) -> bool:
    """Whether a volunteer holds the sender's conversation."""
    digest = digest_of(office, incoming.channel, incoming.sender)
    held = (
        select(Ticket.id)
        .join(Address, col(Address.conversation_id) == Ticket.conversation_id)
        .where(Address.channel == incoming.channel, Address.digest == digest)
        .where(col(Ticket.closed_at).is_(None), col(Ticket.assignee_id).is_not(None))
    )
    return session.exec(held).first() is not None


def had_ticket(session: Session, conversation_id: int) -> bool:
    """Whether there is a ticket, open or closed."""
    found = open_ticket(session, conversation_id) is not None
    return found or conversation_id not in _noted(session, WITHOUT_ANY)


def look_for_tickets(session: Session, conversation_ids: Iterable[int]) -> None:
    """Looks once for the open tickets of several conversations."""
    wanted = set(conversation_ids)
    open_ = select(Ticket).where(
        col(Ticket.conversation_id).in_(wanted), col(Ticket.closed_at).is_(None)
    )
    found = {ticket.conversation_id for ticket in session.exec(open_)} if wanted else set()
    _noted(session, WITHOUT_OPEN).update(wanted - found)


def ticket_opened(session: Session, ticket: Ticket) -> None:
    """From now on `open_ticket` finds it."""
    session.flush()
    received_tickets(session, ticket.conversation_id)


def received_tickets(session: Session, conversation_id: int) -> None:
    """Those of another conversation are now this one's."""
    for name in (WITHOUT_OPEN, WITHOUT_ANY):
        _noted(session, name).discard(conversation_id)


def _noted(session: Session, name: str) -> set[int]:
    """Conversations of which this is known in this transaction."""
    noted: set[int] = session.info.setdefault(name, set())
    return noted


def mark_unreachable(session: Session, conversation: Conversation, at: datetime) -> None:
    """The contact blocked us: nothing unasked is sent any more."""
    conversation.unreachable_at = conversation.unreachable_at or at
    session.add(conversation)
