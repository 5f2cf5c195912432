"""A corpus tried on itself: its rows as messages, each found without itself."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from intents.evidence import NAMES, Evidence
from intents.matcher import Matcher

_TRIED = 800
_MOST_FOLDS = 6
_LEFT_OUT_AT_ONCE = 0.02
"""Share of the corpus that can be missing without a message noticing."""
_ENOUGH_NEXT_DOOR = 100
_OVER_NEGATIVES = NAMES.index("over_negatives")


@dataclass(frozen=True, slots=True)
class Trial:
    """``answer`` is the label that is right, None when the message must not be answered."""

    evidence: Evidence
    answer: int | None

    @property
    def first_right(self) -> bool:
        labels = self.evidence.labels
        return len(labels) > 0 and labels[0] == self.answer

    @property
    def next_door(self) -> bool:
        """Whether an entry looks likelier than all known negatives."""
        return bool((self.evidence.rows[:, _OVER_NEGATIVES] > 0).any())


def run(matcher: Matcher) -> list[Trial]:
    """Phrasings without themselves, and messages that the FAQ must not answer.

    These are the known negatives without themselves. When few are next door to the corpus (they
    are about something else, or there are none), they are too easy to learn from: phrasings
    whose whole entry is taken away stand in for them.
    """
    numbers = range(len(matcher.rows))
    phrasings = [number for number in numbers if matcher.label(number) < matcher.entries]
    negatives = [number for number in numbers if matcher.label(number) >= matcher.entries]
    unanswerable = list(_without_themselves(matcher, negatives))
    if sum(trial.next_door for trial in unanswerable) < _ENOUGH_NEXT_DOOR:
        unanswerable = list(_without_their_entry(matcher)) or unanswerable
    return [*_without_themselves(matcher, phrasings), *unanswerable]


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
