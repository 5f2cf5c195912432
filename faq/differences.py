"""What changed between two texts: line by line, and word by word within a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

WORDS = re.compile(r"\s+|\S+")
CONTEXT = 1  # unchanged lines shown around a change

Part = tuple[str, bool]
"""Some words, and whether they changed."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line before and after; None where there was none."""

    before: tuple[Part, ...] | None
    after: tuple[Part, ...] | None


def differences(before: str, after: str) -> list[Row]:
    """The lines that changed with those around them; nothing when the texts are equal."""
    old, new = before.splitlines(), after.splitlines()
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [
        row
        for group in matcher.get_grouped_opcodes(CONTEXT)
        for tag, i, j, k, m in group
        for row in _rows(tag, old[i:j], new[k:m])
    ]


def _rows(tag: str, old: list[str], new: list[str]) -> Iterator[Row]:
    for before, after in zip_longest(old, new):
        if tag == "equal":
            yield Row(((before, False),), ((after, False),))
        elif before is None or after is None:
            yield Row(_whole(before), _whole(after))
        else:
            yield _changed(before, after)


def _whole(line: str | None) -> tuple[Part, ...] | None:
    return None if line is None else ((line, True),)


def _changed(before: str, after: str) -> Row:
    old, new = WORDS.findall(before), WORDS.findall(after)
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    left = ((("".join(old[i:j])), tag != "equal") for tag, i, j, _, _ in steps)
    right = ((("".join(new[k:m])), tag != "equal") for tag, _, _, k, m in steps)
    return Row(_said(left), _said(right))


def _said(parts: Iterator[Part]) -> tuple[Part, ...]:
    return tuple(part for part in parts if part[0])
