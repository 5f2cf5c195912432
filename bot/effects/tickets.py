"""Handing over to a human, and what the service could not do itself."""

from dataclasses import dataclass
from typing import Literal

from intents.verdict import Verdict

MissKind = Literal["no_match", "refused", "unhelpful", "asked", "answered_by_volunteer"]
Reason = Literal["asked", "no_match", "unhelpful", "sensitive", "media"]


@dataclass(frozen=True, slots=True)
class OpenTicket:
    reason: Reason
    question: str


@dataclass(frozen=True, slots=True)
class CancelTicket:
    """The contact no longer wants help from a human."""


@dataclass(frozen=True, slots=True)
class ReopenTicket:
    """The contact says that the closed ticket did not solve it."""

    ticket_id: int


@dataclass(frozen=True, slots=True)
class RecordMiss:
    kind: MissKind
    question: str
    verdict: Verdict | None = None
    entry: str | None = None
