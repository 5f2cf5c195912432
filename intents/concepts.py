"""Families of words that mean the same: ``webshop`` and ``boutique en ligne`` are one concept."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from intents.lexicon import load_page
from intents.normalise import words

_ENDING = re.compile(r"(?:es|s|x|en|n|er|ez|e|r)$")
_SHORT = 4


class _Families(NamedTuple):
    of: Mapping[tuple[str, ...], tuple[str, ...]]
    longest: int


def concepts(tokens: Sequence[str]) -> list[str]:
    """The concepts named by single words and expressions, each as often as it is named."""
    families = _families()
    keys = [_root(token) for token in tokens]
    found: list[str] = []
    for start in range(len(keys)):
        for length in range(1, families.longest + 1):
            found += families.of.get(tuple(keys[start : start + length]), ())
    return found


def _root(word: str) -> str:
    """The word without a plural or infinitive ending of any of the languages."""
    return _ENDING.sub("", word) if len(word) > _SHORT else word


@cache
def _families() -> _Families:
    of: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for concept, members in load_page("concepts").items():
        for member in {tuple(map(_root, words(text))) for text in members.split(",")}:
            of[member].append(concept)
    return _Families({key: tuple(named) for key, named in of.items()}, max(map(len, of)))
