"""When a volunteer can be told of a ticket: their hours, their pauses, their holidays."""

from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from handoff.quiet import is_holiday

MIDNIGHT = time()


@dataclass(frozen=True, slots=True)
class Span:
    """Hours of one weekday (0 is Monday), local; an end at midnight is the end of that day."""

    weekday: int
    start: time
    end: time

    def covers(self, local: datetime) -> bool:
        if local.weekday() != self.weekday:
            return False
        return self.start <= local.time() and (self.end == MIDNIGHT or local.time() < self.end)


@dataclass(frozen=True, slots=True)
class Availability:
    """What a volunteer said of their time. No spans means any hour."""

    on_duty: bool
    zone: ZoneInfo
    paused_until: datetime | None = None
    spans: tuple[Span, ...] = ()
    off_on_holidays: bool = False
    country: str | None = None

    def at(self, moment: datetime) -> bool:
        """Whether they help at this moment; `moment` is aware."""
        local = moment.astimezone(self.zone)
        paused = self.paused_until is not None and moment < self.paused_until
        holiday = self.off_on_holidays and is_holiday(local.date(), self.country)
        if not self.on_duty or paused or holiday:
            return False
        return not self.spans or any(span.covers(local) for span in self.spans)
