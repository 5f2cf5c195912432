"""The agenda from files: a table (CSV) or a calendar (iCalendar)."""

import csv
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from io import StringIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
from pydantic import ValidationError

from faq.agenda import AgendaEvent
from faq.files import describe

COLUMNS = (
    "uid",
    "kind",
    "title",
    "description",
    "sectors",
    "town",
    "place",
    "language",
    "starts_at",
    "ends_at",
    "seats",
    "url",
)
EXAMPLE = Path(__file__).parent / "agenda" / "example.csv"
DEFAULT_LENGTH = timedelta(hours=2)
MOST = 1000
"""Events of one file."""


class AgendaFileError(ValueError):
    """A file that cannot be taken; the message names the line or the event, and what is wrong."""


def read_agenda(content: bytes, zone: ZoneInfo) -> list[AgendaEvent]:
    """The events of a file; times without a zone are in `zone`. All of them, or an error."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise AgendaFileError("the file is not text in UTF-8") from error
    calendar = text.lstrip().upper().startswith("BEGIN:VCALENDAR")
    events = _from_calendar(text, zone) if calendar else _from_table(text, zone)
    if not 1 <= len(events) <= MOST:
        raise AgendaFileError(f"{len(events)} events, 1 to {MOST} are expected")
    return events


def _from_table(text: str, zone: ZoneInfo) -> list[AgendaEvent]:
    delimiter = ";" if ";" in text.partition("\n")[0] else ","
    table = csv.DictReader(StringIO(text), delimiter=delimiter)
    missing = {"title", "starts_at"} - set(table.fieldnames or ())
    if missing:
        raise AgendaFileError(f"line 1: no column {', '.join(sorted(missing))}")
    unknown = set(table.fieldnames or ()) - set(COLUMNS)
    if unknown:
        raise AgendaFileError(f"line 1: unknown column {', '.join(sorted(map(str, unknown)))}")
    return [_row(row, table.line_num, zone) for row in table]


def _row(row: Mapping[str, Any], number: int, zone: ZoneInfo) -> AgendaEvent:
    facts = {name: (row.get(name) or "").strip() for name in COLUMNS}
    try:
        starts_at = _moment(facts["starts_at"], zone)
        ends_at = _moment(facts["ends_at"], zone) if facts["ends_at"] else None
    except ValueError as error:
        example = "2027-01-12 14:00"
        raise AgendaFileError(f"line {number}: a moment is written {example}") from error
    given = {key: value for key, value in facts.items() if value}
    given |= {"sectors": facts["sectors"].split(), "starts_at": starts_at}
    given |= {"ends_at": ends_at or starts_at + DEFAULT_LENGTH}
    given.setdefault("uid", f"{starts_at.isoformat()} {facts['title']}")
    return _event(given, f"line {number}")


def _moment(text: str, zone: ZoneInfo) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=zone)


def _from_calendar(text: str, zone: ZoneInfo) -> list[AgendaEvent]:
    try:
        calendar = icalendar.Calendar.from_ical(text)
    except ValueError as error:
        raise AgendaFileError("this calendar file cannot be read") from error
    return [_component(event, zone) for event in calendar.walk("VEVENT")]


def _component(event: Any, zone: ZoneInfo) -> AgendaEvent:
    title = str(event.get("summary", ""))
    if "dtstart" not in event:
        raise AgendaFileError(f"“{title}”: no beginning")
    starts_at = _aware(event.decoded("dtstart"), zone)
    ends_at = _aware(event.decoded("dtend"), zone) if "dtend" in event else None
    town, _, place = str(event.get("location", "")).partition(",")
    facts = {
        "uid": str(event.get("uid", "")) or f"{starts_at.isoformat()} {title}",
        "title": title,
        "description": str(event.get("description", ""))[:1500],
        "town": town.strip(),
        "place": place.strip(),
        "starts_at": starts_at,
        "ends_at": ends_at or starts_at + DEFAULT_LENGTH,
        "url": str(event.get("url", "")),
    }
    return _event(facts, f"“{title}”")


def _aware(found: date | datetime, zone: ZoneInfo) -> datetime:
    """A whole day begins at nine."""
    if not isinstance(found, datetime):
        return datetime.combine(found, time(9), zone)
    return found if found.tzinfo else found.replace(tzinfo=zone)


def _event(facts: dict[str, Any], where: str) -> AgendaEvent:
    try:
        return AgendaEvent.model_validate(facts)
    except ValidationError as error:
        raise AgendaFileError(f"{where}: {describe(error)}") from error
