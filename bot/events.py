"""What has happened in a conversation, in the past tense. Values only."""

from dataclasses import dataclass
from typing import Literal

from faq.agenda import Listed
from faq.bodies import Body
from faq.offers import Offer
from faq.questionnaire import Questionnaire, Scores
from intents.verdict import Verdict

MediaKind = Literal["photo", "voice", "audio", "video", "document", "sticker", "location", "other"]


@dataclass(frozen=True, slots=True)
class Wrote:
    """The contact wrote; fragments sent within the merge window are one text."""

    text: str
    verdict: Verdict
    media: tuple[MediaKind, ...] = ()


@dataclass(frozen=True, slots=True)
class Pressed:
    """The contact pressed a button or a list row; `option` is the option's id."""

    option: str


@dataclass(frozen=True, slots=True)
class Started:
    """The contact opened the conversation by a link or /start, with its payload if any."""

    payload: str = ""


@dataclass(frozen=True, slots=True)
class TicketClaimed:
    """A volunteer took the ticket in hand. `name` is how they wish to be called."""

    name: str


@dataclass(frozen=True, slots=True)
class TicketReturned:
    """The ticket went back to the queue."""


@dataclass(frozen=True, slots=True)
class TicketTransferred:
    """Another volunteer took over."""

    name: str


@dataclass(frozen=True, slots=True)
class TicketClosed:
    """The volunteer closed the ticket with an outcome and perhaps one line for the contact."""

    name: str
    outcome: str
    line: str = ""


@dataclass(frozen=True, slots=True)
class PlanShared:
    """A volunteer shows the contact the plan of their accompaniment."""

    name: str


@dataclass(frozen=True, slots=True)
class AppointmentProposed:
    """The volunteer proposes moments, or others than those agreed: see the situation."""


@dataclass(frozen=True, slots=True)
class AppointmentCancelled:
    """The volunteer cannot make it."""


@dataclass(frozen=True, slots=True)
class FollowUpDue:
    """It is time to ask whether it helped. `subject` names an answer or a ticket."""

    subject: str
    step: int
    title: str

    @property
    def line(self) -> str:
        """`follow-up-answer-first`, `follow-up-ticket-again`…"""
        kind = self.subject.partition("-")[0]
        return f"follow-up-{kind}-{'again' if self.step else 'first'}"


@dataclass(frozen=True, slots=True)
class ReminderDue:
    """It is time to remind of something, in the words of `line` filled with `values`.

    `values` are in the order of the variables of the WhatsApp template of the same name.
    `options` are pairs of an option's id and the line of its label. `asked_for`: an appointment
    or anything else that the contact wants to be reminded of, even when they wrote STOP.
    `news`: of the contact's own waiting request.
    """

    line: str
    values: dict[str, str]
    options: tuple[tuple[str, str], ...] = ()
    asked_for: bool = False
    news: bool = False


@dataclass(frozen=True, slots=True)
class OffersFound:
    """A page of offers; `asked` are the contact's words, `more` whether another page follows."""

    asked: str
    offers: tuple[Offer, ...]
    page: int = 0
    more: bool = False
    saved: bool = False


@dataclass(frozen=True, slots=True)
class OfferShown:
    """An offer that can be had today, or None when it cannot any more."""

    offer: Offer | None
    saved: bool = False


@dataclass(frozen=True, slots=True)
class OfferSaved:
    """An offer is kept for the contact; None when it cannot be had any more."""

    offer: Offer | None


@dataclass(frozen=True, slots=True)
class DiagnosisOpen:
    """The questionnaire as it is now."""

    questionnaire: Questionnaire


@dataclass(frozen=True, slots=True)
class DiagnosisDone:
    """A diagnosis is kept; `former` are the scores of the one before, empty for the first."""

    questionnaire: Questionnaire
    sector: str
    scores: Scores
    former: Scores


@dataclass(frozen=True, slots=True)
class DoorsFound:
    """The bodies that meet a need there, or that the contact's words ask for."""

    bodies: tuple[Body, ...]
    need: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class SubscriptionsKnown:
    """The topics that the contact wants news of; `change` says what has just become of them."""

    topics: tuple[str, ...]
    change: Literal["added", "stopped", ""] = ""


@dataclass(frozen=True, slots=True)
class NewsFound:
    """What is new for the contact: pairs of an option's id and a title."""

    news: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class EventsFound:
    """A page of the agenda; `more` whether another follows, `mine` when they are one's own."""

    asked: str
    events: tuple[Listed, ...]
    page: int = 0
    more: bool = False
    mine: bool = False


@dataclass(frozen=True, slots=True)
class EventShown:
    """An event to come, or None when there is none of that number any more."""

    listed: Listed | None


@dataclass(frozen=True, slots=True)
class Joined:
    """The contact has a place or waits for one, as `listed.mine` says; None: it is too late."""

    listed: Listed | None


@dataclass(frozen=True, slots=True)
class Left:
    """The contact has given their place back; None: they had none."""

    listed: Listed | None


@dataclass(frozen=True, slots=True)
class ReceiptKept:
    """The proof of `what`, export or erase, under this number."""

    what: str
    number: str


@dataclass(frozen=True, slots=True)
class ApplicationDecided:
    """A coordinator answered the contact's wish to become a volunteer."""

    accepted: bool


Event = (
    Wrote
    | Pressed
    | Started
    | TicketClaimed
    | TicketReturned
    | TicketTransferred
    | TicketClosed
    | PlanShared
    | AppointmentProposed
    | AppointmentCancelled
    | FollowUpDue
    | ApplicationDecided
    | ReceiptKept
    | ReminderDue
    | OffersFound
    | OfferShown
    | OfferSaved
    | DiagnosisOpen
    | DiagnosisDone
    | DoorsFound
    | SubscriptionsKnown
    | NewsFound
    | EventsFound
    | EventShown
    | Joined
    | Left
)
