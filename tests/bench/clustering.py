"""What anybody would group questions with in an afternoon: fuzzy or TF-IDF likeness, clustered.

*Plain*: lower-cased text, the threshold being the one that was best on the other draws.
*Strengthened*: text folded as the matcher folds it, in which answers may be told, and the threshold
that turns out best on all draws once the result is known.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Literal

import numpy as np
from rapidfuzz import fuzz, process
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform
from sklearn.feature_extraction.text import TfidfVectorizer  # type: ignore[import-untyped]

from intents.calibration import Matrix

Groups = list[list[int]]
Linkage = Literal["average", "single"]
Alike = Callable[[Sequence[str]], Matrix]

USUAL = 0.8
"""From which likeness rapidfuzz's users commonly take two texts for the same."""
THRESHOLDS = tuple(np.round(np.arange(0.04, 0.96, 0.02), 2).tolist())


def members(names: Sequence[object]) -> Groups:
    """The places that have the same name."""
    groups: dict[object, list[int]] = defaultdict(list)
    for place, name in enumerate(names):
        groups[name].append(place)
    return list(groups.values())


def fuzzy(scorer: Callable[..., float]) -> Alike:
    return lambda texts: process.cdist(texts, texts, scorer=scorer) / 100.0


def tfidf(analyzer: str, sizes: tuple[int, int]) -> Alike:
    def alike(texts: Sequence[str]) -> Matrix:
        vectorizer = TfidfVectorizer(
            analyzer=analyzer, ngram_range=sizes, sublinear_tf=True, strip_accents="unicode"
        )
        rows = vectorizer.fit_transform(texts)
        products: Matrix = (rows @ rows.T).toarray()
        return products

    return alike


LIKENESSES: tuple[tuple[str, Alike], ...] = (
    ("rapidfuzz ratio", fuzzy(fuzz.ratio)),
    ("rapidfuzz token_set_ratio", fuzzy(fuzz.token_set_ratio)),
    ("rapidfuzz WRatio", fuzzy(fuzz.WRatio)),
    ("TF-IDF, words", tfidf("word", (1, 1))),
    ("TF-IDF, characters 2 to 5", tfidf("char_wb", (2, 5))),
)


def clustered(alike: Matrix, thresholds: Sequence[float], how: Linkage = "average") -> list[Groups]:
    """By `average` linkage, as ours, or `single`: whoever is like one of a group belongs to it."""
    distance = np.clip(1 - (alike + alike.T) / 2, 0, None)
    np.fill_diagonal(distance, 0)
    tree = linkage(squareform(distance, checks=False), how)
    return [members(fcluster(tree, 1 - each, "distance").tolist()) for each in thresholds]
