"""Rows of features, one after the other: what ranking needs of sparse matrices."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intents.features import Floats, Ids, Vector

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Rows:
    """Row ``r`` has ``values[starts[r]:starts[r + 1]]`` in the columns ``ids`` at these places."""

    values: Floats
    ids: Ids
    starts: Numbers
    width: int

    @classmethod
    def of(cls, vectors: Sequence[Vector], width: int) -> "Rows":
        values = np.concatenate([vector.values for vector in vectors])
        ids = np.concatenate([vector.ids for vector in vectors])
        return cls(values, ids, _starts([len(vector.ids) for vector in vectors]), width)

    @property
    def lengths(self) -> Numbers:
        """How many values each row has."""
        return np.diff(self.starts)

    def vector(self, number: int) -> Vector:
        """One of the rows."""
        span = slice(self.starts[number], self.starts[number + 1])
        return Vector(self.ids[span], self.values[span])

    def dense(self) -> Floats:
        """All of them as a table."""
        table = np.zeros((len(self.starts) - 1, self.width), dtype=np.float32)
        table[np.repeat(np.arange(len(table)), self.lengths), self.ids] = self.values
        return table

    def take(self, numbers: Numbers | Ids) -> "Rows":
        """Some of the rows, in that order."""
        firsts = self.starts[numbers]
        starts = _starts(self.starts[numbers + 1] - firsts)
        places = np.repeat(firsts - starts[:-1], np.diff(starts)) + np.arange(starts[-1])
        return Rows(self.values[places], self.ids[places], starts, self.width)

    def products(self, dense: Floats, first: int, last: int) -> Floats:
        """The products of rows ``first`` to ``last`` with a row spread over all columns."""
        span = slice(self.starts[first], self.starts[last])
        products = self.values[span] * dense[self.ids[span]]
        return _sums(products, self.starts[first : last + 1] - self.starts[first])

    def gram(self) -> Floats:
        """The products of all rows with each other.

        Columns that a single row has count for its own square only, so that what remains to be
        multiplied is small and dense.
        """
        often = np.bincount(self.ids, minlength=self.width)
        shared = np.flatnonzero(often > 1)
        number = np.empty(self.width, dtype=np.int64)
        number[shared] = np.arange(len(shared))
        kept = often[self.ids] > 1
        dense = np.zeros((len(self.starts) - 1, len(shared)), dtype=np.float32)
        where = np.repeat(np.arange(len(dense)), self.lengths)[kept]
        dense[where, number[self.ids[kept]]] = self.values[kept]
        gram: Floats = dense @ dense.T
        gram[np.diag_indices_from(gram)] = _sums(self.values**2, self.starts)
        return gram

    def by_column(self, groups: Ids, count: int) -> "Rows":
        """For each column, the sums of its values by group of rows; groups are ascending."""
        keys = self.ids.astype(np.int64) * count + np.repeat(groups, self.lengths)
        order = np.argsort(keys, kind="stable")
        keys = keys[order]
        firsts = np.flatnonzero(np.diff(keys, prepend=-1))
        sums = np.add.reduceat(self.values[order], firsts) if len(firsts) else self.values
        columns, ids = np.divmod(keys[firsts], count)
        lengths = np.bincount(columns, minlength=self.width)
        return Rows(sums, ids.astype(np.int32), _starts(lengths), count)


def _starts(lengths: Sequence[int] | Numbers) -> Numbers:
    return np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)


def _sums(values: Floats, starts: Numbers) -> Floats:
    """The sum of each piece that begins at one start and ends at the next."""
    sums = np.add.reduceat(np.append(values, np.float32(0)), starts[:-1])
    return np.where(starts[:-1] < starts[1:], sums, np.float32(0))  # of nothing is not nothing
