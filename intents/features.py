"""Messages as sparse vectors: words, their neighbourhood, letters, sounds and concepts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from intents.concepts import concepts
from intents.normalise import sound
from intents.rows import Floats
from intents.tokens import stem

Hashes = NDArray[np.uint32]

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


class Terms(NamedTuple):
    """Hashes of features as they occur, repeated, and how sure each is."""

    hashes: Hashes
    sure: Floats


def _hashed(terms: Iterable[tuple[str, float]]) -> Terms:
    pairs = [(crc32(key.encode()), sure) for key, sure in terms]
    hashes = np.array([hash_ for hash_, _ in pairs], dtype=np.uint32)
    return Terms(hashes, np.array([sure for _, sure in pairs], dtype=np.float32))


def _words(reading: Reading) -> Terms:
    return _hashed((stem(word, reading.language), sure) for word, sure in reading.repaired)


def _pairs(reading: Reading) -> Terms:
    stems = [(stem(word, reading.language), sure) for word, sure in reading.repaired]
    return _hashed(
        (f"{left} {right}" if left < right else f"{right} {left}", sure * as_sure)
        for index, (left, sure) in enumerate(stems)
        for right, as_sure in stems[index + 1 : index + 1 + _WINDOW]
    )


def _openings(reading: Reading) -> Terms:
    """The first letters of neighbouring words: an order that endings and typos leave alone."""
    return _hashed(
        (f"{left[:3]}+{right[:3]}", sure * as_sure)
        for (left, sure), (right, as_sure) in pairwise(reading.repaired)
    )


def _letters(reading: Reading) -> Terms:
    return _in_both_forms(reading, _letter_grams)


def _sounds(reading: Reading) -> Terms:
    return _in_both_forms(reading, _sound_grams)


def _concepts(reading: Reading) -> Terms:
    return _hashed((f"={name}", 1.0) for name in concepts([word for word, _ in reading.repaired]))


def _in_both_forms(reading: Reading, grams: Callable[[str], Hashes]) -> Terms:
    """The grams of each word as typed and as repaired, half each when they differ."""
    pieces, sure = [np.zeros(0, np.uint32)], [0.0]
    for typed, (repaired, _) in zip(reading.typed, reading.repaired, strict=True):
        forms = (typed,) if typed == repaired else (typed, repaired)
        pieces += [grams(form) for form in forms]
        sure += [1 / len(forms)] * len(forms)
    lengths = [len(piece) for piece in pieces]
    return Terms(np.concatenate(pieces), np.repeat(np.array(sure, dtype=np.float32), lengths))


@lru_cache(maxsize=20_000)
def _letter_grams(word: str) -> Hashes:
    return _grams(f"_{word}_", 3, 4)


@lru_cache(maxsize=20_000)
def _sound_grams(word: str) -> Hashes:
    return _grams(f"~{sound(word)}~", 3, 3)


def _grams(text: str, shortest: int, longest: int) -> Hashes:
    sizes = range(shortest, longest + 1)
    pieces = (text[at : at + size] for size in sizes for at in range(len(text) - size + 1))
    return np.array([crc32(piece.encode()) for piece in pieces], dtype=np.uint32)


class Channel(NamedTuple):
    """One way of reading; ``weight`` is its share in the similarity of two messages."""

    weight: float
    read: Callable[[Reading], Terms]


CHANNELS = (
    Channel(1.0, _words),
    Channel(1.0, _pairs),
    Channel(1.0, _openings),
    Channel(1.0, _letters),
    Channel(1.0, _sounds),
    Channel(0.25, _concepts),
)
WORDS, CONCEPTS = 0, 5
"""Places among the channels."""


class Counts(NamedTuple):
    """Distinct features of a message as channel and hash in one number, and how often."""

    keys: NDArray[np.uint64]
    often: Floats


def count(reading: Reading) -> Counts:
    """Its features in every channel."""
    terms = [channel.read(reading) for channel in CHANNELS]
    channels = np.repeat(np.arange(len(CHANNELS), dtype=np.uint64), [len(t.hashes) for t in terms])
    keys = (channels << np.uint64(32)) | np.concatenate([t.hashes for t in terms])
    distinct, where = np.unique(keys, return_inverse=True)
    often = np.bincount(where, weights=np.concatenate([t.sure for t in terms]))
    return Counts(distinct, often.astype(np.float32))
