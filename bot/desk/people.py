"""Contacts and their conversations: found by address, made at the first message."""

from datetime import datetime

from sqlmodel import Session, col, select

from bot.channels.port import Incoming
from bot.desk.office import Office
from bot.lines import say
from bot.store.tables import Address, Contact, Conversation, Ticket

WITHOUT_TICKET = "without ticket"
PREFIXES = {"+32": "be", "+33": "fr", "+1": "qc"}


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


def conversation_with(office: Office, session: Session, incoming: Incoming) -> Conversation:
    """The conversation with the sender, under any of the addresses they are known by."""
    known = [
        row
        for name in (incoming.sender, *incoming.aliases)
        if (row := find_address(office, session, incoming.channel, name)) is not None
    ]
    ids = [row.conversation_id for row in known if row.conversation_id is not None]
    found = session.get(Conversation, ids[0]) if ids else None
    conversation = found or _new_conversation(office, session, incoming)
    _know_by(office, session, conversation, incoming)
    return conversation


def _know_by(
    office: Office, session: Session, conversation: Conversation, incoming: Incoming
) -> None:
    for name in (incoming.sender, *incoming.aliases):
        row = find_address(office, session, incoming.channel, name)
        row = row or add_address(office, session, incoming.channel, name)
        row.conversation_id = conversation.id
        if name == incoming.sender:
            conversation.written_from = row.id


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
    without: set[int] = session.info.setdefault(WITHOUT_TICKET, set())
    if conversation_id in without:
        return None
    wanted = select(Ticket).where(
        Ticket.conversation_id == conversation_id, col(Ticket.closed_at).is_(None)
    )
    found = session.exec(wanted).first()
    if found is None:
        without.add(conversation_id)
    return found


def ticket_opened(session: Session, ticket: Ticket) -> None:
    """From now on `open_ticket` finds it."""
    session.flush()
    session.info.setdefault(WITHOUT_TICKET, set()).discard(ticket.conversation_id)


def mark_unreachable(session: Session, conversation: Conversation, at: datetime) -> None:
    """The contact blocked us: nothing unasked is sent any more."""
    conversation.unreachable_at = conversation.unreachable_at or at
    session.add(conversation)
