"""Volunteers and coordinators, how they sign in, and what they did."""

from datetime import datetime
from typing import Any

from sqlalchemy import true
from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document, instant


class Account(SQLModel, table=True):
    """A volunteer or coordinator.

    `status`: applied (not vetted yet: sees nothing of contacts), active or suspended. `level`:
    novice, experienced or mentor. Empty `skills` and `sectors`: any. `hours`: weekly spans
    `[weekday, "HH:MM", "HH:MM"]` in `time_zone`, none: at any hour. `cap`: how many open
    tickets at most, none: as many as they like. `applied_in`: the conversation in which they
    applied. `alerts`: how a coordinator hears of them, `telegram`, `email` or `none`. `reminded`:
    whether they want the week and the entries to review.
    """

    id: int | None = Field(default=None, primary_key=True)
    email_digest: str = Field(unique=True)
    email_sealed: str
    name: str
    role: str
    status: str = "active"
    language: str = "fr"
    languages: list[str] = document(default_factory=lambda: ["fr"])
    skills: list[str] = document(default=[])
    sectors: list[str] = document(default=[])
    country: str | None = None
    on_duty: bool = True
    paused_until: datetime | None = instant(default=None, nullable=True)
    hours: list[Any] = document(default=[])
    time_zone: str = ""
    off_on_holidays: bool = False
    cap: int | None = None
    level: str = "experienced"
    approved_replies: int = 0
    application: str = ""
    applied_in: int | None = None
    alerts: str = Field(default="telegram", sa_column_kwargs={"server_default": "telegram"})
    reminded: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    created_at: datetime = instant()
    seen_at: datetime | None = instant(default=None, nullable=True)
    pending: list[Any] = document(default=[])


class AccessToken(SQLModel, table=True):
    """A one-time link or a session; only its digest is kept. `purpose`: sign_in, link, session."""

    __tablename__ = "access_token"

    id: int | None = Field(default=None, primary_key=True)
    digest: str = Field(unique=True)
    purpose: str
    account_id: int = Field(foreign_key="account.id", index=True)
    created_at: datetime = instant()
    expires_at: datetime = instant()
    used_at: datetime | None = instant(default=None, nullable=True)


class AuditEvent(SQLModel, table=True):
    """Who did what in the console."""

    __tablename__ = "audit_event"

    id: int | None = Field(default=None, primary_key=True)
    account_id: int | None = Field(default=None, foreign_key="account.id")
    what: str
    detail: str = ""
    at: datetime = instant(index=True)
