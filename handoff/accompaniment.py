"""An accompaniment of several weeks: named steps with their days, and how far one has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

MOST = 12
FURTHEST = timedelta(days=366)
ASKED_AT = time(10)
"""The hour, where the contact is, at which a step's day is asked about."""


class StepState(StrEnum):
    """What the contact answered when asked about a step."""

    PLANNED = "planned"
    DONE = "done"
    NOT_YET = "not_yet"
    HELP = "help"


class StepFault(StrEnum):
    """Why a step cannot be added; each is a line for the volunteer."""

    NAMELESS = "nameless"
    TOO_MANY = "too-many"
    PAST = "past"
    TOO_FAR = "too-far"


@dataclass(frozen=True, slots=True)
class Step:
    """`due` is the day on which the contact is asked."""

    id: int
    name: str
    due: date
    state: StepState


def fault(name: str, due: date, steps: int, today: date) -> StepFault | None:
    """What is wrong with one more step beside `steps` others."""
    grounds = (
        (not name.strip(), StepFault.NAMELESS),
        (steps >= MOST, StepFault.TOO_MANY),
        (due < today, StepFault.PAST),
        (due > today + FURTHEST, StepFault.TOO_FAR),
    )
    return next((reason for ground, reason in grounds if ground), None)


def asked_at(due: date, zone: ZoneInfo) -> datetime:
    """When the contact is asked about a step."""
    return datetime.combine(due, ASKED_AT, zone)


def done(steps: Sequence[Step]) -> int:
    return sum(step.state is StepState.DONE for step in steps)


def following(steps: Sequence[Step]) -> Step | None:
    """The first step that is still to be done."""
    return next((step for step in steps if step.state is not StepState.DONE), None)
