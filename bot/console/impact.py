"""What the service changed, as people say: shares with their uncertainty, time at its lowest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.console.figures import Figures
from bot.desk.counting import Counts
from faq.catalog import Catalog
from handoff.impact import AT_LEAST, at_least, median_band, stated
from intents.confidence import Interval, interval

PLACES = ("country", "sector")
FEWEST = 5
"""Opinions below which an entry is not said to help less than others."""


@dataclass(frozen=True, slots=True)
class Share:
    """Of those who were asked, in whole percents and between which the true one may lie."""

    share: int
    low: int
    high: int
    count: int

    @classmethod
    def of(cls, right: int, count: int) -> "Share | None":
        """None when nobody said."""
        found: Interval = interval(right, count)
        share, low, high = (round(100 * part) for part in found)
        return cls(share, low, high, count) if count else None


@dataclass(frozen=True, slots=True)
class Impact:
    """Of one place: a country, a sector, or everywhere."""

    people: int
    settled: Share | None
    stated: int
    hours: int
    median: str | None


def impact(figures: Figures, part: str = "") -> Impact:
    """`part` is such as `sector:horeca`; empty: the whole."""
    settled = figures.of("follow_up_settled", part)
    asked = sum(figures.of(f"follow_up_{a}", part) for a in ("settled", "not_yet", "human"))
    counts = {band: figures.of(f"saved_{band}", part) for band in AT_LEAST}
    return Impact(
        figures.of("people", part),
        Share.of(settled, asked),
        stated(counts),
        round(at_least(counts).total_seconds() / 3600),
        median_band(counts),
    )


def impacts(figures: Figures) -> dict[str, dict[str, Impact]]:
    """By dimension and part, those with most people first."""
    return {
        dimension: {
            part: impact(figures, f"{dimension}:{part}")
            for part in figures.parts("people", dimension)
        }
        for dimension in PLACES
    }


@dataclass(frozen=True, slots=True)
class Given:
    """How often an entry was given, and how often it helped those who said."""

    slug: str
    times: int
    helped: Share | None


def entries(counts: Counts, catalog: Catalog) -> list[Given]:
    """Every entry of the FAQ that was given, the most given first."""
    given = counts.get("entries", {})
    found = [
        Given(slug, times, helped(counts, slug)) for slug, times in given.items() if slug in catalog
    ]
    return sorted(found, key=lambda each: (-each.times, each.slug))


def helped(counts: Mapping[str, Mapping[str, int]], slug: str) -> Share | None:
    """What people said of this entry."""
    yes, no = (counts.get(f"entries_{said}", {}).get(slug, 0) for said in ("helpful", "unhelpful"))
    return Share.of(yes, yes + no)


def least_helpful(found: Iterable[Given], most: int) -> list[Given]:
    """Those whose share is surely lowest first; of what few judged, nothing is said."""
    judged = {each: each.helped for each in found if each.helped}
    low = {each: h.high for each, h in judged.items() if h.count >= FEWEST and h.share < 100}
    return sorted(low, key=lambda each: (low[each], each.slug))[:most]
