"""Searching among things that are described in words: offers, events, bodies.

Each thing says its words with their weight; a word of the request counts when one of them is
the same, has the same stem, or is one slip away.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from rapidfuzz import fuzz, process

from faq.entry import LANGUAGES
from intents.normalise import words
from intents.tokens import stem, tokenise

PAGE = Path(__file__).parent / "words.yaml"
LIKENESS = 86
KINDS = ("audiences", "sectors", "regions", "countries")
SLIPS_FROM = 5  # letters; shorter words must be the same
ENOUGH = 0.5
"""Share of the request's words that must be found."""

Weights = Mapping[str, float]


def wanted_words(text: str) -> list[str]:
    """The words of a request that tell what is looked for."""
    empty = _page()["empty"]
    return [word for word in dict.fromkeys(tokenise(text)) if word not in empty]


def described_by(*texts: tuple[float, str]) -> dict[str, float]:
    """The words of weighted texts, each with its highest weight, by the stem it is known by."""
    weights: dict[str, float] = {}
    for weight, text in texts:
        for word in words(text):
            for form in {word, *_stems(word)}:
                weights[form] = max(weight, weights.get(form, 0.0))
    return weights


def likeness(wanted: Iterable[str], described: Weights) -> float:
    """From 0 to the highest weight: how well the words describe what is wanted, on average.

    0 when fewer than half of the words are found.
    """
    found = [_weight(word, described) for word in wanted]
    if not found or sum(weight > 0 for weight in found) < ENOUGH * len(found):
        return 0.0
    return sum(found) / len(found)


def _weight(word: str, described: Weights) -> float:
    forms = {word, *_stems(word)}
    exact = max((described.get(form, 0.0) for form in forms), default=0.0)
    if exact or len(word) < SLIPS_FROM:
        return exact
    near = process.extractOne(word, described.keys(), scorer=fuzz.ratio, score_cutoff=LIKENESS)
    return described[near[0]] * near[1] / 100 if near else 0.0


def _stems(word: str) -> set[str]:
    return {stem(word, language) for language in LANGUAGES}


def named_in(kind: str, wanted: Iterable[str]) -> set[str]:
    """The `audiences`, `sectors`, `regions` or `countries` that these words name."""
    listed = _page()[kind]
    return {name for word in wanted for name, known in listed.items() if word in known}


def words_of(kind: str, names: Iterable[str]) -> str:
    """Every word that names them, as one text."""
    listed = _page()[kind]
    return " ".join(word for name in names for word in sorted(listed.get(name, ())))


@cache
def _page() -> dict[str, Any]:
    page = yaml.safe_load(PAGE.read_text(encoding="utf-8"))
    kinds = {kind: _sets(page[kind]) for kind in KINDS}
    return {**kinds, "empty": frozenset(page["empty"].split())}


def _sets(listed: Mapping[str, str]) -> dict[str, frozenset[str]]:
    return {name: frozenset(known.split()) for name, known in listed.items()}
