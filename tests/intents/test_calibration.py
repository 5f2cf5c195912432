import numpy as np
import pytest

from intents.calibration import Logistic, answer_threshold, suggest_threshold

DRAW = np.random.default_rng(0)
EVIDENCE = DRAW.normal(size=(2_000, 2))
TRUE = 1 / (1 + np.exp(-(2 * EVIDENCE[:, 0] - 1)))
RIGHT = (DRAW.random(2_000) < TRUE).astype(float)
EVEN = np.ones(2_000)
FOR = np.ones(2)


def test_probabilities_are_those_of_the_process_that_made_the_data() -> None:
    found = Logistic.fit(EVIDENCE, RIGHT, EVEN, FOR).probability(EVIDENCE)
    assert np.abs(found - TRUE).mean() < 0.03


def test_importance_shifts_the_odds() -> None:
    even = Logistic.fit(EVIDENCE, RIGHT, EVEN, FOR).probability(EVIDENCE)
    tripled = Logistic.fit(EVIDENCE, RIGHT, np.where(RIGHT > 0, 3.0, 1.0), FOR).probability(
        EVIDENCE
    )
    ratio = tripled / (1 - tripled) / (even / (1 - even))
    assert np.median(ratio) == pytest.approx(3, rel=0.15)


def test_separable_evidence_does_not_overflow() -> None:
    evidence = np.array([[-1.0], [-2.0], [1.0], [2.0]])
    found = Logistic.fit(evidence, np.array([0.0, 0, 1, 1]), np.ones(4), np.ones(1)).probability(
        evidence
    )
    assert (found[:2] < 0.5).all() and (found[2:] > 0.5).all()


def test_evidence_that_would_speak_the_wrong_way_is_silent() -> None:
    right = np.where(EVIDENCE[:, 1] > 0, RIGHT, 0.0)
    fitted = Logistic.fit(EVIDENCE, right, EVEN, np.array([-1.0, 1.0]))
    assert fitted.weights[0] == 0 and fitted.weights[1] > 0


def test_the_answer_threshold_is_the_lowest_that_keeps_the_precision() -> None:
    chances = np.array([0.9, 0.8, 0.7, 0.6, 0.5])
    right = np.array([1.0, 1, 0, 1, 0])
    assert answer_threshold(chances, right, np.ones(5), 0.75) == 0.6
    assert answer_threshold(chances, right, np.ones(5), 0.95) == 0.8


def test_nothing_is_answered_when_the_precision_is_out_of_reach() -> None:
    assert answer_threshold(np.array([0.4]), np.array([0.0]), np.ones(1), 0.9) == 1.0


def test_the_suggest_threshold_leaves_that_share_alone() -> None:
    hopes = np.linspace(0, 1, 101)
    assert suggest_threshold(hopes, 0.7) == pytest.approx(0.7)
    assert suggest_threshold(np.array([]), 0.7) == 0
