"""An appointment as an iCalendar file: one UID for life, a sequence that grows as it moves."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import icalendar

DOMAIN = "coup-de-pouce.invalid"
"""Reserved by RFC 2606: the file names an organizer, as it must, whom nobody can write to."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """`token` tells one appointment from every other; `url` is empty without a video link."""

    token: str
    starts_at: datetime
    lasts: timedelta
    sequence: int
    cancelled: bool
    summary: str
    url: str


def calendar_file(meeting: Meeting, written_at: datetime) -> bytes:
    """The file's bytes; times are in UTC, which every calendar shows in its own zone."""
    event = icalendar.Event()
    event.add("uid", f"{meeting.token}@{DOMAIN}")
    event.add("dtstamp", written_at.astimezone(UTC))
    event.add("dtstart", meeting.starts_at.astimezone(UTC))
    event.add("dtend", (meeting.starts_at + meeting.lasts).astimezone(UTC))
    event.add("sequence", meeting.sequence)
    event.add("summary", meeting.summary)
    event.add("status", "CANCELLED" if meeting.cancelled else "CONFIRMED")
    event.add("organizer", f"mailto:nobody@{DOMAIN}")
    if meeting.url:
        event.add("url", meeting.url)
        event.add("location", meeting.url)
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Coup de pouce//FR")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if meeting.cancelled else "PUBLISH")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
