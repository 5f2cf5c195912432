"""Handoffs: tickets, their history, and the notes that only volunteers read."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from bot.store.tables.columns import instant


class Ticket(SQLModel, table=True):
    """An open handoff: in the queue, or claimed when it has an assignee, until closed.

    `follows_id`: the closed ticket that this one takes up again.
    """

    __table_args__ = (
        Index(
            "ix_ticket_one_open",
            "conversation_id",
            unique=True,
            postgresql_where=text("closed_at IS NULL"),
            sqlite_where=text("closed_at IS NULL"),
        ),
        Index("ix_ticket_queue", "closed_at", "assignee_id", "urgency", "queued_at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    reason: str
    question: str = ""
    category: str | None = None
    urgency: int = 1
    opened_at: datetime = instant()
    queued_at: datetime = instant()
    assignee_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    claimed_at: datetime | None = instant(default=None, nullable=True)
    lease_until: datetime | None = instant(default=None, nullable=True)
    nudged_at: datetime | None = instant(default=None, nullable=True)
    first_reply_at: datetime | None = instant(default=None, nullable=True)
    closed_at: datetime | None = instant(default=None, nullable=True)
    outcome: str | None = None
    outcome_line: str = ""
    reopened: int = 0
    follows_id: int | None = None
    told: int = 0
    told_at: datetime | None = instant(default=None, nullable=True)


class TicketEvent(SQLModel, table=True):
    """What happened to a ticket, and by whom (none: the contact or the bot)."""

    __tablename__ = "ticket_event"

    id: int | None = Field(default=None, primary_key=True)
    ticket_id: int = Field(foreign_key="ticket.id", index=True)
    account_id: int | None = Field(default=None, foreign_key="account.id")
    what: str
    detail: str = ""
    at: datetime = instant()


class Note(SQLModel, table=True):
    """Private to volunteers: kept apart from messages, so that no sender can accept it."""

    id: int | None = Field(default=None, primary_key=True)
    ticket_id: int = Field(foreign_key="ticket.id", index=True)
    account_id: int = Field(foreign_key="account.id")
    text: str
    at: datetime = instant()
