"""How evidence becomes a verdict: learned from a corpus tried on itself."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from intents.calibration import Logistic, Matrix, answer_threshold, suggest_threshold
from intents.evidence import NAMES, WAYS, Evidence
from intents.trials import Trial, Trials
from intents.verdict import Kind

_UNANSWERABLE = 0.27
"""Share of the messages a service receives that its FAQ must not answer."""
_EASIER, _AVOIDING, _ALIKE = 10.0, 0.3, 0.5
"""Odds that the best entry is right, for a real message against a phrasing left out.

Phrasings written so as to avoid each other (the nearest to half of them is less than 0.3 alike)
are harder than what people send; those that repeat each other (0.5) are not.
"""
_WAYS = WAYS * (np.array(NAMES) != "support")
_SIMULATED_WAYS = WAYS * np.isin(NAMES, ["support", "rank"])
"""Evidence to learn from when all the unanswerable messages are simulated.

They resemble the real ones in what phrasings say, and mislead about the rest.
"""
_TRIALS_COUNT = 200
"""Confirmed messages that weigh as much as all the corpus says about itself."""
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


def learn(trials: Trials, target_precision: float) -> Policy:
    """Fit the probability, then the thresholds that it must reach."""
    tried = [*trials.answerable, *trials.unanswerable, *trials.confirmed]
    weight = _weights(trials)
    places = [len(trial.evidence.labels) for trial in tried]
    right = np.concatenate([trial.evidence.labels == _answer(trial) for trial in tried])
    evidence = np.concatenate([trial.evidence.rows for trial in tried])
    logistic = Logistic.fit(
        evidence,
        right.astype(np.float64),
        np.repeat(weight, places),
        _SIMULATED_WAYS if trials.simulated else _WAYS,
    )
    policy = Policy(logistic, 1.0, 0.0)
    answer = _answer_from(policy, tried, weight, target_precision)
    return Policy(logistic, answer, min(_suggest_from(policy, trials.unanswerable), answer))


def _answer_from(
    policy: Policy, tried: Sequence[Trial], weight: Matrix, target_precision: float
) -> float:
    first = [max(policy.probabilities(trial.evidence), default=0.0) for trial in tried]
    right = [float(trial.first_right) for trial in tried]
    return answer_threshold(np.array(first), np.array(right), weight, target_precision)


def _suggest_from(policy: Policy, unanswerable: Sequence[Trial]) -> float:
    hopes = [sum(policy.probabilities(trial.evidence)) for trial in unanswerable]
    return suggest_threshold(np.array(hopes), _LEFT_ALONE)


def _weights(trials: Trials) -> Matrix:
    """What each trial counts for: those of the corpus are in the proportions of real messages."""
    right = np.array([trial.first_right for trial in trials.answerable], dtype=bool)
    odds = _easier(trials.answerable) * right.sum() / max(1, (~right).sum())
    share = odds / (1 + odds)
    answerable = np.where(right, share / max(1, right.sum()), (1 - share) / max(1, (~right).sum()))
    unanswerable = np.full(
        len(trials.unanswerable), _UNANSWERABLE / max(1, len(trials.unanswerable))
    )
    confirmed = np.full(len(trials.confirmed), 1 / _TRIALS_COUNT)
    shares = np.concatenate([(1 - _UNANSWERABLE) * answerable, unanswerable, confirmed])
    weights: Matrix = shares * len(shares) / shares.sum()
    return weights


def _easier(answerable: Sequence[Trial]) -> float:
    nearest = np.median([trial.nearest for trial in answerable])
    return float(_EASIER ** np.clip((_ALIKE - nearest) / (_ALIKE - _AVOIDING), 0, 1))


def _answer(trial: Trial) -> int:
    return -1 if trial.answer is None else trial.answer
