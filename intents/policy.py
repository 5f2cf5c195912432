"""How evidence becomes a verdict: learned from a corpus tried on itself."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intents.calibration import Logistic, Matrix, answer_threshold, suggest_threshold
from intents.evidence import NAMES, Evidence
from intents.trials import Trial
from intents.verdict import Kind

_UNANSWERABLE = 0.27
"""Share of the messages a service receives that its FAQ must not answer."""
_EASIER = 10.0
"""Odds that the best entry is right, for a real message against a phrasing left out.

Phrasings of an entry are written so as to avoid each other; what people send does not.
"""
_LEFT_ALONE = 0.68
"""Share of the unanswerable trials for which nothing is suggested either.

They are harder than real messages too: of those about four in five are left alone.
"""
_ALL = 1 - 1e-6


@dataclass(frozen=True, slots=True)
class Policy:
    """An entry is given from a probability of ``answer_from``; three are suggested when the
    probability that one of them is right reaches ``suggest_from``.
    """

    logistic: Logistic
    answer_from: float
    suggest_from: float

    def probabilities(self, evidence: Evidence) -> list[float]:
        """For each of the best entries, that it is the right one: none above the one before.

        All are zero for a message that shares nothing with the corpus.
        """
        related = evidence.rows[:, NAMES.index("unseen")] < _ALL
        chances = np.minimum.accumulate(self.logistic.probability(evidence.rows)) * related
        return [float(chance) for chance in chances / max(1.0, float(chances.sum()))]

    def kind(self, probabilities: Sequence[float]) -> Kind:
        if max(probabilities, default=0.0) >= self.answer_from:
            return "answer"
        return "suggest" if sum(probabilities) >= self.suggest_from else "none"


def learn(trials: Sequence[Trial], target_precision: float) -> Policy:
    """Fit the probability, then the thresholds that it must reach."""
    weight = _weights(trials)
    places = [len(trial.evidence.labels) for trial in trials]
    right = np.concatenate([trial.evidence.labels == (_answer(trial)) for trial in trials])
    evidence = np.concatenate([trial.evidence.rows for trial in trials])
    logistic = Logistic.fit(evidence, right.astype(np.float64), np.repeat(weight, places))
    return _with_thresholds(Policy(logistic, 1.0, 0.0), trials, weight, target_precision)


def _with_thresholds(
    policy: Policy, trials: Sequence[Trial], weight: Matrix, target_precision: float
) -> Policy:
    chances = [policy.probabilities(trial.evidence) for trial in trials]
    first = np.array([max(chance, default=0.0) for chance in chances])
    right = np.array([trial.first_right for trial in trials], dtype=np.float64)
    answer = answer_threshold(first, right, weight, target_precision)
    hopeless = [sum(c) for c, t in zip(chances, trials, strict=True) if t.answer is None]
    suggest = suggest_threshold(np.array(hopeless), _LEFT_ALONE)
    return Policy(policy.logistic, answer, min(suggest, answer))


def _weights(trials: Sequence[Trial]) -> Matrix:
    """Trials weighed so that they are in the proportions of real messages."""
    answerable = np.array([trial.answer is not None for trial in trials])
    right = np.array([trial.first_right for trial in trials])
    odds = _EASIER * right.sum() / max(1, (answerable & ~right).sum())
    share = odds / (1 + odds)
    groups: tuple[tuple[NDArray[np.bool_], float], ...] = (
        (right, (1 - _UNANSWERABLE) * share),
        (answerable & ~right, (1 - _UNANSWERABLE) * (1 - share)),
        (~answerable, _UNANSWERABLE),
    )
    weight = np.zeros(len(trials))
    for members, mass in groups:
        weight[members] = mass * len(trials) / max(1, members.sum())
    return weight


def _answer(trial: Trial) -> int:
    return -1 if trial.answer is None else trial.answer
