"""Ranking: first all labels by a language model, then the best ones by their nearest rows.

A label is an entry of the FAQ or a subject of known negatives; entries come first.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from intents.features import Floats, Ids, Vector

NEIGHBOURS = 80
_ENTRIES, _SUBJECTS = 24, 6
_SMOOTHING = 500.0
_SHARPNESS = 1.25
_RIDGE = 0.3
_VOTE = 30.0

Numbers = NDArray[np.int64]


class Ranking(NamedTuple):
    """``scores`` and ``models`` are by label; rows are the nearest ones, nearest first.

    ``models`` is what the language model says alone.
    """

    scores: Floats
    models: Floats
    votes: Floats
    rows: Numbers
    similarities: Floats


@dataclass(slots=True)
class LanguageModel:
    """How much likelier each label makes a feature than the whole corpus does.

    Log ratios with a Dirichlet prior: ``weights`` (features by labels) holds those of the
    features a label has, ``prior`` what every unit of message costs otherwise.
    """

    weights: sparse.csr_array
    prior: Floats

    @classmethod
    def of(cls, rows: sparse.csr_array, labels: Ids, count: int) -> "LanguageModel":
        size = len(labels)
        members = sparse.csr_array(
            (np.ones(size, np.float32), labels, np.arange(size + 1)), (size, count)
        )
        mass = (rows.T @ members).tocsr()
        expected = _SMOOTHING * mass.sum(axis=1) / max(float(mass.sum()), 1e-9)
        each = np.repeat(expected, np.diff(mass.indptr))
        mass.data = np.log1p(mass.data / each).astype(np.float32)
        total = members.T @ rows.sum(axis=1)
        return cls(mass, -np.log1p(total / _SMOOTHING).astype(np.float32))

    def scores(self, vector: Vector) -> Floats:
        """By label. Only the rows of the message's features are read, not the whole matrix."""
        firsts = self.weights.indptr[vector.ids]
        lengths = self.weights.indptr[vector.ids + 1] - firsts
        before = np.cumsum(lengths) - lengths
        places = np.repeat(firsts - before, lengths) + np.arange(lengths.sum())
        said = np.bincount(
            self.weights.indices[places],
            weights=self.weights.data[places] * np.repeat(vector.values, lengths),
            minlength=self.weights.shape[1],
        )
        scores: Floats = (said + vector.values.sum() * self.prior).astype(np.float32)
        return scores


@dataclass(slots=True)
class Index:
    """Rows in the order of their labels, of which the first ``entries`` are entries."""

    rows: sparse.csr_array
    labels: Ids
    entries: int
    count: int
    model: LanguageModel = field(repr=False)
    starts: Numbers = field(init=False, repr=False)
    seen: NDArray[np.bool_] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.starts = np.searchsorted(self.labels, np.arange(self.count + 1))
        self.seen = np.diff(self.model.weights.indptr) > 0

    @classmethod
    def of(
        cls, vectors: Sequence[Vector], labels: Sequence[int], features: int, entries: int
    ) -> "Index":
        rows = sparse.csr_array(
            (
                np.concatenate([vector.values for vector in vectors]),
                np.concatenate([vector.ids for vector in vectors]).astype(np.int32),
                np.cumsum([0] + [len(vector.ids) for vector in vectors]).astype(np.int32),
            ),
            shape=(len(vectors), features),
        )
        return cls._learnt(rows, np.array(labels, dtype=np.int32), entries, max(labels) + 1)

    @classmethod
    def _learnt(cls, rows: sparse.csr_array, labels: Ids, entries: int, count: int) -> "Index":
        return cls(rows, labels, entries, count, LanguageModel.of(rows, labels, count))

    def without(self, numbers: Sequence[int]) -> "Index":
        """The same but for some rows, so that they can be tried as messages."""
        kept = np.setdiff1d(np.arange(len(self.labels)), numbers)
        return self._learnt(self.rows[kept], self.labels[kept], self.entries, self.count)

    def rank(self, vector: Vector) -> Ranking:
        models = self.model.scores(vector)
        rows, similar = self._nearest(vector, self._shortlist(models))
        votes = np.bincount(
            self.labels[rows], weights=self._votes(rows, similar), minlength=self.count
        ).astype(np.float32)
        return Ranking(models + _VOTE * votes, models, votes, rows, similar)

    def _shortlist(self, models: Floats) -> Numbers:
        entries = _highest(models[: self.entries], _ENTRIES)
        return np.concatenate([entries, self.entries + _highest(models[self.entries :], _SUBJECTS)])

    def _nearest(self, vector: Vector, labels: Numbers) -> tuple[Numbers, Floats]:
        """The nearest rows of the labels, nearest first."""
        dense = np.zeros(self.rows.shape[1], dtype=np.float32)
        dense[vector.ids] = vector.values
        spans = [(self.starts[label], self.starts[label + 1]) for label in labels]
        rows = np.concatenate([np.arange(*span) for span in spans])
        similar = np.concatenate([self._similar(dense, *span) for span in spans])
        best = _highest(similar, NEIGHBOURS)
        return rows[best], similar[best]

    def _similar(self, dense: Floats, first: int, last: int) -> Floats:
        """The products of rows ``first`` to ``last`` with a message spread over all features."""
        ends = self.rows.indptr[first : last + 1]
        span = slice(ends[0], ends[-1])
        products = np.append(self.rows.data[span] * dense[self.rows.indices[span]], 0)
        sums = np.add.reduceat(products, ends[:-1] - ends[0])
        return np.where(ends[:-1] < ends[1:], sums, 0)  # reduceat of nothing is not nothing

    def _votes(self, rows: Numbers, similar: Floats) -> Floats:
        """Kernel ridge: what rows say for their labels, what they share being counted once."""
        kernel = _sharpened(_gram(self.rows[rows]))
        kernel[np.diag_indices_from(kernel)] += _RIDGE
        target = _sharpened(similar)
        votes = np.linalg.solve(kernel, target)
        return votes.astype(np.float32)


def _sharpened(similar: Floats) -> Floats:
    """Near rows count for more; rounding may leave a zero slightly negative."""
    sharp: Floats = np.float_power(np.maximum(similar, 0), _SHARPNESS).astype(np.float32)
    return sharp


def _gram(block: sparse.csr_array) -> Floats:
    """The products of all rows with each other.

    Features are numbered anew so that one factor can be dense: twice as fast as sparse
    by sparse, which counts the result before it computes it.
    """
    size, count = len(block.indices), block.shape[0]
    number = np.empty(block.shape[1], dtype=np.int32)
    number[block.indices] = np.arange(size, dtype=np.int32)
    features = number[block.indices]
    dense = np.zeros((size, count), dtype=np.float32)
    dense[features, np.repeat(np.arange(count), np.diff(block.indptr))] = block.data
    gram: Floats = sparse.csr_array((block.data, features, block.indptr), (count, size)) @ dense
    return gram


def _highest(values: Floats, count: int) -> Numbers:
    """Places of the highest values, highest first."""
    count = min(count, len(values))
    if not count:
        return np.zeros(0, dtype=np.int64)
    places = np.argpartition(-values, count - 1)[:count]
    ordered: Numbers = places[np.argsort(-values[places], kind="stable")]
    return ordered
