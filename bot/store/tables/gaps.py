"""Misses that mean the same, and edits tried on past questions."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document, instant


class Gap(SQLModel, table=True):
    """What several contacts asked for and nobody had written.

    `sealed`: a coordinator has made it by merging or splitting, and it is merged with another
    such one by hand only. `into`: the gap that it has become part of. `near`: the gaps that may
    ask for the same, the likeliest first, as they were when it was last grouped.
    """

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = instant()
    sealed: bool = False
    aside_at: datetime | None = instant(default=None, nullable=True)
    into: int | None = Field(default=None, foreign_key="gap.id")
    near: list[int] = document(default=[])


class Replay(SQLModel, table=True):
    """An edited entry tried on questions received; `state` is running, done or failed.

    `revision_id` is what was live when it was tried; `miss_id` and `draft_id` what it came from.
    `outcome`: `counts` by fate, and `shown` questions by fate.
    """

    id: int | None = Field(default=None, primary_key=True)
    slug: str
    entry: dict[str, Any] = document()
    revision_id: int | None = Field(default=None, foreign_key="entry_revision.id")
    miss_id: int | None = None
    draft_id: int | None = None
    account_id: int = Field(foreign_key="account.id")
    at: datetime = instant()
    seen_at: datetime = instant()
    state: str = "running"
    done: int = 0
    total: int = 0
    outcome: dict[str, Any] = document(default={})
    published_at: datetime | None = instant(default=None, nullable=True)
