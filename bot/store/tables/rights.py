"""The proof that contacts' rights were respected."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from bot.store.tables.columns import instant


class RightsReceipt(SQLModel, table=True):
    """`what` is export or erase. Only the contact who was told `number` can tell whose it is."""

    __tablename__ = "rights_receipt"

    number: str = Field(primary_key=True)
    what: str
    at: datetime = instant(index=True)
