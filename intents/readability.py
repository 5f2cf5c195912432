"""Whether somebody wrote words, or the phone wrote by itself."""

import re
from collections.abc import Sequence

_VOWEL = re.compile(r"[aeiouy]")
_LATIN = re.compile(r"[a-z]")
_ROWS = re.compile(r"azert|qsdf|wxcv|qwert|asdf|zxcv|hjkl|fghj|dfgh|ghjk|jklm|uiop")
_LONGEST_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{6,}")


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
    if _ROWS.search(token) or _LONGEST_CONSONANTS.search(token):
        return False
    return len(token) < 6 or bool(_VOWEL.search(token))
