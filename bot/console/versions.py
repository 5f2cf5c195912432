"""Cheap marks that change whenever what a page shows has changed."""

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.store.tables import Media, Message, Note, Ticket, TicketEvent

INBOX = 0
"""The topic of the inbox; every other topic is a conversation's id."""


def version_of(session: Session, topic: int) -> str:
    """The mark of the inbox or of one conversation."""
    return inbox_version(session) if topic == INBOX else conversation_version(session, topic)


def inbox_version(session: Session) -> str:
    """Tickets only move with an event; a message makes somebody wait for a reply."""
    events = session.exec(select(func.max(TicketEvent.id))).one()
    messages = session.exec(select(func.max(Message.id))).one()
    return f"{events}-{messages}"


def conversation_version(session: Session, conversation_id: int) -> str:
    """Messages, their edits and ticks, files that arrived, notes, and what happened."""
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
    return "-".join(str(part) for part in (*messages, waiting, event, note)).replace(" ", "T")
