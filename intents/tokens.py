"""Words of a message as the matcher reads them: shorthand written out, stems, common words."""

from collections.abc import Mapping
from functools import cache, lru_cache
from threading import local
from typing import Any

from Stemmer import Stemmer

from intents.lexicon import load_page
from intents.normalise import words

MOST = 240
"""Words read of one message."""

_NAMES = {"fr": "french", "nl": "dutch", "en": "english"}
_OWN = local()
"""Each thread's stemmers: one keeps the word it works on, and a refit runs beside decisions."""


def tokenise(text: str) -> list[str]:
    """Folded words with shorthand (``rdv``, ``cmt``) replaced by what it stands for."""
    written_out = _shorthand()
    tokens = [full for word in words(text) for full in written_out.get(word, (word,))]
    return tokens if len(tokens) <= MOST else tokens[: MOST // 2] + tokens[-MOST // 2 :]


@lru_cache(maxsize=100_000)
def stem(word: str, language: str) -> str:
    """The word without its ending, for folded words of one of the three languages."""
    return str(_stemmer(language).stemWord(word)) if len(word) > 3 else word


def _stemmer(language: str) -> Any:
    if not hasattr(_OWN, language):
        setattr(_OWN, language, Stemmer(_NAMES[language]))
    return getattr(_OWN, language)


@cache
def _shorthand() -> Mapping[str, tuple[str, ...]]:
    page = load_page("shorthand")
    return {str(short): tuple(str(full).split()) for short, full in page.items()}
