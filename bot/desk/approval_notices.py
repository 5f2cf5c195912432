"""Tells mentors of replies that await them, and novices of what was decided."""

from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.desk import forum, post, roster, telling
from bot.desk.office import Office
from bot.effects import Option
from bot.lines import say
from bot.store.tables import (
    Account,
    Address,
    Contact,
    Conversation,
    Media,
    Outbox,
    PendingReply,
    Ticket,
)
from handoff.approval import to_ask

APPROVAL = "approval"
"""In an outbox row's payload: the pending reply that its message is about."""


def announce(office: Office, session: Session, pending: PendingReply) -> None:
    """One notice to each mentor who is asked, or one in the ticket's topic."""
    ticket = session.get_one(Ticket, pending.ticket_id)
    topic = forum.topic_of(office, session, ticket)
    for address in [topic] if topic else _mentors_chats(office, session, pending, ticket):
        _notice(office, session, pending, address)


def _mentors_chats(
    office: Office, session: Session, pending: PendingReply, ticket: Ticket
) -> list[Address]:
    helpers = (helper for _, helper in roster.active_helpers(office, session))
    language = roster.need_of(session, ticket).language
    asked = to_ask(helpers, pending.account_id, language)
    chats = (post.volunteer_address(session, helper.id) for helper in asked)
    return [chat for chat in chats if chat is not None]


def update(office: Office, session: Session, pending: PendingReply) -> None:
    """Rewrites every notice of the reply to what was decided."""
    for row in _told(session, pending):
        address = session.get_one(Address, row.address_id)
        if address.account_id or address.ticket_id:
            _notice(office, session, pending, address, row.id)


def _told(session: Session, pending: PendingReply) -> list[Outbox]:
    rows = session.exec(
        select(Outbox)
        .where(Outbox.ticket_id == pending.ticket_id, Outbox.kind == "notice")
        .order_by(col(Outbox.id))
    )
    about = (row for row in rows if row.payload.get(APPROVAL) == pending.id)
    return [row for row in about if not row.payload.get("edits")]


def _notice(
    office: Office,
    session: Session,
    pending: PendingReply,
    address: Address,
    edits: int | None = None,
) -> None:
    language = forum.language_at(office, session, address)
    options = (
        Option(f"approve/{pending.id}", say(language, "approval-option-send")),
        Option(f"refuse/{pending.id}", say(language, "approval-option-refuse")),
    )
    waits = pending.state == "waiting"
    text = _text(session, pending, language)
    row = post.notify(
        office, session, address, text, options if waits else (), pending.ticket_id, edits
    )
    row.payload = {**row.payload, APPROVAL: pending.id}


def _text(session: Session, pending: PendingReply, language: str) -> str:
    author = session.get_one(Account, pending.account_id)
    number = str(pending.ticket_id)
    title = say(
        language, "approval-title", name=author.name, number=number, alias=alias(session, pending)
    )
    count = _files(session, pending)
    files = [say(language, "approval-files", count=count)] if count else []
    return "\n\n".join(
        [title, f"« {pending.text} »", *files, _standing(session, pending, language)]
    )


def _standing(session: Session, pending: PendingReply, language: str) -> str:
    author = session.get_one(Account, pending.account_id)
    if pending.decided_by is None:
        return say(language, "approval-how", name=author.name)
    decider = session.get_one(Account, pending.decided_by)
    return say(language, f"approval-{pending.state}-by", name=decider.name)


def _files(session: Session, pending: PendingReply) -> int:
    wanted = select(func.count(col(Media.id))).where(Media.pending_reply_id == pending.id)
    return int(session.exec(wanted).one())


def alias(session: Session, pending: PendingReply) -> str:
    """How the contact of the reply's ticket is called."""
    ticket = session.get_one(Ticket, pending.ticket_id)
    conversation = session.get_one(Conversation, ticket.conversation_id)
    return session.get_one(Contact, conversation.contact_id).alias


def tell_author(
    office: Office, session: Session, pending: PendingReply, key: str, **values: Any
) -> None:
    """A line to who wrote the reply."""
    author = session.get_one(Account, pending.account_id)
    ticket = session.get_one(Ticket, pending.ticket_id)
    telling.tell_of_ticket(office, session, ticket, author, key, **values)
