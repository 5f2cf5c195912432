"""Why a verdict: plain data for the console."""

from collections.abc import Mapping
from dataclasses import dataclass

from intents.evidence import NAMES
from intents.matcher import Finding, Matcher
from intents.tokens import stem, tokenise

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A phrasing or a negative near the message, and how similar (0 to 1)."""

    text: str
    entry: str | None
    subject: str | None
    similarity: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """``corrections`` pair what was typed with what was read; ``evidence`` is by name."""

    language: str
    entry: str | None
    matched: tuple[str, ...]
    unmatched: tuple[str, ...]
    corrections: tuple[tuple[str, str], ...]
    neighbours: tuple[Neighbour, ...]
    evidence: Mapping[str, float]


def explain(matcher: Matcher, finding: Finding, entry: str | None) -> Explanation:
    """Why the entry (the best one unless named) was found, or was not."""
    best = [matcher.labels[label] for label in finding.evidence.labels]
    about = entry or next(iter(best), None)
    reading = finding.reading
    known = {
        stem(word, row.language)
        for row in matcher.rows
        if row.entry == about
        for word in tokenise(row.text)
    }
    matched = {word: stem(word, reading.language) in known for word, _ in reading.repaired}
    pairs = zip(reading.typed, reading.repaired, strict=True)
    return Explanation(
        reading.language,
        about,
        tuple(word for word, found in matched.items() if found),
        tuple(word for word, found in matched.items() if not found),
        tuple((typed, read) for typed, (read, _) in pairs if typed != read),
        _neighbours(matcher, finding),
        _evidence(finding, best.index(about)) if about in best else {},
    )


def _neighbours(matcher: Matcher, finding: Finding) -> tuple[Neighbour, ...]:
    ranking = finding.ranking
    nearest = list(zip(ranking.rows, ranking.similarities, strict=True))[:_SHOWN]
    rows = [(matcher.rows[number], float(similar)) for number, similar in nearest]
    return tuple(Neighbour(row.text, row.entry, row.subject, similar) for row, similar in rows)


def _evidence(finding: Finding, rank: int) -> dict[str, float]:
    return dict(zip(NAMES, map(float, finding.evidence.rows[rank]), strict=True))
