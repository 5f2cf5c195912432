"""Rounds come on their weekday, at their local hour, every week or two."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from handoff.rounds import DIGEST, REVIEW, Round

ZONES = st.sampled_from([ZoneInfo("Europe/Brussels"), ZoneInfo("America/Toronto")])
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.timedeltas(timedelta(0), timedelta(days=730)).map(NEW_YEAR.__add__)
BRUSSELS = ZoneInfo("Europe/Brussels")


def test_the_digest_comes_next_monday_at_nine() -> None:
    tuesday = datetime(2026, 12, 1, 9, tzinfo=UTC)
    assert DIGEST.next(tuesday, BRUSSELS) == datetime(2026, 12, 7, 9, tzinfo=BRUSSELS)


def test_at_the_very_hour_the_next_one_is_a_week_later() -> None:
    monday = datetime(2026, 12, 7, 8, tzinfo=UTC)
    assert DIGEST.next(monday, BRUSSELS) == datetime(2026, 12, 14, 9, tzinfo=BRUSSELS)
    just_before = monday - timedelta(seconds=1)
    assert DIGEST.next(just_before, BRUSSELS) == datetime(2026, 12, 7, 9, tzinfo=BRUSSELS)


@given(st.sampled_from([DIGEST, REVIEW]), MOMENTS, ZONES)
def test_it_is_always_to_come_on_its_day_and_comes_again_one_period_later(
    round_: Round, now: datetime, zone: ZoneInfo
) -> None:
    found = round_.next(now, zone)
    assert now < found.astimezone(UTC) <= now + round_.period + timedelta(hours=1)
    assert (found.weekday(), found.time()) == (round_.weekday, round_.hour)
    again = round_.next(found.astimezone(UTC), zone)
    assert again.date() - found.date() == round_.period
