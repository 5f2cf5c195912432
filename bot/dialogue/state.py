"""What a conversation remembers between two messages, and what it can look at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict

from bot.effects import Option
from faq.bodies import Body
from faq.catalog import Catalog
from faq.signposts import Signposts
from handoff.accompaniment import Step
from handoff.appointment import Missed

Texts = Mapping[str, Mapping[str, str]]
"""By language and line: what coordinators prefer to the language files."""


class Expecting(StrEnum):
    """What our last question was, so that « oui » or « 2 » can be understood."""

    NOTHING = "nothing"
    FEEDBACK = "feedback"
    CHOICE = "choice"
    REPHRASE = "rephrase"
    OFFER = "offer"
    LANGUAGE = "language"
    MENU = "menu"
    FOLLOW_UP = "follow_up"
    REMINDER = "reminder"
    RATING = "rating"
    COMMENT = "comment"
    ERASE = "erase"
    CANCEL = "cancel"
    SERVICE = "service"
    SLOT = "slot"
    APPOINTMENT = "appointment"
    CALL_OFF = "call_off"
    APPLICATION = "application"


class DiagnosisUnderWay(BaseModel):
    """A diagnosis that is not finished; `answers` as in `faq.questionnaire`."""

    model_config = ConfigDict(frozen=True)

    sector: str = ""
    answers: dict[str, int] = {}

    def with_answer(self, question: str, position: int) -> "DiagnosisUnderWay":
        return self.model_copy(update={"answers": {**self.answers, question: position}})


class State(BaseModel):
    """Kept with the conversation. `attempts` counts failures to understand in a row.

    `service` takes the next free words while SERVICE is expected. `country` is the one that the
    contact named, where their address tells none. `application`: the name, then the words, of
    somebody who is applying to be a volunteer.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    language: str = "fr"
    language_chosen: bool = False
    greeted: bool = False
    expecting: Expecting = Expecting.NOTHING
    options: tuple[Option, ...] = ()
    question: str = ""
    entry: str | None = None
    attempts: int = 0
    noted: bool = False
    service: str = ""
    diagnosis: DiagnosisUnderWay | None = None
    country: str | None = None
    application: tuple[str, ...] = ()


LASTING = ("language", "language_chosen", "greeted", "country")


def lasting(state: Mapping[str, Any]) -> dict[str, Any]:
    """What stays of a stored state when all that was said is forgotten."""
    return {name: state[name] for name in LASTING if name in state}


@dataclass(frozen=True, slots=True)
class OpenTicket:
    """The open ticket as the dialogue needs it; `volunteer` is None while it waits."""

    id: int
    volunteer: str | None
    position: int


@dataclass(frozen=True, slots=True)
class Former:
    """The ticket closed last, when `volunteer`, who closed it, would take it up again."""

    ticket: int
    volunteer: str


@dataclass(frozen=True, slots=True)
class Helped:
    """A ticket closed of late, whose volunteer has not been thanked yet."""

    ticket: int
    volunteer: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A moment that was proposed, in the contact's time zone, and why it can no longer be taken."""

    start: datetime
    missed: Missed | None = None


@dataclass(frozen=True, slots=True)
class Appointment:
    """The conversation's appointment, proposed or agreed. `start` is in the contact's time zone.

    `calendar` is the address of its calendar file, empty on a channel that takes the file itself.
    `by_template`: only an approved text would reach the contact now.
    """

    id: int
    volunteer: str
    slots: tuple[Slot, ...]
    start: datetime | None
    video: str
    calendar: str
    by_template: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known at this moment, beside the state. Waiting time is None when unknown.

    `site` is where the public pages are, empty when nobody reaches them.
    """

    catalog: Catalog
    today: date
    signposts: Signposts = field(default_factory=dict)
    bodies: Mapping[str, Body] = field(default_factory=dict)
    country: str | None = None
    ticket: OpenTicket | None = None
    former: Former | None = None
    plan: tuple[Step, ...] = ()
    helped: Helped | None = None
    appointment: Appointment | None = None
    usual_wait: timedelta | None = None
    retention: timedelta = timedelta(days=365)
    stopped: bool = False
    site: str = ""
    surge: bool = False
    texts: Texts = field(default_factory=dict)
