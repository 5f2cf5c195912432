"""Alerts begin when something is bad, end when it is good, and are told once a day at most."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.alerts import (
    DAY,
    SHORT,
    Alert,
    News,
    State,
    Traffic,
    Way,
    next_alert,
    of_channel,
    of_precision,
    of_queue,
    way_for,
)

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("waiting", "state"),
    [(20, State.BAD), (19, State.BETWEEN), (11, State.BETWEEN), (10, State.GOOD), (0, State.GOOD)],
)
def test_a_queue_is_short_again_at_half_of_what_is_too_long(waiting: int, state: State) -> None:
    assert of_queue(waiting, 20) is state


@pytest.mark.parametrize(
    ("traffic", "state"),
    [
        (Traffic(), State.GOOD),
        (Traffic(tried=2, failed=2), State.BETWEEN),
        (Traffic(tried=10, failed=3), State.BAD),
        (Traffic(tried=100, failed=15), State.BETWEEN),
        (Traffic(tried=100, failed=10), State.GOOD),
        (Traffic(tried=1, failed=1, refused=True), State.BAD),
        (Traffic(silent=SHORT), State.BAD),
        (Traffic(silent=SHORT / 2), State.BETWEEN),
    ],
)
def test_a_channel_fails_by_its_share_or_when_it_refuses_us(traffic: Traffic, state: State) -> None:
    assert of_channel(traffic, 0.2) is state


@pytest.mark.parametrize(
    ("right", "judged", "state"),
    [
        (0, 0, State.GOOD),
        (1, 2, State.BETWEEN),
        (50, 100, State.BAD),
        (66, 100, State.BETWEEN),
        (70, 100, State.GOOD),
    ],
)
def test_few_judgements_alarm_nobody(right: int, judged: int, state: State) -> None:
    assert of_precision(right, judged, 0.7) is state


def test_it_is_told_when_it_begins_and_when_it_ends() -> None:
    alert, news = next_alert(None, State.BAD, NOON, None)
    assert alert == Alert(NOON, NOON) and news is News.BEGINS
    assert next_alert(alert, State.BAD, NOON + DAY * 3, NOON) == (alert, None)
    assert next_alert(alert, State.BETWEEN, NOON + HOUR, NOON) == (alert, None)
    over, news = next_alert(alert, State.GOOD, NOON + HOUR, NOON)
    assert over == Alert(NOON, NOON, NOON + HOUR) and news is News.ENDS
    assert next_alert(over, State.GOOD, NOON + HOUR * 2, NOON) == (over, None)
    assert next_alert(over, State.BETWEEN, NOON + HOUR * 2, NOON) == (over, None)


def test_what_comes_back_the_same_day_is_told_the_next_if_it_lasts() -> None:
    former = Alert(NOON, NOON, NOON + HOUR)
    again, news = next_alert(former, State.BAD, NOON + HOUR * 2, NOON)
    assert again == Alert(NOON + HOUR * 2) and news is None
    quiet, news = next_alert(again, State.GOOD, NOON + HOUR * 3, NOON)
    assert quiet is not None and not quiet.is_on and news is None
    lasting, news = next_alert(again, State.BAD, NOON + DAY, NOON)
    assert lasting is not None and lasting.told_at == NOON + DAY and news is News.BEGINS


@given(st.lists(st.tuples(st.sampled_from(State), st.integers(1, 600)), max_size=60))
def test_news_alternate_and_beginnings_are_a_day_apart(
    history: list[tuple[State, int]],
) -> None:
    alert, told, now = None, None, NOON
    heard: list[tuple[News, datetime]] = []
    for state, minutes in history:
        now += timedelta(minutes=minutes)
        alert, news = next_alert(alert, state, now, told)
        told = alert.told_at if alert and alert.told_at else told
        heard += [(news, now)] if news else []
    kinds = [news for news, _ in heard]
    assert kinds == [News.BEGINS, News.ENDS] * (len(kinds) // 2) + [News.BEGINS] * (len(kinds) % 2)
    begun = [when for news, when in heard if news is News.BEGINS]
    assert all(b - a >= DAY for a, b in itertools.pairwise(begun))


BOTH = frozenset({Way.TELEGRAM, Way.EMAIL})


@pytest.mark.parametrize(
    ("wanted", "possible", "failing", "way"),
    [
        (Way.TELEGRAM, BOTH, "", Way.TELEGRAM),
        (Way.EMAIL, BOTH, "", Way.EMAIL),
        (Way.TELEGRAM, BOTH, "telegram", Way.EMAIL),
        (Way.TELEGRAM, {Way.TELEGRAM}, "telegram", Way.TELEGRAM),
        (Way.EMAIL, {Way.TELEGRAM}, "", Way.TELEGRAM),
        (Way.NONE, BOTH, "", Way.NONE),
        (Way.EMAIL, set(), "", Way.NONE),
    ],
)
def test_one_hears_as_one_wants_if_that_works(
    wanted: Way, possible: frozenset[Way], failing: str, way: Way
) -> None:
    assert way_for(wanted, frozenset(possible), frozenset([failing])) is way
