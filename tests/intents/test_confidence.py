"""The curve of precision against coverage, with its uncertainty."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intents.confidence import curve, interval, reaching


def test_wilsons_interval_is_that_of_the_books() -> None:
    found = interval(9, 10)
    assert (found.low, found.high) == pytest.approx((0.5958, 0.9821), abs=1e-3)
    assert interval(0, 0) == (0.0, 0.0, 1.0)


@given(st.integers(0, 200), st.integers(0, 200))
def test_the_interval_holds_the_share(right: int, wrong: int) -> None:
    found = interval(right, right + wrong)
    assert 0 <= found.low <= found.share <= found.high <= 1


def test_the_surer_the_fewer_answers_and_the_fewer_mistakes() -> None:
    confirmed = [(n / 20, n >= 10) for n in range(20)]
    points = curve(confirmed, [n / 10 for n in range(10)])
    assert [p.coverage for p in points] == sorted((p.coverage for p in points), reverse=True)
    assert points[0].precision.share == 0.5 and points[-1].precision.share == 1.0
    best = reaching(points, 0.95)
    assert best is not None and best.threshold == 0.5
    assert reaching(points, 1.1) is None and curve([], [0.5]) == []
