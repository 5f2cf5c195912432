"""Quiet time: nights, public holidays, and the two nights when the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.quiet import QuietHours, is_holiday, next_allowed, zone_of

NIGHT = QuietHours(time(20), time(8))
SIESTA = QuietHours(time(12), time(14))
UNTIL_HALF_PAST_TWO = QuietHours(time(20), time(2, 30))
BRUSSELS = ZoneInfo("Europe/Brussels")
TORONTO = ZoneInfo("America/Toronto")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [
        (time(19, 59), False),
        (time(20), True),
        (time(23, 59), True),
        (time(0), True),
        (time(7, 59), True),
        (time(8), False),
        (time(12), False),
    ],
)
def test_a_night_goes_over_midnight(moment: time, quiet: bool) -> None:
    assert NIGHT.covers(moment) is quiet


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [(time(11, 59), False), (time(12), True), (time(13, 59), True), (time(14), False)],
)
def test_quiet_hours_can_lie_within_a_day(moment: time, quiet: bool) -> None:
    assert SIESTA.covers(moment) is quiet


def test_hours_that_end_when_they_start_are_no_quiet_at_all() -> None:
    assert not QuietHours(time(8), time(8)).covers(time(8))


@pytest.mark.parametrize(
    ("country", "zone"),
    [
        ("be", "Europe/Brussels"),
        ("fr", "Europe/Paris"),
        ("qc", "America/Toronto"),
        ("lu", "Europe/Luxembourg"),
        (None, "Europe/Luxembourg"),
    ],
)
def test_an_unknown_country_keeps_the_time_of_the_service(country: str | None, zone: str) -> None:
    assert zone_of(country, "Europe/Luxembourg") == ZoneInfo(zone)


@pytest.mark.parametrize(
    ("day", "countries"),
    [
        (date(2026, 1, 1), {"be", "fr", "qc"}),
        (date(2026, 4, 6), {"be", "fr"}),  # Easter Monday
        (date(2026, 5, 18), {"qc"}),  # Journée nationale des patriotes
        (date(2026, 6, 24), {"qc"}),
        (date(2026, 7, 14), {"fr"}),
        (date(2026, 7, 21), {"be"}),
        (date(2026, 11, 11), {"be", "fr"}),
        (date(2026, 11, 24), set()),
    ],
)
def test_holidays_are_those_of_the_country(day: date, countries: set[str]) -> None:
    assert {country for country in ("be", "fr", "qc") if is_holiday(day, country)} == countries
    assert not is_holiday(day, None)


@pytest.mark.parametrize(
    ("moment", "allowed"),
    [
        ("2026-11-24T10:00+01:00", "2026-11-24T10:00+01:00"),
        ("2026-11-24T21:00+01:00", "2026-11-25T08:00+01:00"),
        ("2026-11-25T03:00+01:00", "2026-11-25T08:00+01:00"),
        ("2026-12-25T10:00+01:00", "2026-12-26T08:00+01:00"),
        ("2026-12-24T22:00+01:00", "2026-12-26T08:00+01:00"),
        ("2026-12-31T22:00+01:00", "2027-01-02T08:00+01:00"),
    ],
)
def test_the_next_allowed_moment_in_belgium(moment: str, allowed: str) -> None:
    assert next_allowed(at(moment), NIGHT, "be", BRUSSELS) == at(allowed)


def test_the_moment_is_read_where_the_contact_lives() -> None:
    noon_in_brussels = at("2026-11-24T12:00+01:00")
    assert next_allowed(noon_in_brussels, NIGHT, "be", BRUSSELS) == noon_in_brussels
    in_montreal = next_allowed(noon_in_brussels, NIGHT, "qc", TORONTO)
    assert in_montreal == at("2026-11-24T08:00-05:00")


def test_without_quiet_hours_every_moment_will_do() -> None:
    christmas_night = at("2026-12-25T03:00+01:00")
    assert next_allowed(christmas_night, None, "be", BRUSSELS) == christmas_night


def test_the_narrowest_window_is_found() -> None:
    nearly_always = QuietHours(time(0), time.max)
    found = next_allowed(at("2026-11-24T10:00+01:00"), nearly_always, "be", BRUSSELS)
    assert found.time() == time.max


@pytest.mark.parametrize(
    ("quiet", "moment", "allowed"),
    [
        # Spring: from 02:00 the clocks jump to 03:00, the night is an hour shorter.
        (NIGHT, "2026-03-28T21:00+01:00", "2026-03-29T08:00+02:00"),
        (NIGHT, "2026-03-29T01:59+01:00", "2026-03-29T08:00+02:00"),
        (UNTIL_HALF_PAST_TWO, "2026-03-29T01:00+01:00", "2026-03-29T03:30+02:00"),
        # Autumn: at 03:00 the clocks go back to 02:00, that hour comes twice.
        (NIGHT, "2026-10-24T21:00+02:00", "2026-10-25T08:00+01:00"),
        (NIGHT, "2026-10-25T02:30+02:00", "2026-10-25T08:00+01:00"),
        (NIGHT, "2026-10-25T02:30+01:00", "2026-10-25T08:00+01:00"),
        (UNTIL_HALF_PAST_TWO, "2026-10-25T01:00+02:00", "2026-10-25T02:30+02:00"),
        (UNTIL_HALF_PAST_TWO, "2026-10-25T02:40+02:00", "2026-10-25T02:40+02:00"),
        (UNTIL_HALF_PAST_TWO, "2026-10-25T02:10+01:00", "2026-10-25T02:30+01:00"),
    ],
)
def test_the_nights_when_the_clocks_change_in_europe(
    quiet: QuietHours, moment: str, allowed: str
) -> None:
    found = next_allowed(at(moment).astimezone(UTC), quiet, "be", BRUSSELS)
    assert found.astimezone(UTC) == at(allowed).astimezone(UTC)


@pytest.mark.parametrize(
    ("moment", "allowed"),
    [
        ("2026-03-07T21:00-05:00", "2026-03-08T08:00-04:00"),
        ("2026-10-31T21:00-04:00", "2026-11-01T08:00-05:00"),
    ],
)
def test_the_nights_when_the_clocks_change_in_quebec(moment: str, allowed: str) -> None:
    assert next_allowed(at(moment), NIGHT, "qc", TORONTO) == at(allowed)


NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.timedeltas(timedelta(0), timedelta(days=730)).map(NEW_YEAR.__add__)
COUNTRIES = st.sampled_from(["be", "fr", "qc", None])
QUIET = st.builds(QuietHours, start=st.times(), end=st.times())


@given(MOMENTS, QUIET, COUNTRIES)
def test_it_is_never_earlier_never_quiet_and_stays_put(
    moment: datetime, quiet: QuietHours, country: str | None
) -> None:
    zone = zone_of(country, "Europe/Brussels")
    found = next_allowed(moment, quiet, country, zone)
    assert found >= moment
    assert not quiet.covers(found.time())
    assert not is_holiday(found.date(), country)
    assert next_allowed(found, quiet, country, zone) == found


@given(MOMENTS, st.floats(0, 1, exclude_max=True), COUNTRIES)
def test_nothing_before_it_would_have_done(
    moment: datetime, part: float, country: str | None
) -> None:
    zone = zone_of(country, "Europe/Brussels")
    found = next_allowed(moment, NIGHT, country, zone).astimezone(UTC)
    before = (moment + (found - moment) * part).astimezone(zone)
    assert before == found or NIGHT.covers(before.time()) or is_holiday(before.date(), country)
