"""The diagnosis: its questions as revisions, and what contacts answered."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document, instant


class QuestionnaireRevision(SQLModel, table=True):
    """One state of the questionnaire, whole and immutable; the latest is live."""

    __tablename__ = "questionnaire_revision"

    id: int | None = Field(default=None, primary_key=True)
    document: dict[str, Any] = document()
    account_id: int | None = Field(default=None, foreign_key="account.id")
    at: datetime = instant()


class DiagnosisRow(SQLModel, table=True):
    """A finished diagnosis. `answers` is by question, `scores` by area, from 0 to 100."""

    __tablename__ = "diagnosis"

    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    sector: str = ""
    answers: dict[str, Any] = document(default={})
    scores: dict[str, Any] = document(default={})
    finished_at: datetime = instant(index=True)
