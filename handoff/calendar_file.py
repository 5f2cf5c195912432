"""A calendar's entry as an iCalendar file: one UID for life, a sequence that grows as it moves."""

from dataclasses import dataclass
from datetime import UTC, datetime

import icalendar

DOMAIN = "coup-de-pouce.invalid"
"""Reserved by RFC 2606: the file names an organizer, as it must, whom nobody can write to."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """`uid` tells one entry from every other; `location`, `description` and `url` may be empty."""

    uid: str
    starts_at: datetime
    ends_at: datetime
    sequence: int
    summary: str
    cancelled: bool = False
    location: str = ""
    description: str = ""
    url: str = ""


def calendar_file(entry: CalendarEntry, written_at: datetime) -> bytes:
    """The file's bytes; times are in UTC, which every calendar shows in its own zone."""
    event = icalendar.Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", written_at.astimezone(UTC))
    event.add("dtstart", entry.starts_at.astimezone(UTC))
    event.add("dtend", entry.ends_at.astimezone(UTC))
    event.add("sequence", entry.sequence)
    event.add("summary", entry.summary)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("organizer", f"mailto:nobody@{DOMAIN}")
    for name in ("location", "description", "url"):
        if getattr(entry, name):
            event.add(name, getattr(entry, name))
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Coup de pouce//FR")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if entry.cancelled else "PUBLISH")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
