"""The surge mode begins at once, and ends only after a while of calm."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.surge import CALM_FOR, Load, Surge, honest_wait, next_surge

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
HEAVY, LIGHT, BETWEEN = Load(waiting=40, on_duty=3), Load(2, 3), Load(waiting=10, on_duty=3)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("load", "begins"),
    [
        (Load(waiting=10), True),
        (Load(waiting=9), False),
        (Load(waiting=14, on_duty=3), False),
        (Load(waiting=15, on_duty=3), True),
        (Load(delay=timedelta(seconds=5)), True),
        (Load(delay=timedelta(seconds=4)), False),
    ],
)
def test_it_begins_with_a_long_queue_or_a_long_delay(load: Load, begins: bool) -> None:
    assert next_surge(Surge(), load, NOON).on is begins


def test_it_ends_only_after_a_while_of_calm() -> None:
    surge = Surge(since=NOON - HOUR)
    calm = next_surge(surge, LIGHT, NOON)
    assert calm.on and calm.calm_since == NOON
    assert next_surge(calm, LIGHT, NOON + CALM_FOR - timedelta(seconds=1)).on
    assert not next_surge(calm, LIGHT, NOON + CALM_FOR).on


def test_calm_that_does_not_last_counts_for_nothing() -> None:
    calm = next_surge(Surge(since=NOON), LIGHT, NOON)
    again = next_surge(calm, BETWEEN, NOON + CALM_FOR / 2)
    assert again == Surge(since=NOON)
    assert next_surge(again, LIGHT, NOON + CALM_FOR).on


def test_between_the_two_thresholds_nothing_changes() -> None:
    assert next_surge(Surge(), BETWEEN, NOON) == Surge()
    assert next_surge(Surge(since=NOON), BETWEEN, NOON) == Surge(since=NOON)


LOADS = st.builds(
    Load,
    waiting=st.integers(0, 60),
    on_duty=st.integers(0, 8),
    delay=st.integers(0, 20).map(lambda seconds: timedelta(seconds=seconds)),
)


@given(st.lists(st.tuples(LOADS, st.integers(1, 600)), max_size=60))
def test_it_never_goes_off_sooner_than_the_calm_lasts(history: list[tuple[Load, int]]) -> None:
    surge, now, last_trouble = Surge(), NOON, NOON
    for load, seconds in history:
        now += timedelta(seconds=seconds)
        former, surge = surge, next_surge(surge, load, now)
        last_trouble = last_trouble if load.is_light else now
        assert surge.on or not load.is_heavy
        if former.on and not surge.on:
            assert now - last_trouble >= CALM_FOR
        assert not (load.is_heavy and load.is_light)


def test_the_wait_that_is_told_follows_the_pace() -> None:
    assert honest_wait(HOUR, 19, 5, HOUR) == timedelta(hours=4)
    assert honest_wait(HOUR, 0, 5, HOUR) == HOUR
    assert honest_wait(HOUR, 19, 0, HOUR) is None
