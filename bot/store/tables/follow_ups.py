"""What is sent later: our messages after an answer or a close, and reminders."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from bot.store.tables.columns import instant


class FollowUp(SQLModel, table=True):
    """What is to be sent later: one per subject and step.

    `kind` says what composes it and `subject` what it is about; a question after an answer or a
    close also has its `entry` or ticket, and what the contact answered: a `rating` from 1 to 5
    and a `comment` when it is settled, and the `time_saved` as a band of `handoff.impact`.
    `held_at`: a coordinator keeps it back for now. `form`: text or template, once it is sent.
    """

    __tablename__ = "follow_up"
    __table_args__ = (
        UniqueConstraint("subject", "step"),
        Index(
            "ix_follow_up_due",
            "due_at",
            postgresql_where=text("done_at IS NULL AND held_at IS NULL"),
            sqlite_where=text("done_at IS NULL AND held_at IS NULL"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    kind: str
    subject: str
    step: int
    entry: str | None = None
    ticket_id: int | None = Field(default=None, foreign_key="ticket.id")
    counted_from: datetime = instant()
    due_at: datetime = instant()
    expires_at: datetime | None = instant(default=None, nullable=True)
    held_at: datetime | None = instant(default=None, nullable=True)
    attempts: int = 0
    done_at: datetime | None = instant(default=None, nullable=True)
    result: str | None = None
    form: str | None = None
    answer: str | None = None
    answered_at: datetime | None = instant(default=None, nullable=True, index=True)
    time_saved: str | None = None
    rating: int | None = None
    comment: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
