"""What the matcher learns from: phrasings, known off-topic messages, confirmed answers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrasing:
    """A way to ask for an entry; the first of an entry and language is its title."""

    entry: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Negative:
    """A message the FAQ must not answer, with its subject (``tax``, ``smalltalk``…)."""

    language: str
    text: str
    subject: str


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A message somebody sent, and whether this entry was right for it, as people said."""

    entry: str
    language: str
    text: str
    right: bool


@dataclass(frozen=True, slots=True)
class Corpus:
    """``confirmations`` are in the order in which they were given."""

    phrasings: tuple[Phrasing, ...]
    negatives: tuple[Negative, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()
