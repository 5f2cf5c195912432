"""Which news each contact wants to hear of."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.store.tables.columns import instant


class Subscription(SQLModel, table=True):
    """`topic` is `all`, `sector/<sector>` or `category/<category>`."""

    __table_args__ = (UniqueConstraint("conversation_id", "topic"),)

    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    topic: str
    at: datetime = instant()
