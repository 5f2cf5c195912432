"""How likely two misses are to ask for the same thing."""

from collections.abc import Sequence

import numpy as np

from intents.calibration import Matrix
from intents.grouping.portrait import Portrait, Weights
from intents.rows import Rows

_WORDS, _CONCEPTS, _PROFILE, _VOTES, _USUAL = 2.34, 1.07, 6.22, 2.88, -5.15
"""Log odds that each likeness adds, and those of two misses that have none.

Learned by logistic regression on phrasings of entries that had been taken out of the FAQ
(docs/gaps.md says how); no real message was looked at.
"""
_SAME_FROM, _SAME = 0.35, 16.0
"""Above this likeness of their words, two say nearly the same: phrasings of one entry never do."""
_FEW_ENTRIES = 30
"""What is near to what tells half as much with so few entries."""


def likeness(portraits: Sequence[Portrait]) -> Matrix:
    """Log odds that each two ask for the same; the diagonal means nothing."""
    if not portraits:
        return np.zeros((0, 0))
    words = _shared([portrait.words for portrait in portraits])
    told = _shared([_roots(portrait.concepts) for portrait in portraits])
    same = _SAME * np.maximum(words - _SAME_FROM, 0)
    odds: Matrix = _USUAL + _WORDS * words + same + _CONCEPTS * np.log1p(told) + _near(portraits)
    return odds


def _near(portraits: Sequence[Portrait]) -> Matrix:
    """What it adds to be near to the same entries."""
    profiles = np.stack([portrait.profile for portrait in portraits]).astype(np.float64)
    votes = np.stack([portrait.votes for portrait in portraits]).astype(np.float64)
    entries = profiles.shape[1]
    tells = entries / (entries + _FEW_ENTRIES)
    added: Matrix = tells * (_PROFILE * profiles @ profiles.T + _VOTES * votes @ votes.T)
    return added


def _roots(weights: Weights) -> Weights:
    """So that a shared concept counts once with its whole weight."""
    return {key: weight**0.5 for key, weight in weights.items()}


def _shared(weights: Sequence[Weights]) -> Matrix:
    """The products of all with each other."""
    sizes = [len(each) for each in weights]
    hashes = np.fromiter((key for each in weights for key in each), np.int64, sum(sizes))
    values = np.fromiter((v for each in weights for v in each.values()), np.float32, sum(sizes))
    distinct, columns = np.unique(hashes, return_inverse=True)
    rows = Rows(values, columns.astype(np.int32), np.cumsum([0, *sizes]), len(distinct))
    return rows.gram().astype(np.float64)
