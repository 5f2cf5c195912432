"""The brief: what a volunteer reads before answering, without who the contact is."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal


@dataclass(frozen=True, slots=True)
class Attempt:
    """What the bot tried: an answer, or suggestions, by their titles; none: it found nothing.

    `failure` is how it turned out not to be enough, None when the contact did not say:
    unhelpful, refused (none of these), or asked (for a person instead).
    """

    kind: Literal["answer", "suggest", "none"]
    titles: tuple[str, ...] = ()
    failure: str | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A former ticket of the same conversation; `continued` when this one takes it up again."""

    number: int
    closed_at: datetime
    outcome: str
    line: str
    continued: bool


@dataclass(frozen=True, slots=True)
class Brief:
    """`window` is what is left of WhatsApp's 24 hours; None on a channel without a window.

    `media` counts the files that the contact sent; the latest of the `earlier` tickets is first.
    """

    ticket: int
    alias: str
    channel: str
    language: str
    country: str | None
    sector: str | None
    reason: str
    question: str
    attempts: tuple[Attempt, ...]
    media: int
    earlier: tuple[Earlier, ...]
    waiting: timedelta
    window: timedelta | None
