"""What is asked later, and what was agreed for later."""

from dataclasses import dataclass
from datetime import datetime

from bot.effects.saying import Say


@dataclass(frozen=True, slots=True)
class ScheduleFollowUps:
    """Ask later whether this entry's answer helped."""

    entry: str


@dataclass(frozen=True, slots=True)
class CancelFollowUps:
    """Nothing more to ask: the contact has answered, or wants no more of it."""


@dataclass(frozen=True, slots=True)
class RecordStep:
    """What the contact answered about a step of their plan: done, not_yet or help."""

    step: int
    answer: str


@dataclass(frozen=True, slots=True)
class AgreeAppointment:
    """The contact takes this moment."""

    appointment: int
    start: datetime


@dataclass(frozen=True, slots=True)
class RequestSlots:
    """None of the moments suits the contact, or they want to move: the volunteer is told."""

    appointment: int


@dataclass(frozen=True, slots=True)
class CancelAppointment:
    appointment: int


@dataclass(frozen=True, slots=True)
class SendCalendar:
    """Tell both of the appointment as it now is, each with their calendar file."""

    appointment: int
    say: Say
