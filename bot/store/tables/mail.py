"""E-mail that is decided and not yet handed to the mail server."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from bot.store.tables.columns import instant


class Mail(SQLModel, table=True):
    """One e-mail to one account; `sealed` is its subject and body, encrypted: it holds links."""

    __table_args__ = (
        Index(
            "ix_mail_due",
            "due_at",
            postgresql_where=text("done_at IS NULL"),
            sqlite_where=text("done_at IS NULL"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    sealed: str
    created_at: datetime = instant()
    due_at: datetime = instant()
    lease_until: datetime | None = instant(default=None, nullable=True)
    attempts: int = 0
    done_at: datetime | None = instant(default=None, nullable=True)
    error: str | None = None
