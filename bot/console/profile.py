"""The form of a volunteer's profile: what they know, and when they help."""

from datetime import UTC, date, datetime, time
from itertools import zip_longest
from typing import Any
from zoneinfo import ZoneInfo

from starlette.datastructures import FormData

from bot.console.access import words_in
from bot.console.problems import Problem
from bot.desk import roster
from bot.desk.office import Office
from bot.store.tables import Account
from faq.entry import LANGUAGES, SECTORS
from handoff.quiet import ZONES

WEEKDAYS = range(7)
MOST = 100  # tickets at a time; a higher cap is none
MIDNIGHT = time()


def profile_values(office: Office, account: Account) -> dict[str, Any]:
    """What the form shows beside the account: the choices, and each weekday's hours."""
    paused, zone = account.paused_until, roster.zone_for(office, account)
    return {
        "countries": list(ZONES),
        "zones": sorted({*ZONES.values(), office.settings.time_zone, account.time_zone} - {""}),
        "hours": [_shown(account, weekday) for weekday in WEEKDAYS],
        "paused_until": paused.astimezone(zone).date() if paused else "",
    }


def _shown(account: Account, weekday: int) -> list[tuple[str, str]]:
    """The spans of that day, and an empty one to be filled in."""
    return [*((start, end) for day, start, end in account.hours if day == weekday), ("", "")]


def fill(office: Office, account: Account, form: FormData) -> None:
    """Only what can be chosen is kept; somebody who speaks no language speaks the page's."""
    language, country = words_in(form, "language"), words_in(form, "country")
    account.name = words_in(form, "name", 80)
    account.language = language if language in LANGUAGES else account.language
    spoken = [code for code in LANGUAGES if code in form.getlist("languages")]
    account.languages = spoken or [account.language]
    account.skills = [str(skill)[:36] for skill in form.getlist("skills")]
    account.sectors = [name for name in SECTORS if name in form.getlist("sectors")]
    account.country = country if country in ZONES else None
    account.cap = _cap(words_in(form, "cap"))
    account.reminded = words_in(form, "reminded") == "yes"
    _fill_times(office, account, form)


def _fill_times(office: Office, account: Account, form: FormData) -> None:
    account.on_duty = words_in(form, "on_duty") == "yes"
    account.off_on_holidays = words_in(form, "off_on_holidays") == "yes"
    account.time_zone = _zone(words_in(form, "time_zone"))
    account.hours = _hours(form)
    zone = roster.zone_for(office, account)
    account.paused_until = _day(words_in(form, "paused_until"), zone)


def _cap(text: str) -> int | None:
    if not text:
        return None
    if not text.isdecimal() or int(text) > MOST:
        raise Problem(422, "bad-cap")
    return int(text)


def _zone(name: str) -> str:
    try:
        return ZoneInfo(name).key if name else ""
    except (KeyError, ValueError, OSError) as error:
        raise Problem(422, "bad-request") from error


def _hours(form: FormData) -> list[list[Any]]:
    """The spans of each weekday, `from-0` being Monday's; an end before its start is refused."""
    return [
        [weekday, *_span(str(start), str(end))]
        for weekday in WEEKDAYS
        for start, end in zip_longest(
            form.getlist(f"from-{weekday}"), form.getlist(f"to-{weekday}"), fillvalue=""
        )
        if start or end
    ]


def _span(start: str, end: str) -> tuple[str, str]:
    try:
        begins, ends = time.fromisoformat(start), time.fromisoformat(end)
    except ValueError as error:
        raise Problem(422, "bad-hours") from error
    if ends <= begins and ends != MIDNIGHT:
        raise Problem(422, "bad-hours")
    return f"{begins:%H:%M}", f"{ends:%H:%M}"


def _day(text: str, zone: ZoneInfo) -> datetime | None:
    """The beginning of that day there."""
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise Problem(422, "bad-date") from error
    return datetime.combine(day, time(), zone).astimezone(UTC)
