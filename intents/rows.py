"""Rows of features, one after the other: what ranking needs of sparse matrices."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int32]
Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]


_SHORT = 128
"""Rows that are shorter on average are sooner picked value by value than piece by piece."""


class Vector(NamedTuple):
    """Feature ids in ascending order and their values."""

    ids: Ids
    values: Floats


@dataclass(frozen=True, slots=True)
class Rows:
    """Row ``r`` has ``values[starts[r]:starts[r + 1]]`` in the columns ``ids`` at these places.

    Both may be kept in fewer bits than what is calculated from them.
    """

    values: Floats
    ids: Ids
    starts: Numbers
    width: int

    @classmethod
    def of(cls, values: Floats, ids: Ids, lengths: Sequence[int] | Numbers, width: int) -> "Rows":
        """Rows of these lengths, one after the other."""
        return cls(values, ids, _starts(lengths), width)

    @property
    def lengths(self) -> Numbers:
        """How many values each row has."""
        return np.diff(self.starts)

    def vector(self, number: int) -> Vector:
        """One of the rows."""
        span = slice(self.starts[number], self.starts[number + 1])
        return Vector(self.ids[span], self.values[span].astype(np.float32))

    def dense(self) -> Floats:
        """All of them as a table."""
        table = np.zeros((len(self.starts) - 1, self.width), dtype=np.float32)
        table[np.repeat(np.arange(len(table)), self.lengths), self.ids] = self.values
        return table

    def take(self, numbers: Numbers | Ids) -> "Rows":
        """Some of the rows, in that order."""
        firsts, lasts = self.starts[numbers], self.starts[numbers + 1]
        lengths = lasts - firsts
        if lengths.sum() <= _SHORT * len(lengths):
            places = spans(firsts, lengths)
            return Rows.of(self.values[places], self.ids[places], lengths, self.width)
        pieces = list(map(slice, firsts.tolist(), lasts.tolist()))
        values = np.concatenate([self.values[:0], *(self.values[piece] for piece in pieces)])
        ids = np.concatenate([self.ids[:0], *(self.ids[piece] for piece in pieces)])
        return Rows.of(values, ids, lengths, self.width)

    def columns(self, numbers: Numbers) -> "Rows":
        """All of the rows, in some of the columns and in their order."""
        place = np.full(self.width, -1, dtype=np.int32)
        place[numbers] = np.arange(len(numbers))
        kept = place[self.ids] >= 0
        row = np.repeat(np.arange(len(self.starts) - 1), self.lengths)[kept]
        lengths = np.bincount(row, minlength=len(self.starts) - 1)
        return Rows.of(self.values[kept], place[self.ids[kept]], lengths, len(numbers))

    def weighed(self, vector: Vector, among: NDArray[np.bool_] | None = None) -> Floats:
        """The sum of the rows that the vector names, each as often as it says, by column.

        Only the columns that are `among` those asked for are summed, all unless they are given.
        """
        rows = self.take(vector.ids)
        often = np.repeat(vector.values, rows.lengths)
        ids, values = rows.ids, rows.values
        if among is not None:
            kept = np.flatnonzero(among[ids])
            ids, values, often = ids[kept], values[kept], often[kept]
        return np.bincount(ids, values * often, self.width).astype(np.float32)

    def gram(self) -> Floats:
        """The products of all rows with each other.

        Columns that a single row has count for its own square only, so that what remains to be
        multiplied is small and dense.
        """
        last = self._last_of_column()
        shared = np.bincount(last, minlength=len(last)) > 1
        kept = np.flatnonzero(shared[last])
        column = np.cumsum(shared)
        dense = np.zeros((len(self.starts) - 1, int(shared.sum())), dtype=np.float32)
        row = np.repeat(np.arange(len(dense)), self.lengths)
        dense[row[kept], column[last[kept]] - 1] = self.values[kept]
        gram: Floats = dense @ dense.T
        squares = np.square(self.values, dtype=np.float32)
        on_diagonal(gram)[:] = _sums(squares, self.starts)
        return gram

    def _last_of_column(self) -> Ids:
        """For each value, where the last one of its column is: cheaper than to sort columns."""
        place = np.empty(self.width, dtype=np.int32)
        place[self.ids] = np.arange(len(self.ids), dtype=np.int32)
        return place[self.ids]

    def transposed(self) -> "Rows":
        """For each column, its values and the rows that have them."""
        order = np.argsort(self.ids, kind="stable")
        rows = np.repeat(np.arange(len(self.starts) - 1, dtype=np.int32), self.lengths)
        lengths = np.bincount(self.ids, minlength=self.width)
        return Rows.of(self.values[order], rows[order], lengths, len(self.starts) - 1)

    def merged(self, groups: Ids, count: int) -> "Rows":
        """The sums of each row by group of columns; groups are ascending."""
        row = np.repeat(np.arange(len(self.starts) - 1), self.lengths)
        keys = row * count + groups[self.ids]
        firsts = np.flatnonzero(np.diff(keys, prepend=-1))
        sums = np.add.reduceat(self.values, firsts) if len(firsts) else self.values
        rows, ids = np.divmod(keys[firsts], count)
        lengths = np.bincount(rows, minlength=len(self.starts) - 1)
        return Rows.of(sums, ids.astype(np.int32), lengths, count)


def on_diagonal(square: Floats) -> Floats:
    """A view of its diagonal that can be written to."""
    return square.reshape(-1)[:: len(square) + 1]


def spans(firsts: Numbers, lengths: Numbers) -> Numbers:
    """The places of pieces that begin there and are so long, one piece after the other."""
    starts = _starts(lengths)
    places: Numbers = np.arange(starts[-1]) + np.repeat(firsts - starts[:-1], lengths)
    return places


def _starts(lengths: Sequence[int] | Numbers) -> Numbers:
    return np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)


def _sums(values: Floats, starts: Numbers) -> Floats:
    """The sum of each piece that begins at one start and ends at the next."""
    sums = np.add.reduceat(np.append(values, np.float32(0)), starts[:-1])
    return np.where(starts[:-1] < starts[1:], sums, np.float32(0))  # of nothing is not nothing
