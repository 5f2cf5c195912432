"""How evidence becomes a verdict: learned from the corpus itself, each row left out in turn."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from intents.calibration import Logistic, answer_threshold, suggest_threshold
from intents.evidence import Evidence
from intents.matcher import Matcher
from intents.verdict import Kind

_CASES = 1_600
_UNANSWERABLE = 0.27
"""Share of the messages a service receives that its FAQ must not answer."""
_LEFT_ALONE = 0.72
"""Share of known negatives for which nothing at all is suggested."""


@dataclass(frozen=True, slots=True)
class Policy:
    logistic: Logistic
    answer_from: float
    suggest_from: float

    def probabilities(self, evidence: Evidence) -> list[float]:
        """For each of the best entries, that it is the right one; they sum to 1 at most."""
        chances = self.logistic.probability(evidence.rows)
        return [float(chance) for chance in chances / max(1.0, float(chances.sum()))]

    def kind(self, probabilities: Sequence[float]) -> Kind:
        if max(probabilities, default=0.0) >= self.answer_from:
            return "answer"
        return "suggest" if sum(probabilities) >= self.suggest_from else "none"


@dataclass(frozen=True, slots=True)
class _Case:
    """A row tried as a message: the evidence found, and which of its entries is right."""

    evidence: Evidence
    label: int
    importance: float


def learn(matcher: Matcher, target_precision: float) -> Policy:
    """Fit probability and thresholds on the rows, each found without itself."""
    cases = list(_cases(matcher))
    evidence = np.concatenate([case.evidence.rows for case in cases])
    right = np.concatenate([case.evidence.labels == case.label for case in cases]).astype(float)
    weight = np.concatenate([[case.importance] * len(case.evidence.labels) for case in cases])
    policy = Policy(Logistic.fit(evidence, right, weight), 1.0, 0.0)
    return _with_thresholds(policy, matcher, cases, target_precision)


def _cases(matcher: Matcher) -> Iterator[_Case]:
    none = len(matcher.entries)
    labels = matcher.index.labels
    for chosen, share in ((labels < none, 1 - _UNANSWERABLE), (labels == none, _UNANSWERABLE)):
        numbers = [int(number) for number in np.flatnonzero(chosen)]
        sample = random.Random(0).sample(numbers, min(_CASES // 2, len(numbers)))
        for number in sample:
            row = matcher.rows[number]
            finding = matcher.find(matcher.read(row.text, row.language), [number])
            yield _Case(finding.evidence, int(labels[number]), share / len(sample) * _CASES)


def _with_thresholds(
    policy: Policy, matcher: Matcher, cases: Sequence[_Case], target_precision: float
) -> Policy:
    chances = [policy.probabilities(case.evidence) for case in cases]
    first = np.array([max(chance, default=0.0) for chance in chances])
    right = np.array(
        [_best(case, chance) == case.label for case, chance in zip(cases, chances, strict=True)]
    )
    importance = np.array([case.importance for case in cases])
    answer = answer_threshold(first, right.astype(float), importance, target_precision)
    off_topic = np.array([case.label == len(matcher.entries) for case in cases])
    hope = np.array([sum(chance) for chance in chances])[off_topic]
    suggest = suggest_threshold(hope, _LEFT_ALONE)
    return Policy(policy.logistic, answer, min(suggest, answer))


def _best(case: _Case, chance: Sequence[float]) -> int | None:
    return int(case.evidence.labels[int(np.argmax(chance))]) if chance else None
