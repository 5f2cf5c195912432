"""What is new, and the events to come."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Subscribe:
    """Tell the contact each week of what is new on `topic`; none: only look at what they follow.

    `SubscriptionsKnown` follows.
    """

    topic: str = ""


@dataclass(frozen=True, slots=True)
class Unsubscribe:
    """Send no more digests; `SubscriptionsKnown` follows."""


@dataclass(frozen=True, slots=True)
class FindNews:
    """Look for what is new since that day; `NewsFound` follows."""

    since: date


@dataclass(frozen=True, slots=True)
class FindEvents:
    """Look for the events to come that these words ask for; `EventsFound` follows."""

    text: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class ListSignUps:
    """Look at the events that the contact signed up for; `EventsFound` follows."""


@dataclass(frozen=True, slots=True)
class ShowEvent:
    """Look at one event; `EventShown` follows."""

    event: int


@dataclass(frozen=True, slots=True)
class Join:
    """Sign the contact up, or put them on the waiting list; `Joined` follows."""

    event: int


@dataclass(frozen=True, slots=True)
class Leave:
    """Give the contact's place back, to the first who waits; `Left` follows."""

    event: int


@dataclass(frozen=True, slots=True)
class SendEventFile:
    """Send the text with the event's calendar file."""

    event: int
    text: str


@dataclass(frozen=True, slots=True)
class RateEvent:
    """What the contact thought of an event they came to: useful or not."""

    event: int
    feedback: str
