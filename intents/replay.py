"""What an edit of the FAQ changes for questions that were asked before."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from intents.features import Counts, Reading, count
from intents.matcher import Finding, Matcher
from intents.ranking import LanguageModel
from intents.rows import Floats, Rows, Vector
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


class _Looks(NamedTuple):
    """Messages as one matcher sees them; a row of ``vectors`` for each."""

    readings: Sequence[Reading]
    counts: Sequence[Counts]
    vectors: Rows


@dataclass(frozen=True, slots=True)
class Edit:
    """The FAQ before and after entries are edited; ``own`` is the later model of these alone."""

    before: Understanding
    after: Understanding
    entries: frozenset[str]
    own: LanguageModel = field(repr=False)

    @classmethod
    def of(cls, before: Understanding, after: Understanding, entries: frozenset[str]) -> "Edit":
        matcher = after.matcher
        edited = [n for n, name in enumerate(matcher.labels[: matcher.entries]) if name in entries]
        return cls(before, after, entries, matcher.index.model.only(edited))

    def replay(self, questions: Sequence[Question]) -> list[Outcome]:
        """Those that the edited entries can have to do with, decided by both.

        The others are not among the outcomes: no edited entry comes near to being given for
        them, neither before nor after, so that they get what they got.
        """
        if not questions:
            return []
        before = self.before.matcher
        former = _looks(before, [before.read(asked.text, asked.language) for asked in questions])
        latter = _looks_again(self.after.matcher, former)
        outcomes = (self._outcome(asked, former, latter, n) for n, asked in enumerate(questions))
        return [outcome for outcome in outcomes if outcome is not None]

    def _outcome(
        self, question: Question, former: _Looks, latter: _Looks, number: int
    ) -> Outcome | None:
        vector, then = former.vectors.vector(number), latter.vectors.vector(number)
        models = self.before.matcher.index.model.scores(vector)
        if not self._concerns(models, then):
            return None
        first = self.before.matcher.find_in(former.readings[number], vector, models)
        last = self.after.matcher.find_in(latter.readings[number], then)
        return Outcome(
            question, _given(self.before, question, first), _given(self.after, question, last)
        )

    def _concerns(self, models: Floats, then: Vector) -> bool:
        """Whether an edited entry is among those that may be given, or would be."""
        before = self.before.matcher
        if before.index.jury or self.after.matcher.index.jury:
            return True
        contenders = before.index.contenders(models)
        if any(before.labels[label] in self.entries for label in contenders):
            return True
        own = self.own.scores(then)
        return bool((own >= models[contenders].min()).any())


def _looks(matcher: Matcher, readings: Sequence[Reading]) -> _Looks:
    counts = [count(reading) for reading in readings]
    return _Looks(readings, counts, matcher.space.rows(counts))


def _looks_again(matcher: Matcher, other: _Looks) -> _Looks:
    """What both see alike is not done twice."""
    readings = [matcher.read_again(reading) for reading in other.readings]
    counts = [
        known if now is then else count(now)
        for now, then, known in zip(readings, other.readings, other.counts, strict=True)
    ]
    return _Looks(readings, counts, matcher.space.rows(counts))


def _given(understanding: Understanding, question: Question, finding: Finding) -> Given:
    return given(understanding.judge(question.text, question.language, finding))


def given(verdict: Verdict) -> Given:
    """What the contact is shown."""
    shown = {"answer": 1, "suggest": 3, "none": 0}[verdict.kind]
    best = verdict.matches[0].probability if verdict.matches else 0.0
    return Given(verdict.kind, tuple(match.entry for match in verdict.matches[:shown]), best)
