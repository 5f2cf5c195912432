"""Ranking: the entries whose phrasings are nearest to a message, by local kernel ridge."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import linalg, sparse

from intents.features import Floats, Ids, Vector

NEIGHBOURS = 96
_SHARPNESS = 1.25
_RIDGE = 0.3


class Ranking(NamedTuple):
    """Labels by descending score, and the neighbours (rows of the index) they come from."""

    labels: Ids
    scores: Floats
    rows: NDArray[np.int64]
    similarities: Floats


@dataclass(slots=True)
class Index:
    """Phrasings as rows of a sparse matrix, in the order of their labels (entries)."""

    rows: sparse.csr_array
    labels: Ids
    columns: sparse.csr_array = field(init=False, repr=False)
    rows_with: Ids = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.columns = self.rows.T.tocsr()
        self.rows_with = np.diff(self.columns.indptr)

    @classmethod
    def of(cls, vectors: Sequence[Vector], labels: Sequence[int], features: int) -> "Index":
        ends = np.cumsum([0] + [len(vector.ids) for vector in vectors])
        data = (
            np.concatenate([vector.values for vector in vectors]),
            np.concatenate([vector.ids for vector in vectors]),
            ends,
        )
        rows = sparse.csr_array(data, shape=(len(vectors), features))
        return cls(rows, np.array(labels, dtype=np.int32))

    def similarities(self, vector: Vector) -> Floats:
        """The similarity of the message to every row."""
        ends = np.array([0, len(vector.ids)])
        query = sparse.csr_array((vector.values, vector.ids, ends), (1, self.rows.shape[1]))
        dense: Floats = (query @ self.columns).toarray()[0]
        return dense

    def rank(self, vector: Vector, excluded: Sequence[int] = ()) -> Ranking:
        """Labels near the message; ``excluded`` rows are left out (to test on themselves)."""
        similar = self.similarities(vector)
        similar[list(excluded)] = 0.0
        count = min(NEIGHBOURS, len(similar))
        near = np.argpartition(-similar, count - 1)[:count]
        near = near[np.argsort(-similar[near], kind="stable")]
        votes = self._votes(near, similar[near])
        labels, where = np.unique(self.labels[near], return_inverse=True)
        scores = np.bincount(where, weights=votes).astype(np.float32)
        order = np.argsort(-scores, kind="stable")
        return Ranking(labels[order], scores[order], near, similar[near])

    def features_of(self, label: int, excluded: Sequence[int] = ()) -> Ids:
        """Features that some row of the label has, repeated; rows are in order of label."""
        first, last = np.searchsorted(self.labels, [label, label + 1])
        bounds = [int(first), *(row for row in excluded if first <= row < last), int(last)]
        pieces = [self._features(*bounds[:2])]
        pieces += [self._features(row + 1, end) for row, end in pairwise(bounds[1:])]
        return np.concatenate(pieces)

    def _features(self, first: int, last: int) -> Ids:
        ids: Ids = self.rows.indices[self.rows.indptr[first] : self.rows.indptr[last]]
        return ids

    def _votes(self, near: NDArray[np.int64], similar: Floats) -> Floats:
        """What each neighbour says for its label, once what neighbours share is counted once."""
        block = self.rows[near]
        kernel = (block @ block.T).toarray() ** _SHARPNESS
        kernel[np.diag_indices_from(kernel)] += _RIDGE
        votes: Floats = linalg.solve(
            kernel, similar**_SHARPNESS, assume_a="pos", check_finite=False
        )
        return votes
