"""Which of the three languages a message is in; sure of itself even on a few words."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from intents.lexicon import load_page
from intents.normalise import words

LANGUAGES = ("fr", "nl", "en")
_STRONG, _WEAK, _ENDING, _HINT = 1.0, 0.3, 0.25, 0.9
_READ = 80
"""Words that are read: more say nothing new."""


class _Signs(NamedTuple):
    weights: Mapping[str, Mapping[str, float]]
    endings: Mapping[str, tuple[str, ...]]


def identify(text: str, hint: str | None = None) -> str:
    """``fr``, ``nl`` or ``en``; when the text does not tell, the hint, or else French.

    The hint (the language a contact is known to use) also outweighs a single foreign word.
    """
    return identify_words(words(text), hint)


def identify_words(tokens: Sequence[str], hint: str | None = None) -> str:
    """The same for words that are already folded."""
    scores = {language: _score(tokens[:_READ], language) for language in LANGUAGES}
    if hint in scores:
        scores[hint] += _HINT
    return max(LANGUAGES, key=scores.__getitem__)


def tells(tokens: Sequence[str]) -> bool:
    """Whether the words leave little doubt about their language."""
    *_, second, first = sorted(_score(tokens[:_READ], language) for language in LANGUAGES)
    return first - second >= _STRONG


def _score(tokens: Sequence[str], language: str) -> float:
    signs = _signs()
    weights, endings = signs.weights[language], signs.endings[language]
    return sum(weights.get(token) or _by_ending(token, endings) for token in tokens)


def _by_ending(token: str, endings: tuple[str, ...]) -> float:
    return _ENDING if len(token) > 4 and token.endswith(endings) else 0.0


@cache
def _signs() -> _Signs:
    page = load_page("languages")
    weights = {
        language: dict.fromkeys(words(page[language]["weak"]), _WEAK)
        | dict.fromkeys(words(page[language]["strong"]), _STRONG)
        for language in LANGUAGES
    }
    return _Signs(weights, {name: tuple(page[name]["endings"].split()) for name in LANGUAGES})
