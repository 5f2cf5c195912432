"""Repair of words the corpus does not know, with the nearest one that it does."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from intents.language import LANGUAGES
from intents.lexicon import load_page
from intents.normalise import sound, words

_SHORTEST = 3
_ONE_SLIP_IN_FOUR_LETTERS = 0.75
_SOUNDS_ALIKE = 0.7
_REMEMBERED = 20_000


class Repair(NamedTuple):
    """A known word, and how sure it is that it was meant (0 to 1)."""

    word: str
    sure: float


class Speller:
    """Finds the nearest known word, among those that begin or sound alike.

    Words of our own lists are no slips, though they may sound like one that is meant.
    """

    def __init__(self, known: Iterable[str]) -> None:
        self.known = frozenset(known)
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        self._repairs: dict[str, Repair | None] = {}
        for word in sorted(self.known):
            if len(word) >= _SHORTEST and word.isalpha():
                self._by_sound[sound(word)].append(word)
                self._by_letter[word[0]].append(word)

    def repair(self, word: str) -> Repair | None:
        """The nearest known word; None if the word is known or nothing is near."""
        if word in self.known or len(word) < _SHORTEST or not word.isalpha():
            return None
        if word not in self._repairs:
            if len(self._repairs) >= _REMEMBERED:
                self._repairs.clear()
            self._repairs[word] = self._nearest(word)
        return self._repairs[word]

    def _nearest(self, word: str) -> Repair | None:
        return self._sounding_alike(word) or self._beginning_alike(word)

    def _sounding_alike(self, word: str) -> Repair | None:
        near = process.extractOne(
            word,
            self._by_sound.get(sound(word), []),
            scorer=JaroWinkler.similarity,
            score_cutoff=_SOUNDS_ALIKE,
        )
        return Repair(near[0], near[1]) if near else None

    def _beginning_alike(self, word: str) -> Repair | None:
        if word in _listed():
            return None
        near = process.extractOne(
            word,
            self._by_letter.get(word[0], []),
            scorer=OSA.normalized_similarity,
            score_cutoff=_ONE_SLIP_IN_FOUR_LETTERS,
        )
        return Repair(near[0], near[1]) if near else None


@cache
def _listed() -> frozenset[str]:
    """The words of our own lists."""
    languages, concepts = load_page("languages"), load_page("concepts")
    signs = [page for name in LANGUAGES for page in languages[name].values()]
    return frozenset(word for page in [*signs, *concepts.values()] for word in words(page))
