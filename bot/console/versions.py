"""Cheap marks that change whenever what a page shows has changed."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.desk import presence
from bot.store.tables import Media, Message, Note, Ticket, TicketEvent

INBOX = 0
"""The topic of the inbox; every other topic is a conversation's id."""


def version_of(session: Session, topic: int, now: datetime) -> str:
    """The mark of the inbox or of one conversation."""
    if topic == INBOX:
        return inbox_version(session)
    return conversation_version(session, topic, presence.viewers(session, topic, now))


def inbox_version(session: Session) -> str:
    """Tickets only move with an event; a message makes somebody wait for a reply."""
    events = session.exec(select(func.max(TicketEvent.id))).one()
    messages = session.exec(select(func.max(Message.id))).one()
    return f"{events}-{messages}"


def conversation_version(session: Session, conversation_id: int, viewers: Collection[int]) -> str:
    """Messages, their edits and ticks, files that arrived, notes, what happened, who looks."""
    of_it = Message.conversation_id == conversation_id
    messages = session.exec(
        select(
            func.max(Message.id), func.max(Message.status_at), func.max(Message.edited_at)
        ).where(of_it)
    ).one()
    waiting = session.exec(
        select(func.count(col(Media.id)))
        .join(Message, col(Message.id) == Media.message_id)
        .where(of_it, Media.state == "pending")
    ).one()
    tickets = select(Ticket.id).where(Ticket.conversation_id == conversation_id)
    event = session.exec(
        select(func.max(TicketEvent.id)).where(col(TicketEvent.ticket_id).in_(tickets))
    ).one()
    note = session.exec(select(func.max(Note.id)).where(col(Note.ticket_id).in_(tickets))).one()
    looking = "+".join(str(viewer) for viewer in sorted(viewers))
    marks = (*messages, waiting, event, note, looking)
    return "-".join(str(part) for part in marks).replace(" ", "T")
