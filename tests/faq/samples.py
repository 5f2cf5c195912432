"""Small entries to test with."""

from datetime import date
from typing import Any

from faq.entry import Distinction, Entry, Wording

ANSWER = "\n".join(["Voici comment faire.", "", *(f"{n}. {'mot ' * 18}fin" for n in (1, 2, 3))])


def distinction(other: str) -> Distinction:
    facts = {"from": other, "question": "Lequel des deux ?", "this": "Celui-ci", "that": "L'autre"}
    return Distinction.model_validate(facts)


def wording(language: str = "fr", **changes: Any) -> Wording:
    """One that the check accepts."""
    facts = {
        "title": f"Ouvrir un compte ({language})",
        "answer": ANSWER,
        "phrasings": tuple(f"comment ouvrir un compte, cas {n}" for n in range(18)),
    }
    return Wording.model_validate(facts | changes)


def entry(slug: str = "ouvrir-compte", **changes: Any) -> Entry:
    """One that the check accepts."""
    facts = {
        "slug": slug,
        "category": "paiement",
        "signed_by": "Rédaction",
        "reviewed_on": date(2026, 1, 15),
        "review_after": date(2026, 7, 15),
        "wordings": {language: wording(language) for language in ("fr", "nl", "en")},
    }
    return Entry.model_validate(facts | changes)


def distinguishing(slug: str, other: str) -> Entry:
    """An entry that declares in every language what tells it from `other`."""
    marks = (distinction(other),)
    languages = ("fr", "nl", "en")
    return entry(slug, wordings={code: wording(code, distinguish=marks) for code in languages})
