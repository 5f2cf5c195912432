"""Every table, on one page. Words are those of the product; instants are in UTC."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from bot.store.types import Instant


def instant(**options: Any) -> Any:
    """A column holding an aware datetime."""
    return Field(sa_type=Instant, **options)


def document(**options: Any) -> Any:
    """A column holding JSON."""
    return Field(sa_type=JSON, **options)


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
    """

    id: int | None = Field(default=None, primary_key=True)
    contact_id: int = Field(foreign_key="contact.id", index=True)
    channel: str
    written_from: int | None = Field(default=None)
    state: dict[str, Any] = document(default_factory=dict)
    last_inbound_at: datetime | None = instant(default=None, nullable=True)
    last_automatic_at: datetime | None = instant(default=None, nullable=True)
    unreachable_at: datetime | None = instant(default=None, nullable=True)


class Address(SQLModel, table=True):
    """Where a contact or a volunteer is written to; aliases are several rows.

    `digest` (keyed) finds it, `sealed` (encrypted) is what the channel needs.
    """

    __table_args__ = (UniqueConstraint("channel", "digest"),)

    id: int | None = Field(default=None, primary_key=True)
    channel: str
    digest: str
    sealed: str
    conversation_id: int | None = Field(default=None, foreign_key="conversation.id", index=True)
    account_id: int | None = Field(default=None, foreign_key="account.id", index=True)


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
    options: list[dict[str, str]] = document(default_factory=list)
    entry: str | None = None
    verdict: str | None = None
    act: str | None = None
    matches: list[Any] = document(default_factory=list)
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

    `reference` is the channel's handle (a Telegram file id, a Twilio address), encrypted.
    """

    id: int | None = Field(default=None, primary_key=True)
    message_id: int = Field(foreign_key="message.id", index=True)
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


class Ticket(SQLModel, table=True):
    """An open handoff: in the queue, or claimed when it has an assignee, until closed."""

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
    ticket_id: int | None = Field(default=None, foreign_key="ticket.id")
    kind: str
    priority: int
    payload: dict[str, Any] = document(default_factory=dict)
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


class FollowUp(SQLModel, table=True):
    """Our message after an answer or a close: one per subject and step."""

    __tablename__ = "follow_up"
    __table_args__ = (
        UniqueConstraint("subject", "step"),
        Index(
            "ix_follow_up_due",
            "due_at",
            postgresql_where=text("done_at IS NULL"),
            sqlite_where=text("done_at IS NULL"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    subject: str
    step: int
    entry: str | None = None
    ticket_id: int | None = Field(default=None, foreign_key="ticket.id")
    counted_from: datetime = instant()
    due_at: datetime = instant()
    lease_until: datetime | None = instant(default=None, nullable=True)
    attempts: int = 0
    done_at: datetime | None = instant(default=None, nullable=True)
    result: str | None = None
    answer: str | None = None


class Account(SQLModel, table=True):
    """A volunteer or coordinator. `status`: applied, active or suspended."""

    id: int | None = Field(default=None, primary_key=True)
    email_digest: str = Field(unique=True)
    email_sealed: str
    name: str
    role: str
    status: str = "active"
    language: str = "fr"
    languages: list[str] = document(default_factory=lambda: ["fr"])
    skills: list[str] = document(default_factory=list)
    on_duty: bool = True
    created_at: datetime = instant()
    seen_at: datetime | None = instant(default=None, nullable=True)
    pending: dict[str, Any] = document(default_factory=dict)


class AccessToken(SQLModel, table=True):
    """A one-time link or a session; only its digest is kept. `purpose`: sign_in, link, session."""

    __tablename__ = "access_token"

    id: int | None = Field(default=None, primary_key=True)
    digest: str = Field(unique=True)
    purpose: str
    account_id: int = Field(foreign_key="account.id", index=True)
    created_at: datetime = instant()
    expires_at: datetime = instant()
    used_at: datetime | None = instant(default=None, nullable=True)


class EntryRevision(SQLModel, table=True):
    """One state of an entry, whole and immutable. `status`: draft, proposed, published…"""

    __tablename__ = "entry_revision"

    id: int | None = Field(default=None, primary_key=True)
    slug: str = Field(index=True)
    document: dict[str, Any] = document()
    status: str = "published"
    account_id: int | None = Field(default=None, foreign_key="account.id")
    at: datetime = instant()


class EntryRow(SQLModel, table=True):
    """Which revision of an entry is live."""

    __tablename__ = "entry"

    slug: str = Field(primary_key=True)
    revision_id: int = Field(foreign_key="entry_revision.id")
    withdrawn_at: datetime | None = instant(default=None, nullable=True)


class Miss(SQLModel, table=True):
    """A question without a good answer; personal data in `question` is masked."""

    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int | None = Field(default=None, foreign_key="conversation.id", index=True)
    kind: str
    question: str
    key: str = Field(index=True)
    language: str = "fr"
    entry: str | None = None
    matches: list[Any] = document(default_factory=list)
    at: datetime = instant(index=True)
    resolved_at: datetime | None = instant(default=None, nullable=True)
    resolution: str | None = None


class Feedback(SQLModel, table=True):
    """Whether an answer helped, as the contact says."""

    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    entry: str = Field(index=True)
    helpful: bool
    at: datetime = instant()


class SuggestedPhrasing(SQLModel, table=True):
    """A question whose entry the contact chose: a phrasing once a coordinator accepts it."""

    __tablename__ = "suggested_phrasing"

    id: int | None = Field(default=None, primary_key=True)
    entry: str = Field(index=True)
    language: str
    text: str
    at: datetime = instant()
    decided_at: datetime | None = instant(default=None, nullable=True)
    accepted: bool | None = None


class KnownNegative(SQLModel, table=True):
    """A message that a volunteer or coordinator marked as not for us."""

    __tablename__ = "known_negative"

    id: int | None = Field(default=None, primary_key=True)
    language: str
    text: str
    subject: str
    account_id: int | None = Field(default=None, foreign_key="account.id")
    at: datetime = instant()


class Lease(SQLModel, table=True):
    """Who alone may do a thing for now (polling Telegram), until when."""

    name: str = Field(primary_key=True)
    holder: str
    until: datetime = instant()


class Memory(SQLModel, table=True):
    """Small facts that outlive a restart: Telegram's offset, the key check, the FAQ's version."""

    name: str = Field(primary_key=True)
    value: str


class AuditEvent(SQLModel, table=True):
    """Who did what in the console."""

    __tablename__ = "audit_event"

    id: int | None = Field(default=None, primary_key=True)
    account_id: int | None = Field(default=None, foreign_key="account.id")
    what: str
    detail: str = ""
    at: datetime = instant(index=True)
