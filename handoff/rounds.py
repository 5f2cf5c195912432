"""When the team is told of what awaits it: every week or two, on a morning of theirs."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MONDAY, WEDNESDAY = 0, 2
WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Round:
    """On this weekday (Monday is 0) at this local hour, every so many weeks."""

    weekday: int
    hour: time
    weeks: int

    def next(self, now: datetime, zone: ZoneInfo) -> datetime:
        """The first one after `now`."""
        there = now.astimezone(zone)
        day = there.date() + timedelta(days=(self.weekday - there.weekday()) % 7)
        while not self._is_one(day) or datetime.combine(day, self.hour, zone) <= there:
            day += WEEK
        return datetime.combine(day, self.hour, zone)

    def _is_one(self, day: date) -> bool:
        return (day.toordinal() // 7) % self.weeks == 0

    @property
    def period(self) -> timedelta:
        return WEEK * self.weeks


DIGEST = Round(MONDAY, time(9), weeks=1)
REVIEW = Round(WEDNESDAY, time(9), weeks=2)
