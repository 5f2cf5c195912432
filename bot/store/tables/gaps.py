"""Misses that mean the same, together."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from bot.store.tables.columns import instant


class Gap(SQLModel, table=True):
    """What several contacts asked for and nobody had written.

    `sealed`: a coordinator has made it by merging or splitting, and it is merged with another
    such one by hand only. `into`: the gap that it has become part of.
    """

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = instant()
    sealed: bool = False
    aside_at: datetime | None = instant(default=None, nullable=True)
    into: int | None = Field(default=None, foreign_key="gap.id")
