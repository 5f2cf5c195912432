"""Quiet time: the hours and public holidays when nothing unasked is sent."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

HOLIDAYS = {"be": ("BE", None), "fr": ("FR", None), "qc": ("CA", "QC")}
ZONES = {"be": "Europe/Brussels", "fr": "Europe/Paris", "qc": "America/Toronto"}
BEFORE_QUIET = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` to `end` in local time; over midnight when start is the later one."""

    start: time
    end: time

    def covers(self, moment: time) -> bool:
        if self.start <= self.end:
            return self.start <= moment < self.end
        return moment >= self.start or moment < self.end


def zone_of(country: str | None, default: str) -> ZoneInfo:
    """The contact's time zone: their country's, else the default."""
    return ZoneInfo(ZONES.get(country or "", default))


@lru_cache(maxsize=256)
def is_holiday(day: date, country: str | None) -> bool:
    """Whether the day is a public holiday there; unknown countries have none."""
    code, subdivision = HOLIDAYS.get(country or "", (None, None))
    return bool(code) and day in _calendar(str(code), subdivision, day.year)


@lru_cache(maxsize=32)
def _calendar(code: str, subdivision: str | None, year: int) -> frozenset[date]:
    import holidays  # noqa: PLC0415 - a sixth of a second, at the first follow-up instead of the start

    return frozenset(holidays.country_holidays(code, subdiv=subdivision, years=year))


def next_allowed(
    moment: datetime, quiet: QuietHours | None, country: str | None, zone: ZoneInfo
) -> datetime:
    """The first moment from `moment` on that is in no quiet hour and on no holiday.

    `moment` is aware; the result is in UTC-comparable aware time of `zone`. No quiet hours
    (None) means no quiet time at all, holidays included.
    """
    if quiet is None:
        return moment
    local = moment.astimezone(zone)
    for _ in range(64):
        if is_holiday(local.date(), country):
            local = datetime.combine(local.date() + timedelta(days=1), time(), zone)
        elif quiet.covers(local.time()):
            local = _end_of_quiet(local, quiet, zone)
        else:
            return local
    raise ValueError("quiet hours and holidays leave no moment within two months")


def _end_of_quiet(local: datetime, quiet: QuietHours, zone: ZoneInfo) -> datetime:
    day = local.date()
    if local.time() >= quiet.end:
        day += timedelta(days=1)
    # In the hour that the clocks repeat in autumn, the end is the one still to come. One that
    # they skip in spring does not exist: going through UTC gives the moment an hour later.
    end = datetime.combine(day, quiet.end, zone).replace(fold=local.fold)
    return end.astimezone(UTC).astimezone(zone)


def last_allowed(moment: datetime, quiet: QuietHours | None, zone: ZoneInfo) -> datetime:
    """`moment` itself, or a little before the quiet hours that it falls in."""
    local = moment.astimezone(zone)
    if quiet is None or not quiet.covers(local.time()):
        return moment
    day = local.date() - timedelta(days=local.time() < quiet.start)
    start = datetime.combine(day, quiet.start, zone).astimezone(UTC)
    return (start - BEFORE_QUIET).astimezone(zone)
