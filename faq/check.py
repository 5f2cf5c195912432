"""What must be true of a FAQ before it is served: form, agreement between languages, links."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from faq.catalog import Catalog
from faq.entry import LANGUAGES, Entry, Wording
from intents.corpus import Phrasing

MINIMUM_PHRASINGS = {"fr": 18, "nl": 8, "en": 8}
WORDS = {"fr": (50, 190), "nl": (45, 200), "en": (45, 200)}
STEP = re.compile(r"^\d+\. ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, and where: `place` is `category/slug` or `category/slug/language`."""

    place: str
    problem: str


def check(catalog: Catalog) -> list[Finding]:
    """Every finding, in the catalog's order; an empty list means that all is well."""
    return [finding for entry in catalog for finding in _entry(catalog, entry)]


def check_files(catalog: Catalog, there: Iterable[str]) -> list[Finding]:
    """Files that an entry carries and that are not there."""
    known = set(there)
    return [
        Finding(f"{entry.category}/{entry.slug}", f"carries {name}, which is not in media/")
        for entry in catalog
        for name in sorted(entry.files - known)
    ]


def check_nearness(catalog: Catalog, strays: Mapping[Phrasing, str]) -> list[Finding]:
    """Phrasings that lead to another entry than their own, unless the entry says why.

    `strays` gives the slug of that other entry.
    """
    return [
        Finding(f"{entry.category}/{entry.slug}/{language}", f"“{phrasing}” leads to {nearer}")
        for entry in catalog
        for language, wording in entry.wordings.items()
        for phrasing in _uncontested(wording)
        if (nearer := strays.get(Phrasing(entry.slug, language, phrasing)))
    ]


def _uncontested(wording: Wording) -> list[str]:
    contested = {contested.phrasing for contested in wording.contested}
    return [phrasing for phrasing in wording.phrasings if phrasing not in contested]


def _entry(catalog: Catalog, entry: Entry) -> Iterator[Finding]:
    place = f"{entry.category}/{entry.slug}"
    missing = [language for language in LANGUAGES if language not in entry.wordings]
    if missing:
        yield Finding(place, f"no wording in {', '.join(missing)}")
    if entry.review_after <= entry.reviewed_on:
        yield Finding(place, "review_after must come after reviewed_on")
    yield from _references(place, catalog, entry)
    for language, wording in entry.wordings.items():
        yield from _wording(f"{place}/{language}", language, wording)
    yield from _agreement(place, entry)


def _references(place: str, catalog: Catalog, entry: Entry) -> Iterator[Finding]:
    """Entries named exist, and of two entries only one declares what tells them apart."""
    for other in sorted({*entry.related, *_distinguished(entry)}):
        if other not in catalog:
            yield Finding(place, f"refers to “{other}”, which is no entry")
    for other in sorted(_distinguished(entry)):
        if other in catalog and entry.slug in _distinguished(catalog[other]):
            yield Finding(place, f"“{other}” declares their distinction too, keep one of the two")


def _distinguished(entry: Entry) -> set[str]:
    return {d.other for wording in entry.wordings.values() for d in wording.distinguish}


def _wording(place: str, language: str, wording: Wording) -> Iterator[Finding]:
    needed = MINIMUM_PHRASINGS.get(language, 8)
    if len(wording.phrasings) < needed:
        yield Finding(place, f"{len(wording.phrasings)} phrasings, at least {needed} are needed")
    shortest, longest = WORDS.get(language, (45, 200))
    words = len(wording.answer.split())
    if not shortest <= words <= longest:
        yield Finding(place, f"answer of {words} words, expected {shortest} to {longest}")
    for phrasing in _repeated(wording.phrasings):
        yield Finding(place, f"the same phrasing twice: “{phrasing}”")


def _repeated(phrasings: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for phrasing in phrasings:
        folded = phrasing.casefold()
        if folded in seen:
            yield phrasing
        seen.add(folded)


def _agreement(place: str, entry: Entry) -> Iterator[Finding]:
    """Languages agree when they have as many steps and make the same distinctions."""
    steps = {language: len(STEP.findall(w.answer)) for language, w in entry.wordings.items()}
    if len(set(steps.values())) > 1:
        told = ", ".join(f"{language} {count}" for language, count in steps.items())
        yield Finding(place, f"languages differ in their number of steps: {told}")
    distinguished = {tuple(d.other for d in w.distinguish) for w in entry.wordings.values()}
    if len(distinguished) > 1:
        yield Finding(place, "languages do not distinguish the same entries")
