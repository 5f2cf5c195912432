"""What arrived and is not handled yet, what is decided and not delivered yet."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, Relationship, SQLModel

from bot.store.tables.columns import document, instant
from bot.store.tables.messages import Message


class Inbox(SQLModel, table=True):
    """What arrived and is not yet handled; `payload` is the channel's own, encrypted."""

    __table_args__ = (
        UniqueConstraint("channel", "external_id"),
        Index(
            "ix_inbox_waiting",
            "sender",
            "id",
            postgresql_where=text("done_at IS NULL"),
            sqlite_where=text("done_at IS NULL"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    channel: str
    external_id: str
    sender: str
    payload: str
    received_at: datetime = instant()
    ready_at: datetime = instant()
    attempts: int = 0
    done_at: datetime | None = instant(default=None, nullable=True)
    parked_at: datetime | None = instant(default=None, nullable=True)
    error: str | None = None


class Outbox(SQLModel, table=True):
    """What is decided and not yet delivered. Rows of one address leave in order of `id`.

    `payload`: text, options, media tokens, and `edits` (the row whose message is rewritten).
    """

    __table_args__ = (
        Index(
            "ix_outbox_waiting",
            "address_id",
            "id",
            postgresql_where=text("done_at IS NULL"),
            sqlite_where=text("done_at IS NULL"),
        ),
        Index("ix_outbox_external", "address_id", "external_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    address_id: int = Field(foreign_key="address.id")
    message_id: int | None = Field(default=None, foreign_key="message.id", index=True)
    message: Message | None = Relationship()
    ticket_id: int | None = Field(default=None, foreign_key="ticket.id")
    kind: str
    priority: int
    payload: dict[str, Any] = document(default={})
    created_at: datetime = instant()
    due_at: datetime = instant()
    lease_until: datetime | None = instant(default=None, nullable=True)
    attempts: int = 0
    external_id: str | None = None
    done_at: datetime | None = instant(default=None, nullable=True)
    result: str | None = None
    error: str | None = None


class StatusEvent(SQLModel, table=True):
    """A delivery receipt, applied once."""

    __tablename__ = "status_event"
    __table_args__ = (UniqueConstraint("external_id", "status"),)

    id: int | None = Field(default=None, primary_key=True)
    external_id: str
    status: str
    error: str | None = None
    at: datetime = instant()
