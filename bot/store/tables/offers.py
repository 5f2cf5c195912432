"""Offers, and which contact keeps which."""

from datetime import datetime
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document, instant


class OfferRow(SQLModel, table=True):
    """An offer as it is now; `version` grows with each change."""

    __tablename__ = "offer"

    slug: str = Field(primary_key=True)
    document: dict[str, Any] = document()
    version: int = 1
    account_id: int | None = Field(default=None, foreign_key="account.id")
    changed_at: datetime = instant()


class SavedOffer(SQLModel, table=True):
    """An offer that a contact wants to find again, and to be reminded of before it ends."""

    __tablename__ = "saved_offer"
    __table_args__ = (UniqueConstraint("conversation_id", "slug"),)

    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int = Field(foreign_key="conversation.id")
    slug: str = Field(foreign_key="offer.slug", index=True)
    at: datetime = instant()
