"""Time that people say they saved, as bands: what they can honestly tell, and no more."""

from collections.abc import Mapping
from datetime import timedelta

AT_LEAST = {
    "quarter": timedelta(),
    "hour": timedelta(hours=1),
    "half_day": timedelta(hours=4),
    "more": timedelta(hours=4),
}
"""By band, from the shortest, what counts for each who stated it: never more than was said."""


def stated(counts: Mapping[str, int]) -> int:
    """How many people said anything."""
    return sum(counts.get(band, 0) for band in AT_LEAST)


def at_least(counts: Mapping[str, int]) -> timedelta:
    """What was saved at the very least, by those who said so; nothing is added for the others."""
    return sum((counts.get(band, 0) * least for band, least in AT_LEAST.items()), timedelta())


def median_band(counts: Mapping[str, int]) -> str | None:
    """The band of the person in the middle, the shorter of two; None when nobody said."""
    middle, seen = (stated(counts) + 1) // 2, 0
    for band in AT_LEAST:
        seen += counts.get(band, 0)
        if middle and seen >= middle:
            return band
    return None
