"""Seminars, workshops and webinars, and who comes."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document, instant


class EventRow(SQLModel, table=True):
    """An event of the agenda. `uid` is that of its calendar file; `seats` None is without limit.

    `language` is a code, empty when several are spoken.
    """

    __tablename__ = "agenda_event"

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    kind: str
    title: str
    description: str = ""
    sectors: list[str] = document(default=[])
    town: str = ""
    place: str = ""
    language: str = ""
    starts_at: datetime = instant(index=True)
    ends_at: datetime = instant()
    seats: int | None = None
    url: str = ""
    version: int = 1
    account_id: int | None = Field(default=None, foreign_key="account.id")
    changed_at: datetime = instant()
    cancelled_at: datetime | None = instant(default=None, nullable=True)


class SignUp(SQLModel, table=True):
    """A contact's place at an event; `state` is confirmed, waiting or cancelled.

    `at` orders the waiting list. `feedback` is what they said afterwards: useful or not.
    """

    __tablename__ = "sign_up"
    __table_args__ = (
        UniqueConstraint("event_id", "conversation_id"),
        Index("ix_sign_up_queue", "event_id", "state", "at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    event_id: int = Field(foreign_key="agenda_event.id")
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    state: str
    at: datetime = instant()
    feedback: str | None = None
