"""Relays what a contact writes to who helps them, where they read it in Telegram."""

from collections.abc import Sequence
from datetime import timedelta

from sqlmodel import Session, col, select

from bot.desk import forum, people, plans, post
from bot.desk.office import Office
from bot.lines import say
from bot.store.tables import Account, Address, Conversation, Media, Message, Ticket
from faq.masking import mask

RECENT = timedelta(hours=2)  # a photo sent before asking for a human belongs to the question


def to_volunteer(
    office: Office, session: Session, conversation: Conversation, messages: Sequence[Message]
) -> None:
    """One notice per message and file, tied to the ticket.

    In the ticket's topic where the volunteers have a group, else in the chats of who holds it.
    """
    ticket = people.open_ticket(session, conversation.id or 0)
    if ticket is None:
        return
    session.flush()  # for the messages' ids
    for address in _readers(office, session, ticket):
        relay(office, session, messages, ticket, address)


def _readers(office: Office, session: Session, ticket: Ticket) -> list[Address]:
    topic = forum.topic_of(office, session, ticket)
    if topic is not None:
        return [topic]
    assignee = session.get(Account, ticket.assignee_id) if ticket.assignee_id else None
    team = (assignee, *plans.team_of(session, ticket.id or 0)) if assignee else ()
    chats = (post.volunteer_address(session, account.id or 0) for account in team)
    return [chat for chat in chats if chat is not None]


def relay(
    office: Office,
    session: Session,
    messages: Sequence[Message],
    ticket: Ticket,
    address: Address,
) -> None:
    """The contact's messages, with their files, in one place."""
    for message in messages:
        if message.text:
            text = _text(office, session, ticket, address, message)
            post.notify(office, session, address, text, ticket_id=ticket.id)
        for media in session.exec(select(Media).where(Media.message_id == message.id)):
            _send_media(office, session, ticket, address, media)


def show_reply(
    office: Office, session: Session, ticket: Ticket, author: Account, text: str
) -> None:
    """In the ticket's topic, what a volunteer wrote from elsewhere."""
    topic = forum.topic_of(office, session, ticket)
    if topic is not None and text:
        said = f"*{author.name}* : {mask(text)}"
        post.notify(office, session, topic, said, ticket_id=ticket.id)


def earlier_media(office: Office, session: Session, ticket_id: int, address: Address) -> None:
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
        _send_media(office, session, ticket, address, media)


def _send_media(
    office: Office, session: Session, ticket: Ticket, address: Address, media: Media
) -> None:
    text = _text(office, session, ticket, address, None)
    post.notify(office, session, address, text, ticket_id=ticket.id, media=media.token)


def _text(
    office: Office,
    session: Session,
    ticket: Ticket,
    address: Address,
    message: Message | None,
) -> str:
    """Where everybody reads it, numbers and addresses within are masked."""
    conversation = session.get_one(Conversation, ticket.conversation_id)
    edited = message is not None and message.edited_at is not None
    text = message.text if message else ""
    return say(
        forum.language_at(office, session, address),
        "volunteer-relay-edited" if edited else "volunteer-relay",
        alias=people.contact_of(session, conversation).alias,
        number=str(ticket.id),
        text=mask(text) if address.ticket_id else text,
    )
