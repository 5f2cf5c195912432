"""Alerts: what coordinators are told of without looking, when it begins and when it ends.

Pure. What ends must be clearly over, not only a little less bad, and an alert that comes back
within a day is told the next day only: whoever is told too often stops reading.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, StrEnum

from intents.confidence import interval

DAY = timedelta(days=1)
FEW = 3
"""Failed messages that may be chance."""
SHORT = timedelta(minutes=6)
"""That a channel does not answer so long may be chance."""


class State(Enum):
    """Of one thing that is watched. Between bad and good, nothing begins and nothing ends."""

    GOOD = "good"
    BETWEEN = "between"
    BAD = "bad"


class News(StrEnum):
    """What is told."""

    BEGINS = "begins"
    ENDS = "ends"


class Way(StrEnum):
    """How a coordinator is told."""

    TELEGRAM = "telegram"
    EMAIL = "email"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Traffic:
    """Messages of one channel lately. `refused`: the channel refuses us, whatever we send.

    `silent`: how long it has not answered when asked for messages.
    """

    tried: int = 0
    failed: int = 0
    refused: bool = False
    silent: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class Alert:
    """The last one of its kind. `told_at`: when it was told, None while it has not been."""

    began_at: datetime
    told_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def is_on(self) -> bool:
        return self.ended_at is None


def of_queue(waiting: int, limit: int) -> State:
    """Too long from `limit` tickets on, over at half of it."""
    if waiting >= limit:
        return State.BAD
    return State.GOOD if waiting <= limit / 2 else State.BETWEEN


def of_channel(traffic: Traffic, limit: float) -> State:
    """Failing when it refuses us or is silent, or when that share of some messages stayed."""
    if traffic.refused or traffic.silent >= SHORT:
        return State.BAD
    share = traffic.failed / traffic.tried if traffic.tried else 0.0
    if share >= limit and traffic.failed >= FEW:
        return State.BAD
    return State.GOOD if share <= limit / 2 and not traffic.silent else State.BETWEEN


def of_precision(right: int, judged: int, limit: float) -> State:
    """Too low when it cannot be chance, over as soon as what is seen is enough again."""
    seen = interval(right, judged)
    if seen.high < limit:
        return State.BAD
    return State.GOOD if not judged or seen.share >= limit else State.BETWEEN


def next_alert(
    last: Alert | None, state: State, now: datetime, told_before: datetime | None
) -> tuple[Alert | None, News | None]:
    """What becomes of it, and what is told; `told_before`: when its kind was told last."""
    alert = last if last is not None and last.is_on else None
    if state is State.GOOD:
        over = alert and replace(alert, ended_at=now)
        return over or last, News.ENDS if over and over.told_at else None
    if alert is None:
        if state is State.BETWEEN:
            return last, None
        alert = Alert(began_at=now)
    if alert.told_at or (told_before is not None and now - told_before < DAY):
        return alert, None
    return replace(alert, told_at=now), News.BEGINS


def way_for(wanted: Way, possible: frozenset[Way], failing: frozenset[str]) -> Way:
    """As wanted; by another way where that one does not exist, or is what fails."""
    if wanted is Way.NONE:
        return wanted
    useful = {way for way in possible if way.value not in failing} or possible
    if wanted in useful:
        return wanted
    return min(useful, default=Way.NONE)
