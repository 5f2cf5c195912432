"""Replies of novices, which a mentor approves before they leave."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document, instant


class PendingReply(SQLModel, table=True):
    """What a novice wrote. `state`: waiting, approved, changed or refused.

    `sent_text` is what left, once approved or changed; `word` is the mentor's, to the novice.
    `act`: what is done instead of sending the text, `{"slots": [ISO instants]}` for an
    appointment or `{"step": name, "day": ISO day}` of a plan.
    """

    __tablename__ = "pending_reply"

    id: int | None = Field(default=None, primary_key=True)
    ticket_id: int = Field(foreign_key="ticket.id", index=True)
    account_id: int = Field(foreign_key="account.id")
    text: str
    act: dict[str, Any] = document(default={})
    state: str = Field(default="waiting", index=True)
    created_at: datetime = instant()
    decided_at: datetime | None = instant(default=None, nullable=True)
    decided_by: int | None = Field(default=None, foreign_key="account.id")
    sent_text: str = ""
    word: str = ""
