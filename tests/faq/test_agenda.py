"""The agenda: what a request finds, and the files that events come in."""

from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.desk.agenda import calendar_entry
from faq.agenda import Listed, find_events
from faq.agenda_files import AgendaFileError, read_agenda
from faq.agenda_periods import take_period
from handoff.calendar_file import calendar_file
from tests.samples import an_event

ZONE = ZoneInfo("Europe/Brussels")
EXAMPLE = Path("faq/agenda/example.csv")
TODAY = date(2026, 12, 1)


@pytest.fixture(scope="module")
def listed() -> list[Listed]:
    events = read_agenda(EXAMPLE.read_bytes(), ZONE)
    return [Listed(number, event) for number, event in enumerate(events, 1)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ateliers à Namur en décembre", [1]),
        ("ateliers à Namurr", [1]),
        ("séminaire construction à Liège", [2]),
        ("agenda", [1, 2, 3, 4]),
        ("un webinaire demain", []),
        ("ateliers le 8 décembre", [1]),
        ("workshops in januari", []),
        ("atelier facture électronique", [2]),
        ("ateliers à Gand", []),
        ("ateliers horeca la semaine prochaine", [1]),
    ],
)
def test_events_are_found_by_town_sector_date_and_subject(
    listed: list[Listed], text: str, found: list[int]
) -> None:
    assert [item.id for item in find_events(listed, text, TODAY)] == found


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("demain", date(2026, 12, 2), date(2026, 12, 2)),
        ("cette semaine", date(2026, 12, 1), date(2026, 12, 6)),
        ("volgende week", date(2026, 12, 7), date(2026, 12, 13)),
        ("next month", date(2027, 1, 1), date(2027, 1, 31)),
        ("le 1er janvier", date(2027, 1, 1), date(2027, 1, 1)),
        ("en février", date(2027, 2, 1), date(2027, 2, 28)),
    ],
)
def test_a_period_is_read_in_words(text: str, first: date, last: date) -> None:
    assert take_period(text, TODAY)[0] == (first, last)


def test_a_request_without_a_date_names_no_period() -> None:
    assert take_period("ateliers à Namur", TODAY) == (None, ["ateliers", "a", "namur"])


def test_an_event_leaves_and_comes_back_as_a_calendar() -> None:
    event = an_event(
        "a@example.org", datetime(2026, 12, 1, 10, tzinfo=ZONE), url="https://example.org"
    )
    (read,) = read_agenda(calendar_file(calendar_entry(event, 3), event.starts_at), ZONE)
    assert (read.uid, read.title, read.url) == (event.uid, event.title, event.url)
    assert (read.starts_at, read.ends_at) == (event.starts_at, event.ends_at)


def test_a_table_needs_little() -> None:
    (event,) = read_agenda(b"title,starts_at\nMa fiche Google,2027-01-12 14:00\n", ZONE)
    assert event.starts_at == datetime(2027, 1, 12, 14, tzinfo=ZONE)
    assert event.ends_at - event.starts_at == timedelta(hours=2) and event.uid


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"\xff\xfe", "UTF-8"),
        (b"", "line 1: no column starts_at, title"),
        (b"title,starts_at\n", "0 events"),
        (b"title,starts_at,colour\nA,B,C\n", "unknown column colour"),
        (b"title,starts_at\nMa fiche,mardi\n", "line 2: a moment is written"),
        (b"title,starts_at,seats\nMa fiche,2027-01-12 14:00,beaucoup\n", "line 2: seats"),
        (b"title,starts_at,ends_at\nMa fiche,2027-01-12 14:00,2027-01-11 14:00\n", "end after"),
        (
            b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:X Y\nEND:VEVENT\nEND:VCALENDAR\n",
            "no beginning",
        ),
    ],
)
def test_a_bad_file_is_refused_whole_with_its_line(content: bytes, problem: str) -> None:
    with pytest.raises(AgendaFileError, match=problem):
        read_agenda(content, ZONE)
