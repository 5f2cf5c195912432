"""What speaks for and against each of the best entries for a message."""

from typing import NamedTuple

import numpy as np

from intents.calibration import Matrix
from intents.ranking import Index, Ranking
from intents.rows import Floats, Ids, Vector

BEST = 3
_LONG = 60
"""Words; phrasings teach nothing of longer messages."""
NAMES = ("margin", "vote", "over_negatives", "negative_vote", "unseen", "length", "rank", "support")
"""By how much the entry is ahead of the others, what its neighbours say for it, by how much it
is ahead of known negatives (0 when there are none), what their neighbours say; the share of the
message that no row has, the logarithm of its length, and its place among the best; what its
neighbours say for it when negatives are not asked.
"""
WAYS = np.array([1.0, 1.0, 1.0, -1.0, -1.0, 1.0, -1.0, 1.0])
"""Whether more of each can only speak for the entry (1) or only against it (-1)."""


class Evidence(NamedTuple):
    """One row of ``NAMES`` for each of ``labels``, best first."""

    labels: Ids
    rows: Matrix


def gather(index: Index, vector: Vector, ranking: Ranking, length: int) -> Evidence:
    """Evidence for the best entries; ``length`` is the message's, in words."""
    entries, negatives = ranking.scores[: index.entries], ranking.scores[index.entries :]
    best = np.argsort(-ranking.order[: index.entries], kind="stable")[: BEST + 1]
    scores = entries[best]
    per_unit = 1.0 / (float(vector.values.sum()) + 1e-9)
    known = vector.values[index.seen[vector.ids]]
    rows = np.empty((len(best), len(NAMES)))
    rows[:, 0] = _ahead(scores) * per_unit
    rows[:, 1] = ranking.votes[best]
    rows[:, 2] = (scores - negatives.max()) * per_unit if len(negatives) else 0.0
    rows[:, 3] = ranking.votes[index.entries :].sum()
    rows[:, 4] = 1.0 - float(known @ known)
    rows[:, 5] = np.log1p(min(length, _LONG))
    rows[:, 6] = np.arange(len(best))
    rows[:, 7] = ranking.support[best]
    return Evidence(best[:BEST].astype(np.int32), rows[:BEST])


def _ahead(scores: Floats) -> Floats:
    """By how much each is ahead of the highest of the others."""
    if len(scores) < 2:
        return scores
    second, first = np.partition(scores, -2)[-2:]
    ahead: Floats = scores - np.where(scores == first, second, first)
    return ahead
