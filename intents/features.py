"""Messages as sparse vectors: words, pairs of words, letters, sounds and concepts."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intents.concepts import concepts
from intents.normalise import sound
from intents.tokens import stem

Ids = NDArray[np.int32]
Floats = NDArray[np.float32]

_WINDOW = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """Words as typed, and as repaired: (word, how sure) pairs aligned with ``typed``."""

    language: str
    typed: Sequence[str]
    repaired: Sequence[tuple[str, float]]

    @classmethod
    def verbatim(cls, tokens: Sequence[str], language: str) -> "Reading":
        return cls(language, tokens, [(token, 1.0) for token in tokens])


class Vector(NamedTuple):
    """Feature ids in ascending order and their values."""

    ids: Ids
    values: Floats


Weighted = Iterable[tuple[str, float]]


def _stems(reading: Reading) -> Weighted:
    return ((stem(word, reading.language), sure) for word, sure in reading.repaired)


def _pairs(reading: Reading) -> Weighted:
    stems = list(_stems(reading))
    for index, (left, sure) in enumerate(stems):
        for right, as_sure in stems[index + 1 : index + 1 + _WINDOW]:
            yield (f"{left} {right}" if left < right else f"{right} {left}"), sure * as_sure


def _letters(reading: Reading) -> Weighted:
    return _both(reading, letter_grams)


def _sounds(reading: Reading) -> Weighted:
    return _both(reading, sound_grams)


def _both(reading: Reading, grams: Callable[[str], tuple[str, ...]]) -> Weighted:
    """The grams of each word as typed and as repaired, half each when they differ."""
    for typed, (repaired, _) in zip(reading.typed, reading.repaired, strict=True):
        forms = (typed,) if typed == repaired else (typed, repaired)
        for form in forms:
            share = 1 / len(forms)
            for gram in grams(form):
                yield gram, share


def _concepts(reading: Reading) -> Weighted:
    return ((concept, 1.0) for concept in concepts([word for word, _ in reading.repaired]))


@lru_cache(maxsize=50_000)
def letter_grams(word: str) -> tuple[str, ...]:
    return _grams(f"_{word}_", 2, 5)


@lru_cache(maxsize=50_000)
def sound_grams(word: str) -> tuple[str, ...]:
    return _grams(f"_{sound(word)}_", 2, 4)


def _grams(text: str, shortest: int, longest: int) -> tuple[str, ...]:
    return tuple(
        text[start : start + size]
        for size in range(shortest, longest + 1)
        for start in range(len(text) - size + 1)
    )


class Channel(NamedTuple):
    """One way of reading; ``weight`` is its share in the similarity of two messages."""

    name: str
    weight: float
    read: Callable[[Reading], Weighted]


CHANNELS = (
    Channel("words", 1.0, _stems),
    Channel("pairs", 0.75, _pairs),
    Channel("letters", 1.0, _letters),
    Channel("sounds", 1.0, _sounds),
    Channel("concepts", 0.5, _concepts),
)
_TOTAL = sum(channel.weight for channel in CHANNELS)


@dataclass(slots=True)
class Space:
    """The features that a corpus has, with their weight (inverse document frequency)."""

    keys: list[list[str]]
    idf: Floats
    unseen: float
    _ids: list[dict[str, int]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._ids, offset = [], 0
        for keys in self.keys:
            self._ids.append({key: offset + index for index, key in enumerate(keys)})
            offset += len(keys)

    @classmethod
    def fit(cls, readings: Sequence[Reading]) -> "Space":
        counts: list[Counter[str]] = [Counter() for _ in CHANNELS]
        for reading in readings:
            for channel, count in zip(CHANNELS, counts, strict=True):
                count.update({key for key, _ in channel.read(reading)})
        frequency = np.array([n for count in counts for n in count.values()], dtype=np.float32)
        rarest = np.log((len(readings) + 1) / 1.0) + 1
        idf = np.log((len(readings) + 1) / (frequency + 1)) + 1
        return cls([list(count) for count in counts], idf.astype(np.float32), float(rarest))

    def vector(self, reading: Reading) -> Vector:
        """Unit length when every feature is known; unknown ones count in the length only."""
        parts = [
            self._part(channel, ids, reading)
            for channel, ids in zip(CHANNELS, self._ids, strict=True)
        ]
        return Vector(
            np.concatenate([part.ids for part in parts]),
            np.concatenate([part.values for part in parts]),
        )

    def _part(self, channel: Channel, ids: dict[str, int], reading: Reading) -> Vector:
        frequency: dict[str, float] = {}
        for key, sure in channel.read(reading):
            frequency[key] = frequency.get(key, 0.0) + sure
        known = sorted((ids[key], often) for key, often in frequency.items() if key in ids)
        unknown = sum(min(often, 1.0) for key, often in frequency.items() if key not in ids)
        found = np.array([id_ for id_, _ in known], dtype=np.int32)
        often = np.array([often for _, often in known], dtype=np.float32)
        values = np.where(often > 1, 1 + np.log(np.maximum(often, 1)), often) * self.idf[found]
        length = np.sqrt(float(values @ values) + unknown * self.unseen**2) or 1.0
        scale = np.sqrt(channel.weight / _TOTAL) / length
        return Vector(found, (values * scale).astype(np.float32))
