"""What is compared of two misses: their words, their concepts, the entries they are near to."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from intents.calibration import Matrix
from intents.features import CHANNELS, CONCEPTS, WORDS, Reading
from intents.matcher import Matcher
from intents.ranking import Index
from intents.rows import Floats, Numbers, Vector
from intents.space import Space

_BITS = 32
_BACKGROUND = 600
"""Phrasings whose mean profile is what an ordinary message is near to."""
_SMOOTHING = 5.0

Weights = Mapping[int, float]


class Portrait(NamedTuple):
    """Weights by feature hash, and unit vectors over the entries: by the language model, and by
    what the nearest phrasings say.
    """

    words: Weights
    concepts: Weights
    profile: Floats
    votes: Floats


@dataclass(frozen=True, slots=True)
class Painter:
    """Makes portraits, from what a fitted matcher knows of words, concepts and entries.

    ``telling`` says how much two messages that share a concept are likelier to mean the same.
    """

    matcher: Matcher
    ordinary: Floats
    telling: Weights

    @classmethod
    def of(cls, matcher: Matcher) -> "Painter":
        rows = _some_rows(matcher.index)
        profiles = [_profile(matcher, matcher.index.model.scores(row)) for row in rows]
        ordinary = np.mean(profiles, axis=0).astype(np.float32)
        return cls(matcher, ordinary, _telling_concepts(matcher))

    def portrait(self, text: str, language: str, answer: str = "") -> Portrait:
        """Of a question; what a volunteer answered belongs to what it means."""
        reading = self.matcher.read(f"{text}\n{answer}" if answer else text, language)
        words, named = _rare_words(self.matcher.space, reading), self._concepts(reading)
        return Portrait(words, named, *self._near(self.matcher.space.vector(reading)))

    def _near(self, vector: Vector) -> tuple[Floats, Floats]:
        """The profile and the votes; a message that says nothing is near to nothing.

        Its profile is compared with that of an ordinary message.
        """
        if not len(vector.ids):
            return np.zeros_like(self.ordinary), np.zeros_like(self.ordinary)
        ranking = self.matcher.index.rank(vector)
        votes = np.maximum(ranking.votes[: self.matcher.entries], 0)
        return _unit(_profile(self.matcher, ranking.models) - self.ordinary), _unit(votes)

    def _concepts(self, reading: Reading) -> Weights:
        named = {int(hash_) for hash_ in CHANNELS[CONCEPTS].read(reading).hashes}
        return {concept: self.telling[concept] for concept in named if concept in self.telling}


def _some_rows(index: Index) -> list[Vector]:
    rows, count = index.rows, len(index.labels)
    some = np.random.default_rng(0).choice(count, min(_BACKGROUND, count), replace=False)
    return [rows.vector(int(number)) for number in some]


def _profile(matcher: Matcher, models: Floats) -> Floats:
    """How much likelier or unlikelier than the others each entry is for a message."""
    scores = models[: matcher.entries]
    return _unit(scores - scores.mean())


def _unit(values: Floats) -> Floats:
    length = float(np.linalg.norm(values))
    return (values / length).astype(np.float32) if length else values


def _rare_words(space: Space, reading: Reading) -> Weights:
    """Stems by rarity; one that no phrasing has is as rare as can be."""
    stems = np.unique(CHANNELS[WORDS].read(reading).hashes)
    keys = stems.astype(np.uint64) | np.uint64(WORDS << _BITS)
    places = np.minimum(np.searchsorted(space.keys, keys), len(space.keys) - 1)
    rarity = np.where(space.keys[places] == keys, space.idf[places], space.unseen)
    length = float(np.linalg.norm(rarity)) or 1.0
    return dict(zip(map(int, stems), (rarity / length).tolist(), strict=True))


def _telling_concepts(matcher: Matcher) -> Weights:
    """Log odds that phrasings are of one entry when they share a concept, over those of any two.

    `terrace` is as rare as `newsletter`, but all entries speak of it: it tells nothing.
    """
    keys = matcher.space.keys
    places = np.flatnonzero(keys >> np.uint64(_BITS) == CONCEPTS)
    counts = _by_entry(matcher, places)
    pairs_same = (counts * (counts - 1)).sum(axis=1)
    pairs = counts.sum(axis=1) * (counts.sum(axis=1) - 1)
    usual = _share(np.diff(matcher.index.starts)[: matcher.entries].astype(np.float64))
    typical = pairs_same.sum() / max(pairs.sum(), 1.0)
    share = (pairs_same + _SMOOTHING * typical) / (pairs + _SMOOTHING)
    odds = np.log(share / (1 - share)) - np.log(usual / (1 - usual))
    hashes = (keys[places] & np.uint64((1 << _BITS) - 1)).tolist()
    return {concept: odd for concept, odd in zip(hashes, odds.tolist(), strict=True) if odd > 0}


def _share(sizes: Matrix) -> float:
    """Of all pairs of phrasings, those of the same entry."""
    total = float(sizes.sum())
    return float((sizes * (sizes - 1)).sum()) / max(total * (total - 1), 1.0)


def _by_entry(matcher: Matcher, features: Numbers) -> Matrix:
    """How many phrasings of each entry have each of the features."""
    index = matcher.index
    rows = int(index.starts[matcher.entries])
    labels = index.labels[:rows]
    said = index.rows.take(np.arange(rows)).transposed().take(features)
    having = replace(said, values=np.ones_like(said.values)).merged(labels, matcher.entries)
    counts: Matrix = having.dense().astype(np.float64)
    return counts
