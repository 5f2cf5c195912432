"""From evidence to probability: a logistic regression and the two thresholds of the verdict."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

_PENALTY = 1.0
_STEPS = 50
_CONVERGED = 1e-8


@dataclass(frozen=True, slots=True)
class Logistic:
    """``weights`` are for standardised columns; the last one is the intercept."""

    mean: Matrix
    scale: Matrix
    weights: Matrix

    @classmethod
    def fit(cls, evidence: Matrix, right: Matrix, importance: Matrix, ways: Matrix) -> "Logistic":
        """``ways``: 1 for a column that can only speak for, -1 only against, 0 for one not used.

        A column that would speak the other way is silent: what it seems to say is an accident of
        the trials (short phrasings, say, beside long messages).
        """
        mean, scale = evidence.mean(axis=0), evidence.std(axis=0) + 1e-9
        design = _design(evidence, mean, scale)
        heard = np.append(ways != 0, True)
        while True:
            weights = _newton(design * heard, right, importance)
            spoken = weights[:-1] * ways
            if spoken.min() >= 0:
                return cls(mean, scale, weights)
            heard[spoken.argmin()] = False

    def probability(self, evidence: Matrix) -> Matrix:
        return _sigmoid(_design(evidence, self.mean, self.scale) @ self.weights)


def _newton(design: Matrix, right: Matrix, importance: Matrix) -> Matrix:
    """Weights by Newton's method, with a ridge penalty on all but the intercept."""
    penalty = np.full(design.shape[1], _PENALTY)
    penalty[-1] = 1e-6
    weights = np.zeros(design.shape[1])
    for _ in range(_STEPS):
        probability = _sigmoid(design @ weights)
        gradient = design.T @ (importance * (probability - right)) + penalty * weights
        spread = importance * probability * (1 - probability)
        curvature = design.T @ (design * spread[:, None]) + np.diag(penalty)
        step = np.linalg.solve(curvature, gradient)
        weights -= step
        if float(np.abs(step).max()) < _CONVERGED:
            break
    return weights


def _design(evidence: Matrix, mean: Matrix, scale: Matrix) -> Matrix:
    return np.column_stack([(evidence - mean) / scale, np.ones(len(evidence))])


def _sigmoid(logit: Matrix) -> Matrix:
    bounded: Matrix = 1 / (1 + np.exp(-np.clip(logit, -30, 30)))
    return bounded


def answer_threshold(
    probability: Matrix, right: Matrix, importance: Matrix, target_precision: float
) -> float:
    """The lowest probability from which answers are right as often as the target asks."""
    order = np.argsort(-probability)
    precision = np.cumsum((right * importance)[order]) / np.cumsum(importance[order])
    enough = np.flatnonzero(precision >= target_precision)
    return float(probability[order][enough[-1]]) if len(enough) else 1.0


def suggest_threshold(negatives: Matrix, left_alone: float) -> float:
    """The hope of an answer below which that share of off-topic messages falls."""
    return float(np.quantile(negatives, left_alone)) if len(negatives) else 0.0
