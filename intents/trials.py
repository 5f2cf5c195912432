"""A corpus tried on itself: its rows as messages, each found without itself."""

import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from math import ceil
from typing import NamedTuple, TypeVar

from intents.corpus import Confirmation
from intents.evidence import NAMES, Evidence
from intents.matcher import Finding, Matcher
from intents.normalise import fold

_Item = TypeVar("_Item")

_TRIED = 500
_MOST_FOLDS = 6
_LEFT_OUT_AT_ONCE = 0.02
"""Share of the corpus that can be missing without a message noticing."""
_ENOUGH_NEXT_DOOR = 60
_OVER_NEGATIVES = NAMES.index("over_negatives")


class Trial(NamedTuple):
    """``answer`` is the label that is right, None when the message must not be answered so.

    ``nearest`` is how similar the nearest row is.
    """

    evidence: Evidence
    answer: int | None
    nearest: float

    @property
    def first_right(self) -> bool:
        labels = self.evidence.labels
        return len(labels) > 0 and labels[0] == self.answer

    @property
    def next_door(self) -> bool:
        """Whether an entry looks likelier than all known negatives."""
        return bool((self.evidence.rows[:, _OVER_NEGATIVES] > 0).any())


class Trials(NamedTuple):
    """``simulated``: the unanswerable ones are phrasings whose entry was taken away."""

    answerable: Sequence[Trial]
    unanswerable: Sequence[Trial]
    simulated: bool
    confirmed: Sequence[Trial] = ()


class _Message(NamedTuple):
    """``rows`` are those that say the same and must not be there when it is tried."""

    finding: Callable[[Matcher], Finding]
    label: int
    rows: tuple[int, ...]
    right: bool = True


def run(matcher: Matcher, confirmations: Sequence[Confirmation] = ()) -> Trials:
    """Phrasings, messages that the FAQ must not answer, and what people have confirmed.

    The second are the known negatives. When few are next door to the corpus (they are about
    something else, or there are none), they are too easy to learn from: phrasings whose whole
    entry is taken away stand in for them.
    """
    messages = [_row(matcher, number) for number in range(len(matcher.rows))]
    phrasings = [message for message in messages if message.label < matcher.entries]
    answerable = _without_themselves(matcher, phrasings)
    unanswerable = _without_themselves(matcher, messages[len(phrasings) :])
    simulated = sum(trial.next_door for trial in unanswerable) < _ENOUGH_NEXT_DOOR
    if simulated:
        unanswerable = list(_without_their_entry(matcher, phrasings)) or unanswerable
    return Trials(answerable, unanswerable, simulated, _confirmed(matcher, confirmations))


def _row(matcher: Matcher, number: int) -> _Message:
    return _Message(lambda others: others.hear(number), matcher.label(number), (number,))


def _without_themselves(matcher: Matcher, messages: Sequence[_Message]) -> list[Trial]:
    tried = _sample(messages, _TRIED)
    folds = min(_MOST_FOLDS, ceil(len(tried) / (_LEFT_OUT_AT_ONCE * len(matcher.rows))))
    return [
        trial
        for part in range(folds)
        for trial in _tried(matcher, tried[part::folds], tried[part::folds])
    ]


def _without_their_entry(matcher: Matcher, phrasings: Sequence[_Message]) -> Iterator[Trial]:
    labels = _sample(range(matcher.entries), matcher.entries)
    for part in range(_MOST_FOLDS):
        absent = set(labels[part::_MOST_FOLDS])
        messages = [message for message in phrasings if message.label in absent]
        if 0 < len(absent) < matcher.entries:
            yield from _tried(matcher, _sample(messages, _TRIED // _MOST_FOLDS), messages)


def _tried(
    matcher: Matcher, messages: Sequence[_Message], left_out: Sequence[_Message]
) -> Iterator[Trial]:
    """Nothing is learnt from a wrong answer that would not be given any more."""
    others = matcher.without([number for message in left_out for number in message.rows])
    for message in messages:
        finding = message.finding(others)
        label = message.label if others.has_entry(message.label) else None
        trial = Trial(finding.evidence, label, float(finding.ranking.similarities[:1].sum()))
        if message.right:
            yield trial
        elif trial.first_right:
            yield trial._replace(answer=None)


def _confirmed(matcher: Matcher, confirmations: Sequence[Confirmation]) -> list[Trial]:
    """Trials of the latest confirmations whose entry is still there."""
    labels = {name: label for label, name in enumerate(matcher.labels[: matcher.entries])}
    latest = [said for said in confirmations if said.entry in labels][-_TRIED:]
    same: defaultdict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(matcher.rows if latest else ()):
        same[fold(row.text)].append(number)
    messages = [
        _Message(_asked(said), labels[said.entry], tuple(same[fold(said.text)]), said.right)
        for said in latest
    ]
    return _without_themselves(matcher, messages)


def _asked(said: Confirmation) -> Callable[[Matcher], Finding]:
    return lambda others: others.find(others.read(said.text, said.language))


def _sample(items: Sequence[_Item], most: int) -> list[_Item]:
    return random.Random(0).sample(items, min(most, len(items)))
