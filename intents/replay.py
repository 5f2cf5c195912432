"""What an edit of the FAQ changes for questions that were asked before."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from intents.matcher import Look
from intents.understanding import Understanding
from intents.verdict import Kind, Verdict

Fate = Literal["same", "newly", "changed", "lost", "broken"]
FATES: tuple[Fate, ...] = ("broken", "lost", "changed", "newly")
"""Those worth a look, the worst first."""


class Question(NamedTuple):
    """`times` it was asked; `right`: the entries that people said answer it."""

    text: str
    language: str
    times: int = 1
    right: tuple[str, ...] = ()


class Given(NamedTuple):
    """What the bot does with a question: the entries it shows, and the first one's probability."""

    kind: Kind
    entries: tuple[str, ...]
    probability: float

    @property
    def answer(self) -> str | None:
        return self.entries[0] if self.kind == "answer" else None


@dataclass(frozen=True, slots=True)
class Outcome:
    """A question before and after the edit."""

    question: Question
    before: Given
    after: Given

    @property
    def fate(self) -> Fate:
        """`broken`: it was answered, or suggested, as people said is right, and no longer is."""
        before, after = self.before.answer, self.after.answer
        if self._helps(self.before) and not self._helps(self.after, as_much_as=self.before):
            return "broken"
        if before == after:
            return "same"
        if before is None:
            return "newly"
        return "lost" if after is None else "changed"

    def _helps(self, given: Given, as_much_as: Given | None = None) -> bool:
        """Shows a right entry; as an answer, when it was one."""
        answered = as_much_as is not None and as_much_as.kind == "answer"
        shown = given.entries if not answered else (given.answer,)
        return any(entry in self.question.right for entry in shown)


def replay(
    before: Understanding,
    after: Understanding,
    questions: Sequence[Question],
    edited: frozenset[str],
) -> list[Outcome]:
    """Those that the edited entries can have to do with, decided by both.

    The others are not among the outcomes: no edited entry comes into question for them, neither
    before nor after, so that they get what they got.
    """
    outcomes = (_outcome(before, after, question, edited) for question in questions)
    return [outcome for outcome in outcomes if outcome is not None]


def _outcome(
    before: Understanding, after: Understanding, question: Question, edited: frozenset[str]
) -> Outcome | None:
    """None when no edited entry comes into question."""
    former = before.matcher.look(before.matcher.read(question.text, question.language))
    latter = after.matcher.look_again(former)
    if before.matcher.considers(former, edited) or after.matcher.considers(latter, edited):
        return Outcome(question, _given(before, question, former), _given(after, question, latter))
    return None


def _given(understanding: Understanding, question: Question, look: Look) -> Given:
    finding = understanding.matcher.find_in(look)
    return given(understanding.judge(question.text, question.language, finding))


def given(verdict: Verdict) -> Given:
    """What the contact is shown."""
    shown = {"answer": 1, "suggest": 3, "none": 0}[verdict.kind]
    best = verdict.matches[0].probability if verdict.matches else 0.0
    return Given(verdict.kind, tuple(match.entry for match in verdict.matches[:shown]), best)
