"""An entry as the contact reads it: title, body, link, date and signature."""

from datetime import date

from bot.lines import day, say
from faq.entry import Entry


def answer_text(entry: Entry, language: str, today: date, site: str = "") -> str:
    """In the light markup; an entry past its review date says so.

    With `site`, it leads to the entry's public page where more is to be seen there.
    """
    wording = entry.wording(language)
    parts = [f"*{wording.title}*", wording.answer]
    if wording.link:
        parts.append(say(language, "answer-link", label=wording.link.label, url=wording.link.url))
    parts += _media(entry, language, site)
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


def _media(entry: Entry, language: str, site: str) -> list[str]:
    """The video's address, and the page that holds the transcripts."""
    media = entry.wording(language).media
    lines = [say(language, "answer-video", url=media.video.url)] if media.video else []
    if site and media:
        lines.append(say(language, "answer-page", url=f"{site}/f/{entry.slug}"))
    return lines
