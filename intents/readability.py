"""Whether somebody wrote words, or the phone wrote by itself."""

import re
from collections.abc import Sequence

_VOWEL = re.compile(r"[aeiouy]")
_LATIN = re.compile(r"[a-z]")
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{6,}")
_ROWS = ("azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_RUN = 4
_ALONG_THE_KEYS = re.compile(
    "|".join(
        keys[start : start + _RUN]
        for row in _ROWS
        for keys in (row, row[::-1])
        for start in range(len(row) - _RUN + 1)
    )
)
_MOSTLY = 2 / 3


def is_readable(tokens: Sequence[str]) -> bool:
    """At least one of the folded words could be a word, an abbreviation or a brand."""
    return any(_is_wordlike(token) for token in tokens)


def _is_wordlike(token: str) -> bool:
    if token.isdigit():
        return False
    if not _LATIN.search(token):
        return True  # another script: not ours to judge
    if len(set(token)) == 1 or len(set(token)) == 2 < len(token) - 2:
        return False
    if _CONSONANTS.search(token) or _is_typed_along_the_keys(token):
        return False
    return len(token) < 6 or bool(_VOWEL.search(token))


def _is_typed_along_the_keys(token: str) -> bool:
    """Neighbouring keys make up most of it, in either direction."""
    rest = _ALONG_THE_KEYS.sub("", token)
    return len(token) >= _RUN and len(rest) < (1 - _MOSTLY) * len(token)
