"""What has been counted, so that no page counts it again."""

from datetime import date, datetime
from typing import Any

from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document, instant


class PeriodCount(SQLModel, table=True):
    """A week or a month, local time; `figures` by measure (see `bot/desk/counting.py`)."""

    __tablename__ = "period_count"

    kind: str = Field(primary_key=True)
    start: date = Field(primary_key=True)
    counted_at: datetime = instant()
    figures: dict[str, Any] = document()
