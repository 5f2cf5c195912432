"""Follow-ups: whether, when and why a message that nobody asked for may be sent.

Pure: given what is known at this moment, it says send, hold until, or drop and why. The
verdict is taken again in the transaction that sends.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from handoff.quiet import QuietHours, next_allowed, zone_of

ONE_A_DAY = timedelta(hours=20)
TOO_LATE = timedelta(days=3)


class Drop(StrEnum):
    """Why a follow-up is not sent at all."""

    ANSWERED = "answered"
    WROTE_MEANWHILE = "wrote_meanwhile"
    OPTED_OUT = "opted_out"
    UNREACHABLE = "unreachable"
    ERASED = "erased"
    OPEN_TICKET = "open_ticket"
    TOO_LATE = "too_late"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the contact at this moment. Instants are aware."""

    counted_from: datetime
    due_at: datetime
    last_inbound_at: datetime | None = None
    last_automatic_at: datetime | None = None
    stopped: bool = False
    unreachable: bool = False
    erased: bool = False
    open_ticket: bool = False
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """When messages may go out. `quiet` None means at any time."""

    quiet: QuietHours | None
    time_zone: str
    delays: tuple[timedelta, ...]

    def allowed_from(self, moment: datetime, country: str | None) -> datetime:
        """The first moment from `moment` on that is neither quiet nor a holiday there."""
        zone = zone_of(country, self.time_zone)
        return next_allowed(moment, self.quiet, country, zone)


@dataclass(frozen=True, slots=True)
class Judgement:
    """Send now when both are None; else hold until that moment, or drop for that reason."""

    hold_until: datetime | None = None
    drop: Drop | None = None

    @property
    def send(self) -> bool:
        return self.hold_until is None and self.drop is None


def due_at(calendar: Calendar, counted_from: datetime, step: int, country: str | None) -> datetime:
    """When a step is due, counted from the answer or the close."""
    return calendar.allowed_from(counted_from + calendar.delays[step], country)


def judge(facts: Facts, calendar: Calendar, now: datetime) -> Judgement:
    """Whether a due follow-up is sent at `now`."""
    reason = _reason_to_drop(facts, calendar, now)
    if reason is not None:
        return Judgement(drop=reason)
    earliest = calendar.allowed_from(max(now, _free_again(facts, calendar, now)), facts.country)
    return Judgement(hold_until=earliest) if earliest > now else Judgement()


def _reason_to_drop(facts: Facts, calendar: Calendar, now: datetime) -> Drop | None:
    wrote = facts.last_inbound_at is not None and facts.last_inbound_at > facts.counted_from
    grounds = (
        (facts.erased, Drop.ERASED),
        (facts.stopped, Drop.OPTED_OUT),
        (facts.unreachable, Drop.UNREACHABLE),
        (facts.open_ticket, Drop.OPEN_TICKET),
        (wrote, Drop.WROTE_MEANWHILE),
        (now - facts.due_at > TOO_LATE, Drop.TOO_LATE),
    )
    return next((reason for ground, reason in grounds if ground), None)


def _free_again(facts: Facts, calendar: Calendar, now: datetime) -> datetime:
    """At most one automatic message a day; delays shorter than a day say how short a day is."""
    if facts.last_automatic_at is None:
        return now
    return facts.last_automatic_at + min(ONE_A_DAY, min(calendar.delays, default=ONE_A_DAY))
