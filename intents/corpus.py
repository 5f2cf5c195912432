"""What the matcher learns from: the FAQ's phrasings and known off-topic messages."""

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
class Corpus:
    phrasings: tuple[Phrasing, ...]
    negatives: tuple[Negative, ...] = ()
