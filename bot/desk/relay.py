"""Relays what a contact writes to the volunteer who holds the ticket, in their linked chat."""

from collections.abc import Sequence
from datetime import timedelta

from sqlmodel import Session, col, select

from bot.desk import people, plans, post
from bot.desk.office import Office
from bot.lines import say
from bot.store.tables import Account, Address, Contact, Conversation, Media, Message, Ticket

RECENT = timedelta(hours=2)  # a photo sent before asking for a human belongs to the question


def to_volunteer(
    office: Office, session: Session, conversation: Conversation, messages: Sequence[Message]
) -> None:
    """One notice per message and file, tied to the ticket; nothing when nobody holds it."""
    ticket = people.open_ticket(session, conversation.id or 0)
    assignee = session.get(Account, ticket.assignee_id) if ticket and ticket.assignee_id else None
    if ticket is None or assignee is None:
        return
    for account in (assignee, *plans.team_of(session, ticket.id or 0)):
        address = post.volunteer_address(session, account.id or 0)
        if address is not None:
            _relay(office, session, conversation, messages, ticket, account, address)


def _relay(
    office: Office,
    session: Session,
    conversation: Conversation,
    messages: Sequence[Message],
    ticket: Ticket,
    account: Account,
    address: Address,
) -> None:
    contact = people.contact_of(session, conversation)
    for message in messages:
        if message.text:
            text = _text(account, contact, ticket.id or 0, message)
            post.notify(office, session, address, text, ticket_id=ticket.id)
        for media in session.exec(select(Media).where(Media.message_id == message.id)):
            _send_media(office, session, ticket, account, address, media)


def earlier_media(
    office: Office, session: Session, ticket_id: int, account: Account, address: Address
) -> None:
    """What the contact sent before somebody took the ticket."""
    ticket = session.get_one(Ticket, ticket_id)
    sent = (
        select(Media)
        .join(Message, col(Message.id) == Media.message_id)
        .where(
            Message.conversation_id == ticket.conversation_id,
            Message.direction == "in",
            col(Message.created_at) > ticket.opened_at - RECENT,
        )
        .order_by(col(Media.id))
    )
    for media in session.exec(sent):
        _send_media(office, session, ticket, account, address, media)


def _send_media(
    office: Office,
    session: Session,
    ticket: Ticket,
    account: Account,
    address: Address,
    media: Media,
) -> None:
    conversation = session.get_one(Conversation, ticket.conversation_id)
    contact = people.contact_of(session, conversation)
    text = _text(account, contact, ticket.id or 0, None)
    post.notify(office, session, address, text, ticket_id=ticket.id, media=media.token)


def _text(account: Account, contact: Contact, ticket_id: int, message: Message | None) -> str:
    edited = message is not None and message.edited_at is not None
    return say(
        account.language,
        "volunteer-relay-edited" if edited else "volunteer-relay",
        alias=contact.alias,
        number=str(ticket_id),
        text=message.text if message else "",
    )
