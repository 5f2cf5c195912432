"""Ranking: first all labels by a language model, then the best ones by their nearest rows.

A label is an entry of the FAQ or a subject of known negatives; entries come first.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intents.calibration import Matrix
from intents.jury import MOST as MOST_HEARD
from intents.jury import Jury
from intents.rows import Floats, Ids, Numbers, Rows, Vector, on_diagonal, spans

NEIGHBOURS = 64
_ENTRIES, _SUBJECTS = 24, 6
_CONTENDERS = 8
"""Twice the lowest place from which votes were seen to make an entry the answer: docs/gaps.md."""
_SMOOTHING = 500.0
_RIDGE = 0.3
_VOTE, _JURY_VOTE = 30.0, 60.0
_NOTHING = 1e-4
"""What rounding may leave of a mass that is taken away."""


class Ranking(NamedTuple):
    """``order``, ``scores`` and ``models`` are by label; rows are the nearest ones, nearest first.

    ``models`` is what the language model says alone. The labels are to be taken by ``order``:
    what the votes leave undecided goes to labels by their shares, which is no evidence for them.
    ``support``, by entry, is what the votes are worth when no known negative contradicts them.
    """

    order: Floats
    scores: Floats
    models: Floats
    votes: Floats
    support: Floats
    rows: Numbers
    similarities: Floats


@dataclass(slots=True)
class LanguageModel:
    """How much likelier each label makes a feature than the whole corpus does.

    Log ratios with a Dirichlet prior: ``weights`` (a row for each feature, a column for each
    label) holds those of the features a label has, ``prior`` what every unit of message costs
    otherwise. They come from ``mass``: how much of a feature a label has.
    """

    weights: Rows
    mass: Floats
    prior: Floats

    @classmethod
    def of(cls, mass: Rows) -> "LanguageModel":
        per_feature = _by_row(mass)
        per_label = np.bincount(mass.ids, mass.values, mass.width)
        expected = np.maximum(_SMOOTHING * per_feature / max(per_feature.sum(), 1e-9), 1e-9)
        ratios = np.log1p(mass.values / np.repeat(expected, mass.lengths)).astype(np.float32)
        prior = -np.log1p(per_label / _SMOOTHING).astype(np.float32)
        return cls(replace(mass, values=ratios), mass.values, prior)

    def without(self, lost: Rows) -> "LanguageModel":
        """The same when labels have lost some of the mass of features."""
        mass = self.mass.copy()
        mass[np.searchsorted(_places(self.weights), _places(lost))] -= lost.values
        return self.of(replace(self.weights, values=np.where(mass > _NOTHING, mass, 0)))

    def only(self, labels: Sequence[int]) -> "LanguageModel":
        """The same of some of the labels, in that order."""
        numbers = np.array(labels, dtype=np.int64)
        weights, mass = (self._of(values, numbers) for values in (self.weights.values, self.mass))
        return LanguageModel(weights, mass.values, self.prior[numbers])

    def _of(self, values: Floats, labels: Numbers) -> Rows:
        return replace(self.weights, values=values).columns(labels)

    def seen(self) -> NDArray[np.bool_]:
        """The features that any label has."""
        return _by_row(replace(self.weights, values=self.mass)) > 0

    def scores(self, vector: Vector) -> Floats:
        """By label. Only the rows of the message's features are read."""
        scores: Floats = self.weights.weighed(vector) + vector.values.sum() * self.prior
        return scores


