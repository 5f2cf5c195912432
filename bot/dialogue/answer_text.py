"""An entry as the contact reads it: title, body, link, date and signature."""

from datetime import date

from bot.lines import day, say
from faq.entry import Entry


def answer_text(entry: Entry, language: str, today: date) -> str:
    """In the light markup; an entry past its review date says so."""
    wording = entry.wording(language)
    parts = [f"*{wording.title}*", wording.answer]
    if wording.link:
        parts.append(say(language, "answer-link", label=wording.link.label, url=wording.link.url))
    if entry.is_overdue(today):
        parts.insert(1, say(language, "answer-to-confirm", date=day(language, entry.reviewed_on)))
    parts.append(
        say(
            language,
            "answer-signed",
            date=day(language, entry.reviewed_on),
            author=entry.signed_by,
        )
    )
    return "\n\n".join(parts)
