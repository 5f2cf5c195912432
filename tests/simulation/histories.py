"""Random histories: what contacts do in a year, as far as it matters to what is sent later."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Literal

What = Literal[
    "asked", "wrote", "stop", "start", "block", "unblock", "erase",
    "open", "claim", "close", "appointment", "course",
]  # fmt: skip
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
YEAR = timedelta(days=365)
DAY = timedelta(days=1)
USUAL: dict[What, int] = {
    "asked": 40, "wrote": 16, "stop": 2, "start": 1, "block": 1, "unblock": 1, "erase": 1,
    "open": 12, "claim": 9, "close": 9, "appointment": 6, "course": 2,
}  # fmt: skip
COUNTRIES = ("be", "fr", "qc", None)


@dataclass(frozen=True, slots=True)
class Person:
    """A contact. On WhatsApp nothing leaves after a day without an approved template."""

    number: int
    country: str | None
    channel: str
    approved: bool = True


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that happened; `ahead` is how far away the appointment is."""

    at: datetime
    person: int
    what: What
    ahead: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class Outage:
    """Nothing is sent from `start` to before `end`."""

    start: datetime
    end: datetime


def somebody(chance: Random, number: int) -> Person:
    channel = chance.choice(("telegram", "whatsapp"))
    return Person(number, chance.choice(COUNTRIES), channel, chance.random() < 0.9)


def life(chance: Random, person: Person, length: timedelta = YEAR) -> Iterator[Act]:
    """A handful of acts in the year, often several within hours of each other."""
    moment = BEGIN + length * chance.random() * 0.9
    for _ in range(chance.randint(3, 14)):
        (what,) = chance.choices(list(USUAL), list(USUAL.values()))
        ahead = timedelta(hours=chance.randint(2, 400))
        yield Act(moment, person.number, what, ahead)
        soon = chance.random() < 0.5
        moment += timedelta(seconds=chance.randint(60, 86_400 * (2 if soon else 40)))


def outages(chance: Random, length: timedelta = YEAR) -> list[Outage]:
    """Six in the year, from an hour to five days."""
    starts = sorted(BEGIN + length * chance.random() for _ in range(6))
    return [Outage(start, start + timedelta(hours=chance.randint(1, 120))) for start in starts]


def back_from(moment: datetime, down: list[Outage]) -> datetime:
    """When the service is there again; the moment itself while it is."""
    for outage in down:
        if outage.start <= moment < outage.end:
            return back_from(outage.end, down)
    return moment
