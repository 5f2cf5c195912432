"""How sure the bot must be to answer: precision against coverage, from confirmed questions."""

from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

LEVELS = 12
"""Points of the curve."""
_Z = 1.96
"""95 in 100 such intervals hold the true share."""


class Interval(NamedTuple):
    """A share, and between what it may really lie (Wilson's score interval)."""

    share: float
    low: float
    high: float


class Point(NamedTuple):
    """If the bot answered from this probability on: `of` confirmed questions tell of it.

    `coverage` is the share of the questions received that it would answer.
    """

    threshold: float
    precision: Interval
    of: int
    coverage: float


def interval(right: int, total: int) -> Interval:
    """Of a share seen on so many cases; of none, anything is possible."""
    if not total:
        return Interval(0.0, 0.0, 1.0)
    share = right / total
    spread = 1 + _Z**2 / total
    centre = (share + _Z**2 / (2 * total)) / spread
    half = _Z * sqrt(share * (1 - share) / total + _Z**2 / (4 * total**2)) / spread
    return Interval(share, max(0.0, min(share, centre - half)), min(1.0, max(share, centre + half)))


def curve(confirmed: Sequence[tuple[float, bool]], received: Sequence[float]) -> list[Point]:
    """From the lowest threshold that confirmed questions know of to the highest."""
    ordered = sorted(confirmed)
    if not ordered:
        return []
    step = max(1, len(ordered) // LEVELS)
    thresholds = sorted({probability for probability, _ in ordered[::step]})
    return [_point(threshold, confirmed, received) for threshold in thresholds]


def _point(
    threshold: float, confirmed: Sequence[tuple[float, bool]], received: Sequence[float]
) -> Point:
    above = [right for probability, right in confirmed if probability >= threshold]
    answered = sum(probability >= threshold for probability in received)
    precision = interval(sum(above), len(above))
    return Point(threshold, precision, len(above), answered / max(len(received), 1))


def reaching(points: Sequence[Point], target: float) -> Point | None:
    """The point that answers most while as precise as the target, if there is one."""
    enough = [point for point in points if point.precision.share >= target]
    return max(enough, key=lambda point: point.coverage, default=None)
