"""Repair of words the corpus does not know, with the nearest one that it does."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from intents.normalise import sound

_SHORTEST = 3
_SIMILAR, _SIMILAR_IF_IT_SOUNDS_ALIKE = 0.84, 0.7
_REMEMBERED = 20_000


class Speller:
    """Finds the nearest known word, among those that begin or sound alike."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self.known = frozenset(vocabulary)
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        self._repairs: dict[str, tuple[str, float] | None] = {}
        for word in sorted(self.known):
            if len(word) >= _SHORTEST and word.isalpha():
                self._by_sound[sound(word)].append(word)
                self._by_letter[word[0]].append(word)

    def repair(self, word: str) -> tuple[str, float] | None:
        """The nearest known word and how similar it is (0 to 1); None if known or too far."""
        if word in self.known or len(word) < _SHORTEST or not word.isalpha():
            return None
        if word not in self._repairs:
            if len(self._repairs) >= _REMEMBERED:
                self._repairs.clear()
            self._repairs[word] = self._nearest(word)
        return self._repairs[word]

    def _nearest(self, word: str) -> tuple[str, float] | None:
        alike = self._by_sound.get(sound(word), [])
        alphabetical = self._by_letter.get(word[0], [])
        return _best(word, alike, _SIMILAR_IF_IT_SOUNDS_ALIKE) or _best(
            word, alphabetical, _SIMILAR
        )


def _best(word: str, candidates: Sequence[str], cutoff: float) -> tuple[str, float] | None:
    near = process.extractOne(word, candidates, scorer=JaroWinkler.similarity, score_cutoff=cutoff)
    return (near[0], near[1]) if near else None
