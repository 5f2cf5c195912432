"""What speaks for and against each of the best entries for a message."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from intents.calibration import Matrix
from intents.features import Floats, Ids, Vector
from intents.ranking import Index, Ranking

BEST = 3
NAMES = (
    "score",
    "margin",
    "nearest",
    "explained",
    "none_score",
    "none_nearest",
    "nearest_any",
    "unseen",
    "length",
    "rank",
)


class Evidence(NamedTuple):
    """One row of ``NAMES`` for each of ``labels``, best first."""

    labels: Ids
    rows: Matrix


@dataclass(frozen=True, slots=True)
class Gatherer:
    """``none`` is the label of known negatives; features below ``words`` are word stems."""

    index: Index
    none: int
    words: int

    def gather(
        self, vector: Vector, ranking: Ranking, length: int, excluded: Sequence[int] = ()
    ) -> Evidence:
        positive = ranking.labels != self.none
        labels, scores = ranking.labels[positive], ranking.scores[positive]
        best = labels[:BEST]
        shared = self._about_message(vector, ranking, length, excluded)
        rows = [
            [
                scores[rank],
                scores[rank] - max(np.delete(scores[: BEST + 1], rank), default=0.0),
                self._nearest(ranking, label),
                self._explained(vector, label, excluded),
                *shared,
                rank,
            ]
            for rank, label in enumerate(best)
        ]
        return Evidence(best, np.array(rows, dtype=np.float64).reshape(len(best), len(NAMES)))

    def _about_message(
        self, vector: Vector, ranking: Ranking, length: int, excluded: Sequence[int]
    ) -> list[float]:
        none_score = float(ranking.scores[ranking.labels == self.none].sum())
        nearest = float(ranking.similarities[0]) if len(ranking.similarities) else 0.0
        seen = vector.values[self.index.rows_with[vector.ids] > len(excluded)]
        unseen = 1.0 - float(seen @ seen)
        none = self._nearest(ranking, self.none)
        return [none_score, none, nearest, unseen, float(np.log1p(length))]

    def _nearest(self, ranking: Ranking, label: int) -> float:
        similar = ranking.similarities[self.index.labels[ranking.rows] == label]
        return float(similar[0]) if len(similar) else 0.0

    def _explained(self, vector: Vector, label: int, excluded: Sequence[int]) -> float:
        """Share of the message's word weight that the entry's phrasings also use."""
        mine = vector.ids < self.words
        weight: Floats = vector.values[mine] ** 2
        known = np.isin(vector.ids[mine], self.index.features_of(label, excluded))
        return float(weight[known].sum() / (weight.sum() + 1e-9))
