"""The brief: what a volunteer reads before answering, without who the contact is."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Brief:
    """`tried` are the titles of the answers and suggestions already given.

    `window` is what is left of WhatsApp's 24 hours; None on a channel without a window.
    """

    ticket: int
    alias: str
    channel: str
    language: str
    country: str | None
    sector: str | None
    reason: str
    question: str
    tried: tuple[str, ...]
    media: int
    earlier_tickets: int
    waiting: timedelta
    window: timedelta | None
