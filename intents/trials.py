"""A corpus tried on itself: its rows as messages, each found without itself."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from intents.evidence import Evidence
from intents.matcher import Matcher

_TRIED = 800
_MOST_FOLDS = 6
_LEFT_OUT_AT_ONCE = 0.02
"""Share of the corpus that can be missing without a message noticing."""
_ENOUGH_NEGATIVES = 100


@dataclass(frozen=True, slots=True)
class Trial:
    """``answer`` is the label that is right, None when the message must not be answered."""

    evidence: Evidence
    answer: int | None

    @property
    def first_right(self) -> bool:
        labels = self.evidence.labels
        return len(labels) > 0 and labels[0] == self.answer


def run(matcher: Matcher) -> list[Trial]:
    """Phrasings without themselves, and messages that the FAQ must not answer.

    These are the known negatives without themselves; a corpus that has few of them lends
    phrasings whose whole entry is taken away.
    """
    numbers = range(len(matcher.rows))
    phrasings = [number for number in numbers if matcher.label(number) < matcher.entries]
    negatives = [number for number in numbers if matcher.label(number) >= matcher.entries]
    trials = [*_without_themselves(matcher, phrasings), *_without_themselves(matcher, negatives)]
    if len(negatives) < _ENOUGH_NEGATIVES:
        trials += _without_their_entry(matcher)
    return trials


def _without_themselves(matcher: Matcher, numbers: Sequence[int]) -> Iterator[Trial]:
    tried = _sample(numbers, _TRIED)
    folds = min(_MOST_FOLDS, ceil(len(tried) / (_LEFT_OUT_AT_ONCE * len(matcher.rows))))
    for fold in range(folds):
        messages = tried[fold::folds]
        yield from _trials(matcher, messages, matcher.without(messages))


def _without_their_entry(matcher: Matcher) -> Iterator[Trial]:
    labels = _sample(range(matcher.entries), matcher.entries)
    for fold in range(_MOST_FOLDS):
        absent = set(labels[fold::_MOST_FOLDS])
        rows = [number for number in range(len(matcher.rows)) if matcher.label(number) in absent]
        if 0 < len(absent) < matcher.entries:
            others = matcher.without(rows)
            yield from _trials(matcher, _sample(rows, _TRIED // _MOST_FOLDS), others)


def _trials(matcher: Matcher, messages: Sequence[int], others: Matcher) -> Iterator[Trial]:
    for number in messages:
        row, label = matcher.rows[number], matcher.label(number)
        evidence = others.find(others.read(row.text, row.language)).evidence
        known = label < matcher.entries and others.has(label)
        yield Trial(evidence, label if known else None)


def _sample(numbers: Sequence[int], most: int) -> list[int]:
    return random.Random(0).sample(numbers, min(most, len(numbers)))
