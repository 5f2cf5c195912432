"""The figures of several periods as a table, for a spreadsheet."""

from collections.abc import Iterable

from bot.console.figures import Figures
from faq.cells import Cell

HEADINGS = ("start", "measure", "dimension", "part", "value")


def table(periods: Iterable[Figures]) -> list[list[Cell]]:
    """One line per period, measure and part; waits are in seconds."""
    lines: list[list[Cell]] = [
        [figures.start.isoformat(), measure, *_place(measure, part), number]
        for figures in periods
        for measure, parts in figures.counts.items()
        for part, number in parts.items()
    ]
    return [[*HEADINGS], *lines]


def _place(measure: str, part: str) -> tuple[str, str]:
    """`channel:telegram` is a dimension and its part; entries are parts by themselves."""
    dimension, colon, name = part.partition(":")
    if colon:
        return dimension, name
    return ("entry" if measure.startswith("entries") else "", part)
