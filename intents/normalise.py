"""From text as people type it to folded words."""

import re
import unicodedata
from functools import lru_cache

LONGEST = 3_000
"""Characters read of one message: the first two thirds and the last third of this."""

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"})
_RUNS = re.compile(r"([^\W\d_])\1{2,}")
_WORDS = re.compile(r"[^\W_]+")


def clip(text: str) -> str:
    """The text itself, or the beginning and the end of one that is too long to be read whole."""
    if len(text) <= LONGEST:
        return text
    return f"{text[: LONGEST * 2 // 3]} {text[-LONGEST // 3 :]}"


def fold(text: str) -> str:
    """Lower case without accents or ligatures, letters repeated three times or more halved to two.

    Compatibility forms (full-width letters, fancy fonts) become plain ones.
    """
    plain = unicodedata.normalize("NFKC", clip(text)).lower().translate(_LIGATURES)
    bare = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    return _RUNS.sub(r"\1\1", bare)


def words(text: str) -> list[str]:
    """Folded words: elisions are split, and whatever is neither letter nor digit separates."""
    return _WORDS.findall(fold(text))


_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"eaux?|aux?", "o"),
        (r"ph", "f"),
        (r"sch|sh|ch", "S"),
        (r"qu|q|ck|cc(?=[aou])|c(?![eiyh])", "k"),
        (r"sc(?=[eiy])|c(?=[eiy])|ss|z", "s"),
        (r"gu(?=[eiy])", "g"),
        (r"ge(?=[ao])|g(?=[eiy])", "j"),
        (r"gn", "n"),
        (r"oi|oy", "wa"),
        (r"ou", "u"),
        (r"(?:ain|ein|aim|im|in|un|ym|yn)(?![aeiouy])", "1"),
        (r"(?:an|am|en|em)(?![aeiouy])", "2"),
        (r"(?:on|om)(?![aeiouy])", "3"),
        (r"ai|ei|ay|ey|e[rzt]$|ee?s?$|oeu|eu", "e"),
        (r"y", "i"),
        (r"h", ""),
        (r"(.)\1", r"\1"),
        (r"(?<=..)[stdxpe]+$", ""),
    )
)


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """A French phonetic key: words that sound alike share it (``bato`` and ``bateaux``)."""
    for pattern, key in _SOUNDS:
        word = pattern.sub(key, word)
    return word
