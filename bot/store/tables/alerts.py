"""What coordinators are told of without looking."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document, instant


class AlertRow(SQLModel, table=True):
    """One alert from its beginning to its end; `figures` are those it began with.

    `kind`: queue, precision, or the channel that fails. One of each kind at a time.
    """

    __tablename__ = "alert"
    __table_args__ = (
        Index(
            "ix_alert_on",
            "kind",
            unique=True,
            postgresql_where=text("ended_at IS NULL"),
            sqlite_where=text("ended_at IS NULL"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    began_at: datetime = instant()
    told_at: datetime | None = instant(default=None, nullable=True)
    ended_at: datetime | None = instant(default=None, nullable=True)
    figures: dict[str, Any] = document(default_factory=dict)
