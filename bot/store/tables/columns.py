"""Columns that several tables use."""

from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field

from bot.store.types import Instant


def instant(**options: Any) -> Any:
    """A column holding an aware datetime."""
    return Field(sa_type=Instant, **options)


def document(**options: Any) -> Any:
    """A column holding JSON; each row gets its own copy of a default."""
    return Field(sa_type=JSON, **options)
