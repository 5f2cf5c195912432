"""Labels of choices made to fit a channel: cut at a word, and told apart all the same."""

from collections import Counter
from collections.abc import Sequence

CUT = "…"
LOOSE_ENDS = " ·:,;-–(«"


def fitting(labels: Sequence[str], limit: int) -> list[str]:
    """The labels within `limit` characters; those that would read the same get their number."""
    cut = [shorten(label, limit) for label in labels]
    same = {text for text, times in Counter(map(str.casefold, cut)).items() if times > 1}
    return [
        _numbered(number, label, limit) if text.casefold() in same else text
        for number, (label, text) in enumerate(zip(labels, cut, strict=True), 1)
    ]


def _numbered(number: int, label: str, limit: int) -> str:
    mark = f"{number}. "
    return mark + shorten(label, limit - len(mark))


def shorten(text: str, limit: int) -> str:
    """The text, or as many of its words as fit before « … »; a longer word is cut within."""
    if len(text) <= limit:
        return text
    room = text[: limit - len(CUT)]
    whole = room if text[len(room)].isspace() else room.rpartition(" ")[0]
    return (whole.rstrip(LOOSE_ENDS) or room) + CUT
