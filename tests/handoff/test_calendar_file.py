"""Calendar files, as a calendar reads them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar

from handoff.calendar_file import CalendarEntry, calendar_file

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
MEETING = CalendarEntry(
    uid="abc@example.org",
    starts_at=datetime(2026, 12, 3, 14, tzinfo=ZoneInfo("Europe/Brussels")),
    ends_at=datetime(2026, 12, 3, 14, 30, tzinfo=ZoneInfo("Europe/Brussels")),
    sequence=0,
    summary="Rendez-vous ; avec Marie, « é »",
    location="https://meet.example/room",
    url="https://meet.example/room",
)


def read(entry: CalendarEntry) -> tuple[Any, Any]:
    calendar: Any = icalendar.Calendar.from_ical(calendar_file(entry, NOW))
    (event,) = calendar.walk("VEVENT")
    return calendar, event


def test_a_calendar_reads_when_where_and_with_whom() -> None:
    calendar, event = read(MEETING)
    assert str(calendar["METHOD"]) == "PUBLISH" and str(event["STATUS"]) == "CONFIRMED"
    assert event["DTSTART"].dt == MEETING.starts_at and event["DTEND"].dt - MEETING.starts_at == (
        timedelta(minutes=30)
    )
    assert str(event["SUMMARY"]) == MEETING.summary and str(event["URL"]) == MEETING.url
    assert event["DTSTAMP"].dt == NOW


def test_moving_keeps_the_identity_and_grows_the_sequence() -> None:
    later = timedelta(days=1)
    moved = replace(
        MEETING,
        starts_at=MEETING.starts_at + later,
        ends_at=MEETING.ends_at + later,
        sequence=1,
    )
    before, after = read(MEETING)[1], read(moved)[1]
    assert before["UID"] == after["UID"] and after["SEQUENCE"] == 1


def test_cancelling_says_so_to_the_calendar() -> None:
    calendar, event = read(replace(MEETING, cancelled=True, sequence=1))
    assert str(calendar["METHOD"]) == "CANCEL" and str(event["STATUS"]) == "CANCELLED"
    assert event["UID"] == read(MEETING)[1]["UID"] and event["SEQUENCE"] == 1


def test_without_a_video_room_there_is_no_place() -> None:
    event = read(replace(MEETING, url="", location=""))[1]
    assert "URL" not in event and "LOCATION" not in event
