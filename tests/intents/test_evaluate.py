import pytest

from intents.evaluate import Outcome, Question, auroc, calibration_curve, figures, report
from intents.verdict import Kind, Match, Verdict


def outcome(
    expected: str | None, kind: Kind, *entries: str, sure: float = 0.5, **fields: str
) -> Outcome:
    matches = tuple(Match(entry, sure) for entry in entries)
    return Outcome(
        Question(
            "", expected, fields.get("language"), frozenset({"fair"}), fields.get("style", "")
        ),
        Verdict(kind, matches, "fr"),
    )


OUTCOMES = [
    outcome("a", "answer", "a", "b", "c", sure=0.95),
    outcome("a", "answer", "fair", "b", "c", sure=0.95),
    outcome("a", "answer", "b", "a", "c", sure=0.85),
    outcome("a", "suggest", "b", "c", "a", sure=0.45),
    outcome("a", "none", "a", "b", "c", sure=0.15),
    outcome(None, "answer", "a", "b", "c", sure=0.75),
    outcome(None, "suggest", "a", "b", "c", sure=0.25),
    outcome(None, "none", "a", "b", "c", sure=0.05),
    outcome(None, "none", "fair", "b", "c", sure=0.05),
]


def test_the_figures_are_shares_as_they_are_defined() -> None:
    found = figures(OUTCOMES)
    assert (found.answerable, found.unanswerable) == (5, 4)
    assert found.answered_right == pytest.approx(2 / 5)
    assert found.helped == pytest.approx(3 / 5)
    assert found.precision == pytest.approx(2 / 4)
    assert found.false_answers == pytest.approx(1 / 4)
    assert found.left_alone == pytest.approx(2 / 4)
    assert found.first == pytest.approx(3 / 5)
    assert found.within_three == pytest.approx(1)
    assert found.coverage == pytest.approx(4 / 9)


def test_there_is_no_share_of_nothing() -> None:
    found = figures([outcome("a", "none", "a")])
    assert found.precision is None
    assert found.false_answers is None
    assert found.auroc is None
    assert figures([]).calibration_error is None


def test_an_answer_to_the_unanswerable_is_wrong_even_if_the_entry_is_fair() -> None:
    assert figures([outcome(None, "answer", "fair")]).precision == 0


@pytest.mark.parametrize(
    ("above", "below", "area"),
    [([0.9, 0.8], [0.1], 1.0), ([0.5], [0.5], 0.5), ([0.1], [0.9], 0.0), ([0.2, 0.6], [0.4], 0.5)],
)
def test_auroc_is_the_chance_of_the_right_order(
    above: list[float], below: list[float], area: float
) -> None:
    assert auroc(above, below) == pytest.approx(area)


def test_the_calibration_curve_sets_confidence_against_being_right() -> None:
    low, high = calibration_curve(
        [outcome("a", "answer", "a", sure=0.9), outcome("a", "none", "b", sure=0.1)]
    )
    assert (low.count, low.right, high.right) == (1, 0.0, 1.0)
    assert figures(OUTCOMES[:1]).calibration_error == pytest.approx(0.05)


def test_a_report_groups_by_language_and_style() -> None:
    found = report(
        [
            outcome("a", "answer", "a", language="nl", style="sms"),
            outcome("a", "none", "a", style="net"),
        ]
    )
    assert set(found.by_language) == {"nl", "fr"}
    assert found.by_style["sms"].answered_right == 1
    assert found.overall.answered_right == 0.5
