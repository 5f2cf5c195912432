"""What must be done, in the imperative. The core decides it; the desk carries it out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from handoff.application import Application
from intents.verdict import Verdict

Kind = Literal["service", "automatic", "human", "follow_up", "reminder"]
MissKind = Literal["no_match", "refused", "unhelpful", "asked", "answered_by_volunteer"]
Reason = Literal["asked", "no_match", "unhelpful", "sensitive", "media"]


@dataclass(frozen=True, slots=True)
class Option:
    """A choice offered to the contact: a button where the channel has them, a number everywhere.

    `id` is at most 64 bytes (Telegram's limit) and says by itself what is chosen, so that a
    button pressed weeks later still means the same.
    """

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Say:
    """Send the contact a message in the light markup.

    Kinds: `service` replies to an explicit command or tells of a ticket, `automatic` is dropped
    when a human holds the conversation at the moment of sending, `follow_up` whenever the contact
    no longer wants it; a `reminder` was asked for and leaves in any case. `template` is the key
    of the line, and `values` its variables, for channels that only let approved texts through.
    `file` is the name of a file that an entry carries.
    """

    text: str
    options: tuple[Option, ...] = ()
    kind: Kind = "automatic"
    entry: str | None = None
    verdict: str | None = None
    template: str = ""
    values: tuple[str, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True)
class OpenTicket:
    reason: Reason
    question: str


@dataclass(frozen=True, slots=True)
class CancelTicket:
    """The contact no longer wants help from a human."""


@dataclass(frozen=True, slots=True)
class ReopenTicket:
    """The contact says that the closed ticket did not solve it."""

    ticket_id: int


@dataclass(frozen=True, slots=True)
class RecordMiss:
    kind: MissKind
    question: str
    verdict: Verdict | None = None
    entry: str | None = None


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
class ScheduleFollowUps:
    """Ask later whether this entry's answer helped."""

    entry: str


@dataclass(frozen=True, slots=True)
class CancelFollowUps:
    """Nothing more to ask: the contact has answered, or wants no more of it."""


@dataclass(frozen=True, slots=True)
class PassOnThanks:
    """The contact thanks the volunteer of a closed ticket."""

    ticket: int
    text: str


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


@dataclass(frozen=True, slots=True)
class Stop:
    """Send nothing any more that the contact does not ask for."""


@dataclass(frozen=True, slots=True)
class Resume:
    """The contact wants our follow-ups again."""


@dataclass(frozen=True, slots=True)
class Apply:
    """The contact wishes to become a volunteer."""

    application: Application


@dataclass(frozen=True, slots=True)
class KeepReceipt:
    """Keep the proof that data were given (export) or erased (erase); `ReceiptKept` follows."""

    what: str


@dataclass(frozen=True, slots=True)
class SendData:
    """Give the contact what is kept about them."""


@dataclass(frozen=True, slots=True)
class Erase:
    """Erase what is kept about the contact."""


@dataclass(frozen=True, slots=True)
class FindOffers:
    """Look for the open offers that these words ask for; `OffersFound` follows."""

    text: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class ShowOffer:
    """Look at one offer; `OfferShown` follows."""

    slug: str


@dataclass(frozen=True, slots=True)
class SaveOffer:
    """Keep the offer for the contact, and remind them before it ends; `OfferSaved` follows."""

    slug: str


@dataclass(frozen=True, slots=True)
class ListSavedOffers:
    """Look at what the contact has kept; `OffersFound` follows."""


@dataclass(frozen=True, slots=True)
class LookAtDiagnosis:
    """Look at the questionnaire; `DiagnosisOpen` follows."""


@dataclass(frozen=True, slots=True)
class RecordDiagnosis:
    """Keep a finished diagnosis; `DiagnosisDone` follows. `answers` is by question."""

    sector: str
    answers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class SendScores:
    """Send the scores by area as a picture, with the text beside it; `former` may be empty."""

    text: str
    scores: Mapping[str, int]
    former: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class FindDoors:
    """Look for bodies by need (and region, `all` for any) or by words; `DoorsFound` follows."""

    country: str
    text: str = ""
    need: str = ""
    region: str = ""


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


Effect = (
    Say
    | OpenTicket
    | CancelTicket
    | ReopenTicket
    | RecordMiss
    | RecordFeedback
    | RecordChoice
    | RecordFollowUpAnswer
    | RecordRating
    | RecordComment
    | RecordTimeSaved
    | ScheduleFollowUps
    | CancelFollowUps
    | PassOnThanks
    | RecordStep
    | AgreeAppointment
    | RequestSlots
    | CancelAppointment
    | SendCalendar
    | Stop
    | Resume
    | Apply
    | KeepReceipt
    | SendData
    | Erase
    | FindOffers
    | ShowOffer
    | SaveOffer
    | ListSavedOffers
    | LookAtDiagnosis
    | RecordDiagnosis
    | SendScores
    | FindDoors
    | Subscribe
    | Unsubscribe
    | FindNews
    | FindEvents
    | ListSignUps
    | ShowEvent
    | Join
    | Leave
    | SendEventFile
    | RateEvent
)
