"""What processes share."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from bot.store.tables.columns import instant


class Lease(SQLModel, table=True):
    """Who alone may do a thing for now (polling Telegram), until when."""

    name: str = Field(primary_key=True)
    holder: str
    until: datetime = instant()


class Memory(SQLModel, table=True):
    """Small facts that outlive a restart: Telegram's offset, the key check, the FAQ's version."""

    name: str = Field(primary_key=True)
    value: str
