"""What volunteers and coordinators are told by the clock of what awaits them."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from bot.store.tables.columns import instant


class TeamReminder(SQLModel, table=True):
    """One round of one kind to one account; `day` is the round's, as an ordinal.

    What happened from `counted_from` on is new. `held_at`: a coordinator keeps it back for now.
    `form`: text (to their Telegram chat) or mail, once it is sent.
    """

    __tablename__ = "team_reminder"
    __table_args__ = (
        UniqueConstraint("account_id", "kind", "day"),
        Index(
            "ix_team_reminder_due",
            "due_at",
            postgresql_where=text("done_at IS NULL AND held_at IS NULL"),
            sqlite_where=text("done_at IS NULL AND held_at IS NULL"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id")
    kind: str
    day: int
    counted_from: datetime = instant()
    due_at: datetime = instant()
    held_at: datetime | None = instant(default=None, nullable=True)
    attempts: int = 0
    done_at: datetime | None = instant(default=None, nullable=True)
    result: str | None = None
    form: str | None = None
