"""Our messages after an answer or a close."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from bot.store.tables.columns import instant


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
