"""Bodies as coordinators word them, and who looked at their sites."""

from datetime import date, datetime
from typing import Any

from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document, instant


class BodyRow(SQLModel, table=True):
    """A body that a coordinator changed or added; `version` grows with each change.

    `withdrawn_at`: nobody is directed to it any more.
    """

    __tablename__ = "body"

    slug: str = Field(primary_key=True)
    document: dict[str, Any] = document()
    version: int = 1
    account_id: int | None = Field(default=None, foreign_key="account.id")
    changed_at: datetime = instant()
    withdrawn_at: datetime | None = instant(default=None, nullable=True)


class BodyLook(SQLModel, table=True):
    """Who last looked at a body's site, and when."""

    __tablename__ = "body_look"

    slug: str = Field(primary_key=True)
    verified_on: date
    name: str = ""
    account_id: int | None = Field(default=None, foreign_key="account.id")
