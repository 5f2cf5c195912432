"""Understanding: built from a corpus, it decides what each message means."""

from collections import Counter
from dataclasses import dataclass

from intents import archive, explanation, policy, trials
from intents.acts import ActKind, recognise
from intents.corpus import Corpus
from intents.explanation import Explanation
from intents.language import LANGUAGES, tells
from intents.matcher import Finding, Matcher
from intents.policy import Policy
from intents.verdict import Match, Verdict

_TOPICAL = {ActKind.HUMAN, ActKind.MY_DATA, ActKind.STATUS, ActKind.HELP}
"""Acts that the FAQ also answers."""
_NEAREST = 8


@dataclass(frozen=True, slots=True)
class Understanding:
    """Never changes once built: an edited corpus makes a new one."""

    matcher: Matcher
    policy: Policy

    @classmethod
    def build(cls, corpus: Corpus, *, target_precision: float = 0.95) -> "Understanding":
        """Index the corpus and calibrate the verdict on it: takes seconds."""
        matcher = Matcher.of(corpus)
        return cls(
            matcher, policy.learn(trials.run(matcher, corpus.confirmations), target_precision)
        )

    def decide(self, text: str, language: str | None = None) -> Verdict:
        """``language`` is a hint: the one this contact is known to use."""
        return self.judge(text, language, self._find(text, language))

    def judge(self, text: str, language: str | None, finding: Finding) -> Verdict:
        """What is decided of a message of which this was found."""
        act = recognise(text)
        matches = self._matches(finding)
        kind = self.policy.kind([match.probability for match in matches])
        if act and act.kind not in _TOPICAL:
            kind = "none"
        subject = self._subject(finding) if kind == "none" and act is None else None
        return Verdict(kind, matches, self._language(finding, language), act, subject)

    def explain(
        self, text: str, language: str | None = None, entry: str | None = None
    ) -> Explanation:
        """Why this verdict; about the best entry unless another is named."""
        return explanation.explain(self.matcher, self._find(text, language), entry)

    def to_bytes(self) -> bytes:
        return archive.pack(self.matcher, self.policy)

    @classmethod
    def from_bytes(cls, data: archive.Buffer) -> "Understanding":
        """Raises ValueError when the bytes are not of this version."""
        return cls(*archive.unpack(data))

    def _find(self, text: str, language: str | None) -> Finding:
        return self.matcher.find(self.matcher.read(text, language))

    def _matches(self, finding: Finding) -> tuple[Match, ...]:
        names = [self.matcher.labels[label] for label in finding.evidence.labels]
        chances = self.policy.probabilities(finding.evidence)
        matches = [Match(name, chance) for name, chance in zip(names, chances, strict=True)]
        return tuple(sorted(matches, key=lambda match: -match.probability))

    def _language(self, finding: Finding, hint: str | None) -> str:
        """That of the nearest rows, when neither the words nor the contact tell."""
        ranking, reading = finding.ranking, finding.reading
        if hint in LANGUAGES or tells(reading.typed) or not ranking.similarities.any():
            return reading.language
        weights: Counter[str] = Counter()
        for number, similar in zip(ranking.rows[:_NEAREST], ranking.similarities, strict=False):
            weights[self.matcher.rows[number].language] += similar
        return weights.most_common(1)[0][0]

    def _subject(self, finding: Finding) -> str | None:
        """The likeliest subject of known negatives, when it is likelier than any entry."""
        scores, first = finding.ranking.scores, self.matcher.entries
        best = int(scores.argmax())
        return self.matcher.labels[best] if best >= first and scores[best] > 0 else None
