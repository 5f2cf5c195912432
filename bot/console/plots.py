"""Plots drawn on the server: bars that a phone shows whole, beside their figures as text."""

from collections.abc import Sequence
from dataclasses import dataclass

HEIGHT = 100.0
STEP = 10.0  # width of a bar with the space beside it, in the drawing's own units
WIDTH = 7.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle of the drawing; `kind` gives its colour."""

    kind: str
    x: float
    y: float
    height: float
    width: float = WIDTH


@dataclass(frozen=True, slots=True)
class Plot:
    """`top` is what the drawing's height stands for."""

    bars: tuple[Bar, ...]
    width: float
    top: int
    height: float = HEIGHT


def stacked(columns: Sequence[dict[str, int]]) -> Plot:
    """One column for each period, its parts one upon the other from the bottom."""
    top = max((sum(column.values()) for column in columns), default=0)
    bars = [bar for place, column in enumerate(columns) for bar in _column(place, column, top)]
    return Plot(tuple(bars), max(len(columns), 1) * STEP, top)


def _column(place: int, column: dict[str, int], top: int) -> list[Bar]:
    bars, below = [], 0
    for kind, number in column.items():
        if number:
            height = HEIGHT * number / top
            y = HEIGHT * (1 - (below + number) / top)
            bars.append(Bar(kind, place * STEP + (STEP - WIDTH) / 2, round(y, 2), round(height, 2)))
            below += number
    return bars
