"""How good verdicts are, on messages whose right entry is known."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from intents.verdict import Verdict

_BINS = 10


@dataclass(frozen=True, slots=True)
class Question:
    """``expected`` is None when the FAQ must not answer; ``also`` are other fair entries."""

    text: str
    expected: str | None
    language: str | None = None
    also: frozenset[str] = frozenset()
    style: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    question: Question
    verdict: Verdict

    @property
    def answerable(self) -> bool:
        return self.question.expected is not None

    @property
    def answered(self) -> bool:
        return self.verdict.kind == "answer"

    @property
    def first_right(self) -> bool:
        return self._right_within(1)

    @property
    def three_right(self) -> bool:
        return self._right_within(3)

    @property
    def answered_right(self) -> bool:
        return self.answered and self.first_right

    @property
    def helped(self) -> bool:
        return self.answered_right or (self.verdict.kind == "suggest" and self.three_right)

    @property
    def left_alone(self) -> bool:
        return self.verdict.kind == "none"

    @property
    def confidence(self) -> float:
        return self.verdict.matches[0].probability if self.verdict.matches else 0.0

    def _right_within(self, places: int) -> bool:
        fair = {self.question.expected} | self.question.also
        return any(match.entry in fair for match in self.verdict.matches[:places])


@dataclass(frozen=True, slots=True)
class Bin:
    """Messages of about the same confidence: how many, how sure on average, how often right."""

    count: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares from 0 to 1, None where there is nothing to divide by; see ``docs/matching.md``."""

    answerable: int
    unanswerable: int
    first: float | None
    within_three: float | None
    answered_right: float | None
    helped: float | None
    precision: float | None
    false_answers: float | None
    left_alone: float | None
    coverage: float | None
    auroc: float | None
    calibration_error: float | None
    curve: tuple[Bin, ...]


@dataclass(frozen=True, slots=True)
class Report:
    overall: Figures
    by_language: Mapping[str, Figures]
    by_style: Mapping[str, Figures]


def report(outcomes: Sequence[Outcome]) -> Report:
    return Report(
        figures(outcomes),
        _grouped(outcomes, lambda outcome: outcome.question.language or outcome.verdict.language),
        _grouped(outcomes, lambda outcome: outcome.question.style),
    )


def _grouped(outcomes: Iterable[Outcome], key: Callable[[Outcome], str]) -> dict[str, Figures]:
    groups: defaultdict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[key(outcome)].append(outcome)
    return {name: figures(group) for name, group in sorted(groups.items()) if name}


def figures(outcomes: Sequence[Outcome]) -> Figures:
    able = [outcome for outcome in outcomes if outcome.answerable]
    unable = [outcome for outcome in outcomes if not outcome.answerable]
    answered = [outcome for outcome in outcomes if outcome.answered]
    curve = calibration_curve(outcomes)
    return Figures(
        answerable=len(able),
        unanswerable=len(unable),
        first=_share(o.first_right for o in able),
        within_three=_share(o.three_right for o in able),
        answered_right=_share(o.answered_right for o in able),
        helped=_share(o.helped for o in able),
        precision=_share(o.answered_right and o.answerable for o in answered),
        false_answers=_share(o.answered for o in unable),
        left_alone=_share(o.left_alone for o in unable),
        coverage=_share(o.answered for o in outcomes),
        auroc=auroc([o.confidence for o in able], [o.confidence for o in unable]),
        calibration_error=_calibration_error(curve),
        curve=curve,
    )


def _share(facts: Iterable[bool]) -> float | None:
    known = list(facts)
    return sum(known) / len(known) if known else None


def auroc(above: Sequence[float], below: Sequence[float]) -> float | None:
    """The chance that one drawn from ``above`` exceeds one drawn from ``below``; ties half."""
    if not above or not below:
        return None
    order = np.sort(np.array(below))
    less = np.searchsorted(order, above, side="left")
    less_or_equal = np.searchsorted(order, above, side="right")
    return float((less + less_or_equal).sum() / 2 / len(above) / len(below))


def calibration_curve(outcomes: Iterable[Outcome]) -> tuple[Bin, ...]:
    """Top confidence against being right (never, when unanswerable), in bins of a tenth."""
    bins: defaultdict[int, list[tuple[float, bool]]] = defaultdict(list)
    for outcome in outcomes:
        place = min(int(outcome.confidence * _BINS), _BINS - 1)
        bins[place].append((outcome.confidence, outcome.answerable and outcome.first_right))
    return tuple(_bin(bins[place]) for place in sorted(bins))


def _bin(cases: Sequence[tuple[float, bool]]) -> Bin:
    confidence, right = np.mean(np.array(cases, dtype=float), axis=0)
    return Bin(len(cases), float(confidence), float(right))


def _calibration_error(curve: Sequence[Bin]) -> float | None:
    """Expected calibration error: the mean distance between confidence and being right."""
    total = sum(piece.count for piece in curve)
    gaps = (piece.count * abs(piece.confidence - piece.right) for piece in curve)
    return sum(gaps) / total if total else None
