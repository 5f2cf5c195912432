"""The index of a corpus and what it says of a message, before any verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from intents.acts import without_politeness
from intents.corpus import Corpus
from intents.evidence import Evidence, gather
from intents.features import Reading, count
from intents.language import identify_words
from intents.ranking import Index, Ranking
from intents.rows import Floats, Vector
from intents.space import Space
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


@dataclass(frozen=True, slots=True)
class Matcher:
    """``labels`` are the entries, then the subjects of negatives; rows are in that order."""

    labels: Sequence[str]
    entries: int
    rows: Sequence[Row]
    space: Space
    index: Index
    speller: Speller

    @classmethod
    def of(cls, corpus: Corpus) -> "Matcher":
        rows = [
            *sorted((Row(p.text, p.language, p.entry) for p in corpus.phrasings), key=_label),
            *sorted(
                (Row(n.text, n.language, None, n.subject) for n in corpus.negatives), key=_label
            ),
        ]
        labels = list(dict.fromkeys((row.entry is None, _label(row)) for row in rows))
        place = {label: number for number, label in enumerate(labels)}
        readings = [Reading.verbatim(_said(row.text), row.language) for row in rows]
        counts = [count(reading) for reading in readings]
        space = Space.fit(counts)
        index = Index.of(
            space.rows(counts),
            [place[row.entry is None, _label(row)] for row in rows],
            sum(not negative for negative, _ in labels),
        )
        speller = Speller({word for reading in readings for word in reading.typed})
        return cls([name for _, name in labels], index.entries, rows, space, index, speller)

    def without(self, numbers: Sequence[int]) -> "Matcher":
        """The same but for some rows, so that they can be tried as messages."""
        return replace(self, index=self.index.without(numbers))

    def strays(self) -> Iterator[tuple[Row, str]]:
        """Phrasings that lead to another entry than their own, and to which.

        A row votes for itself: what the language model puts first, it keeps there.
        """
        phrasings, index = self.index.starts[self.entries], self.index
        for number in range(phrasings):
            own, vector = self.label(number), index.rows.vector(number)
            if index.model.scores(vector)[: self.entries].argmax() == own:
                continue
            first = int(index.rank(vector).order[: self.entries].argmax())
            if first != own:
                yield self.rows[number], self.labels[first]

    def label(self, number: int) -> int:
        """The place in ``labels`` of what the row is about."""
        return int(self.index.labels[number])

    def has_entry(self, label: int) -> bool:
        """Whether the label is an entry of which any row is left."""
        rows = slice(*self.index.starts[label : label + 2])
        return label < self.entries and bool(self.index.present[rows].any())

    def read(self, text: str, hint: str | None = None) -> Reading:
        typed = _said(text)
        return self._repaired(identify_words(typed, hint), typed)

    def _repaired(self, language: str, typed: Sequence[str]) -> Reading:
        repaired = [self.speller.repair(word) or (word, 1.0) for word in typed]
        return Reading(language, typed, repaired)

    def read_again(self, other: Reading) -> Reading:
        """What another matcher has read: the same object when this one reads it alike."""
        reading = self._repaired(other.language, other.typed)
        return other if reading == other else reading

    def hear(self, number: int) -> Finding:
        """What one of the rows finds as a message."""
        row = self.rows[number]
        reading = Reading.verbatim(_said(row.text), row.language)
        return self.find_in(reading, self.index.rows.vector(number))

    def find(self, reading: Reading) -> Finding:
        return self.find_in(reading, self.space.vector(reading))

    def find_in(self, reading: Reading, vector: Vector, models: Floats | None = None) -> Finding:
        """What `find` says of a message whose vector, or more, is known already."""
        ranking = self.index.rank(vector, models)
        return Finding(reading, ranking, gather(self.index, vector, ranking, len(reading.typed)))


def _said(text: str) -> list[str]:
    return without_politeness(tokenise(text))


def _label(row: Row) -> str:
    return row.entry or row.subject or ""
