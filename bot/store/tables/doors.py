"""Bodies that somebody looked at."""

from datetime import date

from sqlmodel import Field, SQLModel


class BodyLook(SQLModel, table=True):
    """Who last looked at a body's site, and when."""

    __tablename__ = "body_look"

    slug: str = Field(primary_key=True)
    verified_on: date
    name: str = ""
    account_id: int | None = Field(default=None, foreign_key="account.id")
