"""Contacts, their lasting conversations, and the addresses they are written to."""

from datetime import datetime
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document, instant


class Contact(SQLModel, table=True):
    """A shopkeeper. `alias` is all that volunteers see of who they are."""

    id: int | None = Field(default=None, primary_key=True)
    alias: str
    language: str = "fr"
    country: str | None = None
    sector: str | None = None
    created_at: datetime = instant()
    stopped_at: datetime | None = instant(default=None, nullable=True)
    erased_at: datetime | None = instant(default=None, nullable=True)


class Conversation(SQLModel, table=True):
    """The lasting thread with one contact on one channel.

    `written_from` is the address that the contact used last: that is where we write back.
    `last_inbound_at` is when their last message arrived, `last_heard_at` when we had read one last.
    """

    id: int | None = Field(default=None, primary_key=True)
    contact_id: int = Field(foreign_key="contact.id", index=True)
    channel: str
    written_from: int | None = Field(default=None)
    state: dict[str, Any] = document(default={})
    last_inbound_at: datetime | None = instant(default=None, nullable=True)
    last_heard_at: datetime | None = instant(default=None, nullable=True)
    last_automatic_at: datetime | None = instant(default=None, nullable=True)
    unreachable_at: datetime | None = instant(default=None, nullable=True)


class Address(SQLModel, table=True):
    """Where a contact or a volunteer is written to; aliases are several rows.

    `digest` (keyed) finds it, `sealed` (encrypted) is what the channel needs. `ticket_id`: it is
    that ticket's topic in the volunteers' group.
    """

    __table_args__ = (UniqueConstraint("channel", "digest"),)

    id: int | None = Field(default=None, primary_key=True)
    channel: str
    digest: str
    sealed: str
    conversation_id: int | None = Field(default=None, foreign_key="conversation.id", index=True)
    account_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    ticket_id: int | None = Field(default=None, index=True)
