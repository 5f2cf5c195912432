"""Appointments: which moments may be proposed, and whether one of them may still be taken."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

LASTS = timedelta(minutes=30)
FEWEST, MOST = 2, 3
FURTHEST = timedelta(days=60)
REMINDED = (timedelta(days=1), timedelta(hours=1))
"""How long before the start each reminder leaves."""


class Fault(StrEnum):
    """Why moments cannot be proposed; each is a line for the volunteer."""

    TOO_FEW = "too-few"
    TOO_MANY = "too-many"
    PAST = "past"
    TOO_FAR = "too-far"
    TWICE = "twice"
    BUSY = "busy"


class Missed(StrEnum):
    """Why a moment can no longer be taken; each is a line for the contact."""

    PAST = "past"
    TAKEN = "taken"
    WITHDRAWN = "withdrawn"


def fault(slots: Sequence[datetime], busy: Iterable[datetime], now: datetime) -> Fault | None:
    """What is wrong with these moments; `busy` are the starts of the volunteer's appointments."""
    taken = list(busy)
    grounds = (
        (len(slots) < FEWEST, Fault.TOO_FEW),
        (len(slots) > MOST, Fault.TOO_MANY),
        (any(slot <= now for slot in slots), Fault.PAST),
        (any(slot > now + FURTHEST for slot in slots), Fault.TOO_FAR),
        (any(overlap(a, b) for i, a in enumerate(slots) for b in slots[:i]), Fault.TWICE),
        (any(overlap(slot, other) for slot in slots for other in taken), Fault.BUSY),
    )
    return next((reason for ground, reason in grounds if ground), None)


def missed(
    slot: datetime, offered: Iterable[datetime], busy: Iterable[datetime], now: datetime
) -> Missed | None:
    """Why the contact cannot take this moment; None when they can."""
    if slot not in offered:
        return Missed.WITHDRAWN
    if slot <= now:
        return Missed.PAST
    return Missed.TAKEN if any(overlap(slot, other) for other in busy) else None


def overlap(one: datetime, other: datetime) -> bool:
    """Whether appointments that start then would run into each other."""
    return abs(one - other) < LASTS


def reminders(start: datetime, now: datetime) -> list[tuple[int, datetime]]:
    """The reminders still to come, by step."""
    due = ((step, start - before) for step, before in enumerate(REMINDED))
    return [(step, moment) for step, moment in due if moment > now]