@dataclass(slots=True)
class Index:
    """Rows in the order of their labels, of which the first ``entries`` are entries.

    ``postings`` are the rows that have each feature; those that are not ``present`` are not found.
    Only a corpus of few phrasings has a ``jury``, which votes for entries.
    """

    rows: Rows
    postings: Rows = field(repr=False)
    labels: Ids
    entries: int
    count: int
    model: LanguageModel = field(repr=False)
    present: NDArray[np.bool_] = field(repr=False)
    jury: Jury | None = field(repr=False)
    starts: Numbers = field(init=False, repr=False)
    shares: Floats = field(init=False, repr=False)
    seen: NDArray[np.bool_] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.starts = np.searchsorted(self.labels, np.arange(self.count + 1))
        self.shares = (np.diff(self.starts) / len(self.labels)).astype(np.float32)
        self.seen = self.postings.lengths > 0 if self.present.all() else self.model.seen()

    @classmethod
    def of(cls, rows: Rows, labels: Sequence[int], entries: int) -> "Index":
        of_row, count = np.array(labels, dtype=np.int32), max(labels) + 1
        postings = rows.transposed()
        model = LanguageModel.of(postings.merged(of_row, count))
        present = np.ones(len(labels), dtype=np.bool_)
        phrasings = int(np.searchsorted(of_row, entries))
        heard = rows.take(np.arange(phrasings))
        jury = Jury.of(heard, of_row[:phrasings], entries) if phrasings <= MOST_HEARD else None
        return cls(rows, postings, of_row, entries, count, model, present, jury)

    def without(self, numbers: Sequence[int]) -> "Index":
        """The same but for some rows, so that they can be tried as messages."""
        gone = np.unique(np.array(numbers, dtype=np.int64))
        lost = self.rows.take(gone).transposed().merged(self.labels[gone], self.count)
        present = self.present.copy()
        present[gone] = False
        jury = self.jury.without(gone[gone < self.phrasings]) if self.jury else None
        return replace(self, model=self.model.without(lost), present=present, jury=jury)

    @property
    def phrasings(self) -> int:
        """How many rows are of entries; they come first."""
        return int(self.starts[self.entries])

    def rank(self, vector: Vector, models: Floats | None = None) -> Ranking:
        """`models` are the language model's scores of the vector, when they are known already."""
        models = self.model.scores(vector) if models is None else models
        labels = self.shortlist(models)
        similar = self.postings.weighed(vector, None if self.jury else self._rows_of(labels))
        rows = self._nearest(similar, labels)
        if self.jury:
            return self._judged(self.jury, models, similar, rows)
        votes = self._votes(rows, similar[rows])
        scores = models + _VOTE * votes
        order = scores + _VOTE * (1 - votes.sum()) * self.shares
        return Ranking(order, scores, models, votes, votes, rows, similar[rows])

    def _judged(self, jury: Jury, models: Floats, similar: Floats, rows: Numbers) -> Ranking:
        """All phrasings put the entries in order; known negatives make themselves heard nearby."""
        heard = similar[: self.phrasings]
        judged = jury.votes(heard)
        alone = self.entries == self.count
        votes = judged if alone else self._votes(rows, similar[rows])
        scores = models + (_JURY_VOTE if alone else _VOTE) * votes
        order = scores.copy()
        shared = judged + (1 - judged.sum()) * jury.shares
        order[: self.entries] = models[: self.entries] + _JURY_VOTE * shared
        support = jury.support(heard, judged)
        return Ranking(order, scores, models, votes, support, rows, similar[rows])

    def shortlist(self, models: Floats) -> Numbers:
        """The only labels that can be found for a message: all when all rows vote."""
        if self.jury:
            return np.arange(self.count)
        entries = _highest(models[: self.entries], _ENTRIES)
        return np.concatenate([entries, self.entries + _highest(models[self.entries :], _SUBJECTS)])

    def contenders(self, models: Floats) -> Numbers:
        """The only entries that are ever given in practice, when not all rows vote."""
        return _highest(models[: self.entries], _CONTENDERS)

    def _rows_of(self, labels: Numbers) -> NDArray[np.bool_]:
        asked = np.zeros(self.count, dtype=np.bool_)
        asked[labels] = True
        return asked[self.labels]

    def _nearest(self, similar: Floats, labels: Numbers) -> Numbers:
        """The nearest rows of the labels, nearest first."""
        firsts = self.starts[labels]
        rows = spans(firsts, self.starts[labels + 1] - firsts)
        rows = rows[self.present[rows]]
        nearest: Numbers = rows[_highest(similar[rows], NEIGHBOURS)]
        return nearest

    def _votes(self, rows: Numbers, similar: Floats) -> Floats:
        """Kernel ridge: what rows say for their labels, what they share being counted once."""
        kernel = _sharpened(self.rows.take(rows).gram())
        on_diagonal(kernel)[:] += _RIDGE
        votes = np.linalg.solve(kernel, _sharpened(similar))
        return np.bincount(self.labels[rows], votes, self.count).astype(np.float32)


def _by_row(rows: Rows) -> Matrix:
    row = np.repeat(np.arange(len(rows.starts) - 1), rows.lengths)
    return np.bincount(row, rows.values, len(rows.starts) - 1).astype(np.float64)


def _places(rows: Rows) -> Numbers:
    """Row and column in one ascending number."""
    row: Numbers = np.repeat(np.arange(len(rows.starts) - 1), rows.lengths)
    return row * rows.width + rows.ids


def _sharpened(similar: Floats) -> Floats:
    """To the power of 1.25: near rows count for more. Rounding may leave a zero negative."""
    positive = np.maximum(similar, 0)
    sharp: Floats = positive * np.sqrt(np.sqrt(positive))
    return sharp


def _highest(values: Floats, count: int) -> Numbers:
    """Places of the highest values, highest first."""
    count = min(count, len(values))
    if not count:
        return np.zeros(0, dtype=np.int64)
    places = np.argpartition(-values, count - 1)[:count]
    ordered: Numbers = places[np.argsort(-values[places], kind="stable")]
    return ordered
