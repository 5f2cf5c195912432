"""Time saved is summed up without ever saying more than people did."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.impact import AT_LEAST, at_least, median_band, stated


@pytest.mark.parametrize(
    ("counts", "band", "hours"),
    [
        ({}, None, 0),
        ({"quarter": 1}, "quarter", 0),
        ({"quarter": 1, "hour": 1}, "quarter", 1),
        ({"quarter": 1, "hour": 1, "more": 1}, "hour", 5),
        ({"half_day": 2, "more": 3}, "more", 20),
    ],
)
def test_the_middle_one_and_the_least_that_was_saved(
    counts: dict[str, int], band: str | None, hours: int
) -> None:
    assert median_band(counts) == band
    assert at_least(counts) == timedelta(hours=hours)


@given(st.dictionaries(st.sampled_from([*AT_LEAST]), st.integers(0, 9)))
def test_half_of_those_who_said_are_on_either_side_of_the_median(counts: dict[str, int]) -> None:
    band, bands = median_band(counts), [*AT_LEAST]
    assert (band is None) == (stated(counts) == 0)
    if band is not None:
        shorter = sum(counts.get(b, 0) for b in bands[: bands.index(band)])
        longer = sum(counts.get(b, 0) for b in bands[bands.index(band) + 1 :])
        assert shorter < stated(counts) / 2 or not shorter
        assert longer <= stated(counts) / 2
