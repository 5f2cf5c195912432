"""Follow-ups: whether, when and why a message that is sent by the clock may leave.

Pure: given what is known at this moment, it says send, hold until, or drop and why. The
verdict is taken again in the transaction that sends.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from handoff.quiet import QuietHours, last_allowed, next_allowed, zone_of

ONE_A_DAY = timedelta(hours=20)
TOO_LATE = timedelta(days=3)
LOOK_AGAIN = timedelta(days=1)
AFTER_SURGE = timedelta(hours=1)


class Nature(StrEnum):
    """What kind of message it is, which decides what stands in its way.

    QUESTION: « est-ce que ça a aidé ? », pointless once the contact writes again or is helped.
    NEWS: of the contact's own waiting request.
    CHECK_IN: ours too, in a course of several weeks; while a ticket is open it waits.
    ASKED_FOR: an appointment, a sign-up: neither STOP nor a holiday keeps it back, only the night.
    WORK: to a volunteer or coordinator, of what awaits them in the service.
    """

    QUESTION = "question"
    NEWS = "news"
    CHECK_IN = "check_in"
    ASKED_FOR = "asked_for"
    WORK = "work"


class Drop(StrEnum):
    """Why a follow-up is not sent at all."""

    ANSWERED = "answered"
    WROTE_MEANWHILE = "wrote_meanwhile"
    OPTED_OUT = "opted_out"
    UNREACHABLE = "unreachable"
    ERASED = "erased"
    OPEN_TICKET = "open_ticket"
    NO_TEMPLATE = "no_template"
    NO_ADDRESS = "no_address"
    TOO_LATE = "too_late"


class Form(StrEnum):
    """How it is sent: in our own words, as the template that the channel approved, by e-mail."""

    TEXT = "text"
    TEMPLATE = "template"
    MAIL = "mail"


class Hold(StrEnum):
    """Why it is not sent yet."""

    QUIET_TIME = "quiet_time"
    ONE_A_DAY = "one_a_day"
    OPEN_TICKET = "open_ticket"
    SURGE = "surge"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of whom it is for at this moment. Instants are aware.

    `expires_at`: from when on the message has no sense; none means three days after it was due.
    `forms`: those in which the channel takes it now, the best first.
    """

    counted_from: datetime
    due_at: datetime
    nature: Nature = Nature.QUESTION
    expires_at: datetime | None = None
    last_inbound_at: datetime | None = None
    last_automatic_at: datetime | None = None
    stopped: bool = False
    unreachable: bool = False
    erased: bool = False
    open_ticket: bool = False
    surge: bool = False
    country: str | None = None
    forms: tuple[Form, ...] = (Form.TEXT,)


@dataclass(frozen=True, slots=True)
class Calendar:
    """When messages may go out. `quiet` None means at any time."""

    quiet: QuietHours | None
    time_zone: str
    delays: tuple[timedelta, ...]

    def allowed_from(
        self, moment: datetime, country: str | None, *, holidays: bool = True
    ) -> datetime:
        """The first moment from `moment` on that is neither quiet nor a holiday there."""
        zone = zone_of(country, self.time_zone)
        return next_allowed(moment, self.quiet, country if holidays else None, zone)

    def planned(
        self, moment: datetime, expires_at: datetime | None, country: str | None
    ) -> datetime:
        """When to send what is wished for `moment`: later if that is quiet, else the eve.

        What would have no sense any more after the night is sent before it.
        """
        later = self.allowed_from(moment, country, holidays=False)
        if expires_at is None or later < expires_at:
            return later
        return last_allowed(moment, self.quiet, zone_of(country, self.time_zone))


@dataclass(frozen=True, slots=True)
class Judgement:
    """Send now in this form, or hold until that moment, or drop, and why."""

    form: Form | None = None
    hold_until: datetime | None = None
    hold: Hold | None = None
    drop: Drop | None = None

    @property
    def send(self) -> bool:
        return self.form is not None


def due_at(calendar: Calendar, counted_from: datetime, step: int, country: str | None) -> datetime:
    """When a step is due, counted from the answer or the close."""
    return calendar.allowed_from(counted_from + calendar.delays[step], country)


def judge(facts: Facts, calendar: Calendar, now: datetime) -> Judgement:
    """Whether a due follow-up is sent at `now`."""
    reason = _reason_to_drop(facts, now)
    if reason is not None:
        return Judgement(drop=reason)
    return _sooner_or_later(facts, calendar, now)


def _reason_to_drop(facts: Facts, now: datetime) -> Drop | None:
    question = facts.nature is Nature.QUESTION
    wrote = facts.last_inbound_at is not None and facts.last_inbound_at > facts.counted_from
    stopped = facts.stopped and facts.nature is not Nature.ASKED_FOR
    grounds = (
        (facts.erased, Drop.ERASED),
        (stopped, Drop.OPTED_OUT),
        (facts.unreachable, Drop.UNREACHABLE),
        (question and facts.open_ticket, Drop.OPEN_TICKET),
        (question and wrote, Drop.WROTE_MEANWHILE),
        (_too_late(facts, now), Drop.TOO_LATE),
        (not facts.forms, _no_form(facts)),
    )
    return next((reason for ground, reason in grounds if ground), None)


def _no_form(facts: Facts) -> Drop:
    return Drop.NO_ADDRESS if facts.nature is Nature.WORK else Drop.NO_TEMPLATE


def _too_late(facts: Facts, now: datetime) -> bool:
    if facts.expires_at is not None:
        return now >= facts.expires_at
    return now - facts.due_at > TOO_LATE


def _sooner_or_later(facts: Facts, calendar: Calendar, now: datetime) -> Judgement:
    free, why = _free_from(facts, calendar, now)
    holidays = facts.nature is not Nature.ASKED_FOR
    earliest = calendar.allowed_from(free, facts.country, holidays=holidays)
    if earliest <= now:
        return Judgement(form=facts.forms[0])
    if facts.expires_at is not None and earliest >= facts.expires_at:
        return Judgement(drop=Drop.TOO_LATE)
    return Judgement(hold_until=earliest, hold=why or Hold.QUIET_TIME)


def _free_from(facts: Facts, calendar: Calendar, now: datetime) -> tuple[datetime, Hold | None]:
    """From when on nothing but the hour stands in the way, and what does until then.

    At most one automatic message a day; delays shorter than a day say how short a day is.
    """
    if facts.nature is Nature.ASKED_FOR:
        return now, None
    if facts.open_ticket and facts.nature is Nature.CHECK_IN:
        return now + LOOK_AGAIN, Hold.OPEN_TICKET
    if facts.surge:
        return now + AFTER_SURGE, Hold.SURGE
    if facts.last_automatic_at is None:
        return now, None
    free = facts.last_automatic_at + min(ONE_A_DAY, min(calendar.delays, default=ONE_A_DAY))
    return (free, Hold.ONE_A_DAY) if free > now else (now, None)
