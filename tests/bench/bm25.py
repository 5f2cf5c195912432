"""Okapi BM25 over an inverted index, as a baseline."""

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_SATURATION, _LENGTH = 1.2, 0.75


class BM25:
    def __init__(self, documents: Sequence[Sequence[str]]) -> None:
        self._count = len(documents)
        lengths = np.array([len(document) for document in documents], dtype=np.float64)
        norms = _SATURATION * (1 - _LENGTH + _LENGTH * lengths / lengths.mean())
        postings: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for place, document in enumerate(documents):
            for term, often in Counter(document).items():
                postings[term].append((place, often))
        self._postings = {
            term: _weighted(np.array(found, dtype=np.int64), norms, self._count)
            for term, found in postings.items()
        }

    def scores(self, query: Sequence[str]) -> NDArray[np.float64]:
        scores = np.zeros(self._count)
        for term in set(query) & self._postings.keys():
            places, weights = self._postings[term]
            scores[places] += weights
        return scores


def _weighted(
    found: NDArray[np.int64], norms: NDArray[np.float64], count: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    places, often = found[:, 0], found[:, 1]
    rarity = np.log(1 + (count - len(places) + 0.5) / (len(places) + 0.5))
    return places, rarity * often * (_SATURATION + 1) / (often + norms[places])
