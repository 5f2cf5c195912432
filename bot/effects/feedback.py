"""What the contact says of the help."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecordFeedback:
    entry: str
    helpful: bool


@dataclass(frozen=True, slots=True)
class RecordChoice:
    """The contact chose this entry among suggestions for this question."""

    entry: str
    question: str


@dataclass(frozen=True, slots=True)
class RecordFollowUpAnswer:
    """What the contact answered to a follow-up: settled, not_yet or human."""

    subject: str
    answer: str


@dataclass(frozen=True, slots=True)
class RecordRating:
    """How useful the help was, from 1 to 5."""

    stars: int


@dataclass(frozen=True, slots=True)
class RecordTimeSaved:
    """How much time the help saved, as a band of `handoff.impact`."""

    band: str


@dataclass(frozen=True, slots=True)
class RecordComment:
    """What the contact says of the help, in their words."""

    text: str


@dataclass(frozen=True, slots=True)
class PassOnThanks:
    """The contact thanks the volunteer of a closed ticket."""

    ticket: int
    text: str
