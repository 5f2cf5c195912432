"""Finds entries for a search box: those that say the words, then those that mean them."""

from bot.desk.office import Office
from faq.entry import Entry
from intents.normalise import fold


def find_entries(office: Office, text: str, language: str, limit: int) -> list[Entry]:
    """The best entries for `text`, best first; none for nothing."""
    if not text.strip():
        return []
    known = office.knowledge.current
    meant = [match.entry for match in known.understanding.decide(text, language).matches]
    wanted = fold(text)
    named = [entry.slug for entry in known.catalog if wanted in _names(entry, language)]
    ordered = dict.fromkeys((*named, *meant))
    return [known.catalog[slug] for slug in ordered if slug in known.catalog][:limit]


def _names(entry: Entry, language: str) -> str:
    return fold(f"{entry.slug} {entry.wording(language).title}")
