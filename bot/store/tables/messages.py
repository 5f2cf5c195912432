"""What was said in a conversation, and the files it brought."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document, instant


class Message(SQLModel, table=True):
    """One message of a conversation; `author` is contact, bot or volunteer."""

    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    ticket_id: int | None = Field(default=None, foreign_key="ticket.id", index=True)
    direction: str
    author: str
    kind: str = "message"
    account_id: int | None = Field(default=None, foreign_key="account.id")
    text: str
    language: str = "fr"
    options: list[dict[str, str]] = document(default=[])
    entry: str | None = None
    verdict: str | None = None
    act: str | None = None
    matches: list[Any] = document(default=[])
    external_id: str | None = Field(default=None, index=True)
    created_at: datetime = instant(index=True)
    status: str = "received"
    status_at: datetime | None = instant(default=None, nullable=True)
    error: str | None = None
    edited_at: datetime | None = instant(default=None, nullable=True)


class MessageVersion(SQLModel, table=True):
    """What an edited message said before."""

    __tablename__ = "message_version"

    id: int | None = Field(default=None, primary_key=True)
    message_id: int = Field(foreign_key="message.id", index=True)
    text: str
    replaced_at: datetime = instant()


class Media(SQLModel, table=True):
    """A photo, voice note or document; `state` is pending, stored, refused or purged.

    It belongs to a message, or to a reply that awaits approval.

    `reference` is the channel's handle (a Telegram file id, a Twilio address), encrypted.
    """

    id: int | None = Field(default=None, primary_key=True)
    message_id: int | None = Field(default=None, foreign_key="message.id", index=True)
    pending_reply_id: int | None = Field(default=None, foreign_key="pending_reply.id", index=True)
    kind: str
    channel: str
    reference: str
    token: str = Field(unique=True)
    name: str = ""
    content_type: str = ""
    size: int = 0
    content: bytes | None = None
    state: str = "pending"
    attempts: int = 0
    due_at: datetime | None = instant(default=None, nullable=True, index=True)
