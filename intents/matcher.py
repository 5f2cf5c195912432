"""The index of a corpus and what it says of a message, before any verdict."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from intents.corpus import Corpus
from intents.evidence import Evidence, Gatherer
from intents.features import Reading, Space
from intents.language import identify_words
from intents.ranking import Index, Ranking
from intents.spelling import Speller
from intents.tokens import tokenise


@dataclass(frozen=True, slots=True)
class Row:
    """A phrasing of an entry, or a known negative of a subject."""

    text: str
    language: str
    entry: str | None
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A message as read, its neighbours, and the evidence for its best entries."""

    reading: Reading
    ranking: Ranking
    evidence: Evidence


@dataclass(slots=True)
class Matcher:
    """Rows are in the order of ``entries``; negatives come last."""

    entries: Sequence[str]
    rows: Sequence[Row]
    space: Space
    index: Index
    speller: Speller = field(init=False, repr=False)
    gatherer: Gatherer = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.speller = Speller({word for row in self.rows for word in tokenise(row.text)})
        self.gatherer = Gatherer(self.index, len(self.entries), len(self.space.keys[0]))

    @classmethod
    def of(cls, corpus: Corpus) -> "Matcher":
        entries = sorted({phrasing.entry for phrasing in corpus.phrasings})
        label_of = {entry: label for label, entry in enumerate(entries)}
        rows = sorted(
            (Row(p.text, p.language, p.entry) for p in corpus.phrasings),
            key=lambda row: label_of[row.entry or ""],
        )
        rows += [Row(n.text, n.language, None, n.subject) for n in corpus.negatives]
        readings = [Reading.verbatim(tokenise(row.text), row.language) for row in rows]
        space = Space.fit(readings)
        vectors = [space.vector(reading) for reading in readings]
        labels = [label_of[row.entry] if row.entry else len(entries) for row in rows]
        return cls(entries, rows, space, Index.of(vectors, labels, len(space.idf)))

    def read(self, text: str, hint: str | None = None) -> Reading:
        typed = tokenise(text)
        repaired = [self.speller.repair(word) or (word, 1.0) for word in typed]
        return Reading(identify_words(typed, hint), typed, repaired)

    def find(self, reading: Reading, excluded: Sequence[int] = ()) -> Finding:
        """``excluded`` rows are left out, so that a corpus can be tested on itself."""
        vector = self.space.vector(reading)
        ranking = self.index.rank(vector, excluded)
        evidence = self.gatherer.gather(vector, ranking, len(reading.typed), excluded)
        return Finding(reading, ranking, evidence)
