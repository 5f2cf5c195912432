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


class Preference(SQLModel, table=True):
    """What coordinators changed: a setting by its name, or a text as `text.<language>.<line>`."""

    name: str = Field(primary_key=True)
    value: str
    at: datetime = instant()
