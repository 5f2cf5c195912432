"""The features of a corpus, and messages as vectors among them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intents.features import CHANNELS, WORDS, Counts, Reading, count
from intents.rows import Floats, Numbers, Rows, Vector

_COMMON = 1_500
"""Rows; what more of them have says little, and reading it would cost the most."""
_SHARES = np.array([channel.weight for channel in CHANNELS], dtype=np.float32)
_SHARES /= _SHARES.sum()


@dataclass(frozen=True, slots=True)
class Space:
    """The features of a corpus, in ascending order, and their inverse document frequency.

    What a single message has says little, except for its words, and what too many have, nothing:
    the former are not among the features, the latter have a frequency of 0.
    """

    keys: NDArray[np.uint64]
    idf: Floats
    unseen: float

    @classmethod
    def fit(cls, messages: Sequence[Counts]) -> "Space":
        found = np.concatenate([message.keys for message in messages])
        keys, frequency = np.unique(found, return_counts=True)
        kept = (frequency > 1) | (_channels(keys) == WORDS)
        keys, frequency = keys[kept], frequency[kept]
        total = len(messages) + 1
        idf = np.where(frequency > _COMMON, 0, np.log(total / (frequency + 1)) + 1)
        return cls(keys, idf.astype(np.float32), float(np.log(total) + 1))

    def vector(self, reading: Reading) -> Vector:
        """Unit length when every feature is known; unknown ones count in the length only."""
        return self.counted(count(reading))

    def counted(self, counts: Counts) -> Vector:
        """The same of a message whose features have been counted."""
        return self.rows([counts]).vector(0)

    def rows(self, messages: Sequence[Counts]) -> Rows:
        """The same of many."""
        keys = np.concatenate([message.keys for message in messages])
        often = np.concatenate([message.often for message in messages])
        row = np.repeat(np.arange(len(messages)), [len(message.keys) for message in messages])
        places = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        known = self.keys[places] == keys
        damped = np.where(often > 1, 1 + np.log(np.maximum(often, 1)), often)
        values = damped * np.where(known, self.idf[places], np.float32(self.unseen))
        values *= _scales(values, row * len(CHANNELS) + _channels(keys), len(messages))
        kept = known & (values > 0)
        lengths = np.bincount(row[kept], minlength=len(messages))
        return Rows.of(values[kept], places[kept].astype(np.int32), lengths, len(self.keys))


def _channels(keys: NDArray[np.uint64]) -> Numbers:
    return (keys >> np.uint64(32)).astype(np.int64)


def _scales(values: Floats, parts: Numbers, messages: int) -> Floats:
    """What gives each part (a channel of a message) its share of a unit length."""
    squares = np.bincount(parts, values**2, messages * len(CHANNELS)).reshape(messages, -1)
    scales: Floats = np.sqrt(_SHARES / np.maximum(squares, 1e-9)).astype(np.float32)
    return scales.ravel()[parts]
