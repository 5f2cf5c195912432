"""The catalog: every published entry, immutable, swapped whole when the FAQ changes."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from faq.entry import Distinction, Entry
from intents.corpus import Confirmation, Corpus, Negative, Phrasing


class Catalog:
    """Entries by slug, in a stable order (category, then slug)."""

    def __init__(
        self,
        entries: Iterable[Entry] = (),
        negatives: Iterable[Negative] = (),
        confirmations: Iterable[Confirmation] = (),
    ) -> None:
        ordered = sorted(entries, key=lambda entry: (entry.category, entry.slug))
        self.entries = {entry.slug: entry for entry in ordered}
        self.negatives = tuple(negatives)
        self.confirmations = tuple(confirmations)

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries.values())

    def __contains__(self, slug: str) -> bool:
        return slug in self.entries

    def __getitem__(self, slug: str) -> Entry:
        return self.entries[slug]

    @cached_property
    def categories(self) -> dict[str, list[Entry]]:
        """Entries of each category, categories in alphabetical order."""
        grouped: dict[str, list[Entry]] = {}
        for entry in self:
            grouped.setdefault(entry.category, []).append(entry)
        return grouped

    @property
    def files(self) -> frozenset[str]:
        """The names of every file that an entry carries."""
        return frozenset(file for entry in self for file in entry.files)

    def corpus(self) -> Corpus:
        """What matching learns from; an entry's title is its first phrasing in each language."""
        phrasings = tuple(
            Phrasing(entry.slug, language, text)
            for entry in self
            for language, wording in entry.wordings.items()
            for text in (wording.title, *wording.phrasings)
        )
        return Corpus(phrasings, self.negatives, self.confirmations)

    def distinction(self, first: str, second: str, language: str) -> "Choice | None":
        """The question that tells two entries apart, whichever of the two declares it."""
        for declaring, other in ((first, second), (second, first)):
            for distinction in self[declaring].wording(language).distinguish:
                if distinction.other == other:
                    return Choice(declaring, distinction)
        return None


class Choice:
    """A declared distinction, with the entries its two replies lead to."""

    def __init__(self, declaring: str, distinction: Distinction) -> None:
        self.question = distinction.question
        self.replies = ((declaring, distinction.this), (distinction.other, distinction.that))
