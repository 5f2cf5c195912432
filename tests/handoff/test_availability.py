"""When a volunteer helps: duty, pause, weekly hours in their time zone, holidays."""

from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from handoff.availability import Availability, Span

BRUSSELS = ZoneInfo("Europe/Brussels")
ALWAYS = Availability(on_duty=True, zone=BRUSSELS)
TUESDAY = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)  # 10:00 in Brussels


def test_on_duty_without_hours_is_at_any_hour() -> None:
    assert ALWAYS.at(TUESDAY)
    assert not replace(ALWAYS, on_duty=False).at(TUESDAY)


def test_a_pause_ends_by_itself() -> None:
    paused = replace(ALWAYS, paused_until=TUESDAY)
    assert not paused.at(datetime(2026, 12, 1, 8, 59, tzinfo=UTC))
    assert paused.at(TUESDAY)


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (Span(1, time(10), time(12)), True),
        (Span(1, time(9), time(10)), False),
        (Span(1, time(10, 1), time(12)), False),
        (Span(0, time(10), time(12)), False),
        (Span(1, time(8), time()), True),
    ],
)
def test_hours_are_those_of_the_weekday_in_the_time_zone(span: Span, expected: bool) -> None:
    assert replace(ALWAYS, spans=(span,)).at(TUESDAY) is expected


def test_the_same_hours_elsewhere_are_another_moment() -> None:
    morning = replace(ALWAYS, spans=(Span(1, time(9), time(12)),))
    assert morning.at(TUESDAY)
    assert not replace(morning, zone=ZoneInfo("America/Toronto")).at(TUESDAY)


def test_several_spans_of_a_day_leave_the_lunch_free() -> None:
    spans = (Span(1, time(9), time(10)), Span(1, time(11), time(12)))
    assert not replace(ALWAYS, spans=spans).at(TUESDAY)


@pytest.mark.parametrize(("country", "expected"), [("be", False), ("qc", True), (None, True)])
def test_holidays_are_those_of_the_country(country: str | None, expected: bool) -> None:
    armistice = datetime(2026, 11, 11, 12, 0, tzinfo=UTC)
    off = replace(ALWAYS, off_on_holidays=True, country=country)
    assert off.at(armistice) is expected
    assert replace(off, off_on_holidays=False).at(armistice)
