"""Surge: whether more arrives than can be dealt with, and what may then be promised.

Pure. It begins as soon as the queue or the delay is too long, and ends only once both have been
short for a while: a mode that goes on and off all the time helps nobody.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

LATE, QUICK = timedelta(seconds=5), timedelta(seconds=1)
MANY_EACH, FEW_EACH = 5, 2  # waiting tickets for each volunteer on duty
MANY, FEW = 10, 5  # waiting tickets, however few volunteers there are
CALM_FOR = timedelta(minutes=10)
MERGED_FASTER = 3  # how many times shorter fragments are awaited


@dataclass(frozen=True, slots=True)
class Load:
    """What is being asked of the service at this moment.

    `waiting`: tickets in the queue; `on_duty`: volunteers who may take them; `delay`: how long
    the oldest message that could be read has been waiting to be.
    """

    waiting: int = 0
    on_duty: int = 0
    delay: timedelta = timedelta()

    @property
    def is_heavy(self) -> bool:
        return self.delay >= LATE or self.waiting >= max(MANY, MANY_EACH * self.on_duty)

    @property
    def is_light(self) -> bool:
        return self.delay <= QUICK and self.waiting <= max(FEW, FEW_EACH * self.on_duty)


@dataclass(frozen=True, slots=True)
class Surge:
    """Since when, None while there is none; and since when it has been calm meanwhile."""

    since: datetime | None = None
    calm_since: datetime | None = None

    @property
    def on(self) -> bool:
        return self.since is not None


def next_surge(surge: Surge, load: Load, now: datetime) -> Surge:
    """What the mode becomes under this load."""
    if not surge.on:
        return Surge(since=now) if load.is_heavy else surge
    if not load.is_light:
        return Surge(surge.since)
    calm_since = surge.calm_since or now
    return Surge() if now - calm_since >= CALM_FOR else Surge(surge.since, calm_since)


def honest_wait(
    usual: timedelta | None, waiting: int, answered: int, during: timedelta
) -> timedelta | None:
    """How long the last of the queue will wait at the pace of `answered` tickets in that time.

    Never less than what is usual; None when nothing tells the pace.
    """
    if not answered:
        return None
    expected = during * (waiting + 1) / answered
    return max(expected, usual or timedelta())
