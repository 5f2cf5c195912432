"""Ranking: first all labels by a language model, then the best ones by their nearest rows.

A label is an entry of the FAQ or a subject of known negatives; entries come first.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intents.features import Floats, Ids, Vector
from intents.rows import Numbers, Rows

NEIGHBOURS = 64
_ENTRIES, _SUBJECTS = 24, 6
_SMOOTHING = 500.0
_SHARPNESS = 1.25
_RIDGE = 0.3
_VOTE = 30.0


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

    Log ratios with a Dirichlet prior: ``weights`` (a row for each feature, a column for each
    label) holds those of the features a label has, ``prior`` what every unit of message costs
    otherwise.
    """

    weights: Rows
    prior: Floats

    @classmethod
    def of(cls, rows: Rows, labels: Ids, count: int) -> "LanguageModel":
        mass = rows.by_column(labels, count)
        each_feature = np.repeat(np.arange(rows.width), mass.lengths)
        per_feature = np.bincount(each_feature, weights=mass.values, minlength=rows.width)
        per_label = np.bincount(mass.ids, weights=mass.values, minlength=count)
        expected = _SMOOTHING * per_feature / max(float(per_feature.sum()), 1e-9)
        ratios = np.log1p(mass.values / expected[each_feature]).astype(np.float32)
        prior = -np.log1p(per_label / _SMOOTHING).astype(np.float32)
        return cls(replace(mass, values=ratios), prior)

    def scores(self, vector: Vector) -> Floats:
        """By label. Only the rows of the message's features are read."""
        known = self.weights.take(vector.ids)
        said = np.bincount(
            known.ids,
            weights=known.values * np.repeat(vector.values, known.lengths),
            minlength=len(self.prior),
        )
        scores: Floats = (said + vector.values.sum() * self.prior).astype(np.float32)
        return scores


@dataclass(slots=True)
class Index:
    """Rows in the order of their labels, of which the first ``entries`` are entries."""

    rows: Rows
    labels: Ids
    entries: int
    count: int
    model: LanguageModel = field(repr=False)
    starts: Numbers = field(init=False, repr=False)
    seen: NDArray[np.bool_] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.starts = np.searchsorted(self.labels, np.arange(self.count + 1))
        self.seen = self.model.weights.lengths > 0

    @classmethod
    def of(cls, rows: Rows, labels: Sequence[int], entries: int) -> "Index":
        return cls._learnt(rows, np.array(labels, dtype=np.int32), entries, max(labels) + 1)

    @classmethod
    def _learnt(cls, rows: Rows, labels: Ids, entries: int, count: int) -> "Index":
        return cls(rows, labels, entries, count, LanguageModel.of(rows, labels, count))

    def without(self, numbers: Sequence[int]) -> "Index":
        """The same but for some rows, so that they can be tried as messages."""
        kept = np.setdiff1d(np.arange(len(self.labels)), numbers)
        return self._learnt(self.rows.take(kept), self.labels[kept], self.entries, self.count)

    def rank(self, vector: Vector) -> Ranking:
        models = self.model.scores(vector)
        rows, similar = self._nearest(vector, self._shortlist(models))
        votes = np.bincount(
            self.labels[rows], weights=self._votes(rows, similar), minlength=self.count
        ).astype(np.float32)
        return Ranking(models + _VOTE * votes, models, votes, rows, similar)

    def considered(self, vector: Vector) -> Numbers:
        """The only labels that can be found for a message."""
        return self._shortlist(self.model.scores(vector))

    def _shortlist(self, models: Floats) -> Numbers:
        entries = _highest(models[: self.entries], _ENTRIES)
        return np.concatenate([entries, self.entries + _highest(models[self.entries :], _SUBJECTS)])

    def _nearest(self, vector: Vector, labels: Numbers) -> tuple[Numbers, Floats]:
        """The nearest rows of the labels, nearest first."""
        dense = np.zeros(self.rows.width, dtype=np.float32)
        dense[vector.ids] = vector.values
        spans = [(int(self.starts[label]), int(self.starts[label + 1])) for label in labels]
        rows = np.concatenate([np.arange(*span) for span in spans])
        similar = np.concatenate([self.rows.products(dense, *span) for span in spans])
        best = _highest(similar, NEIGHBOURS)
        return rows[best], similar[best]

    def _votes(self, rows: Numbers, similar: Floats) -> Floats:
        """Kernel ridge: what rows say for their labels, what they share being counted once."""
        kernel = _sharpened(self.rows.take(rows).gram())
        kernel[np.diag_indices_from(kernel)] += _RIDGE
        votes = np.linalg.solve(kernel, _sharpened(similar))
        return votes.astype(np.float32)


def _sharpened(similar: Floats) -> Floats:
    """Near rows count for more; rounding may leave a zero slightly negative."""
    sharp: Floats = np.float_power(np.maximum(similar, 0), _SHARPNESS).astype(np.float32)
    return sharp


def _highest(values: Floats, count: int) -> Numbers:
    """Places of the highest values, highest first."""
    count = min(count, len(values))
    if not count:
        return np.zeros(0, dtype=np.int64)
    places = np.argpartition(-values, count - 1)[:count]
    ordered: Numbers = places[np.argsort(-values[places], kind="stable")]
    return ordered
