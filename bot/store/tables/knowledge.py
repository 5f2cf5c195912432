"""The FAQ as revisions, and what contacts and coordinators teach it."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document, instant


class EntryRevision(SQLModel, table=True):
    """One state of an entry, whole and immutable. `status`: draft, proposed, published…"""

    __tablename__ = "entry_revision"

    id: int | None = Field(default=None, primary_key=True)
    slug: str = Field(index=True)
    document: dict[str, Any] = document()
    status: str = "published"
    account_id: int | None = Field(default=None, foreign_key="account.id")
    at: datetime = instant()


class EntryDraft(SQLModel, table=True):
    """An entry as it is being written: the form's fields, whole or not.

    `status`: draft, proposed, published or declined. Without `slug` it is a new entry;
    `revision_id` is the live one that it was written over.
    """

    __tablename__ = "entry_draft"

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    slug: str | None = None
    revision_id: int | None = None
    fields: dict[str, Any] = document()
    status: str = Field(index=True)
    at: datetime = instant()
    decided_by: int | None = Field(default=None, foreign_key="account.id")
    decided_at: datetime | None = instant(default=None, nullable=True)
    remark: str = ""


class EntryRow(SQLModel, table=True):
    """Which revision of an entry is live."""

    __tablename__ = "entry"

    slug: str = Field(primary_key=True)
    revision_id: int = Field(foreign_key="entry_revision.id")
    withdrawn_at: datetime | None = instant(default=None, nullable=True)


class EntryMedia(SQLModel, table=True):
    """A file that entries carry; named by its content, so that it is kept once, for good."""

    __tablename__ = "entry_media"

    name: str = Field(primary_key=True)
    content: bytes
    at: datetime = instant()


class Miss(SQLModel, table=True):
    """A question without a good answer; personal data in `question` is masked."""

    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int | None = Field(default=None, foreign_key="conversation.id", index=True)
    gap_id: int | None = Field(default=None, foreign_key="gap.id", index=True)
    kind: str
    question: str
    key: str = Field(index=True)
    language: str = "fr"
    entry: str | None = None
    matches: list[Any] = document(default=[])
    at: datetime = instant(index=True)
    resolved_at: datetime | None = instant(default=None, nullable=True)
    resolution: str | None = None


class Feedback(SQLModel, table=True):
    """Whether an answer helped, as the contact says."""

    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    entry: str = Field(index=True)
    helpful: bool
    at: datetime = instant(index=True)


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
