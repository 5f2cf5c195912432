"""An answer as it will look on each channel."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.channels.port import Outgoing
from bot.channels.whatsapp.adapter import body
from bot.channels.whatsapp.content import LONGEST_BODY
from bot.dialogue.answer_text import answer_text
from bot.effects import Option
from bot.lines import say
from bot.markup import to_whatsapp
from faq.entry import Entry
from faq.media import Media

CHOICES = ("option-helped", "option-unhelpful", "option-human")


@dataclass(frozen=True, slots=True)
class Preview:
    """`text` is in the light markup; without `buttons` the choices are numbered in it."""

    channel: str
    language: str
    text: str
    buttons: tuple[str, ...]
    media: Media


def previews(entry: Entry, today: date, site: str) -> Iterator[Preview]:
    """Each language on each channel; WhatsApp shows no buttons under a long text."""
    for code, wording in entry.wordings.items():
        text = answer_text(entry, code, today, site)
        labels = tuple(say(code, key) for key in CHOICES)
        yield Preview("telegram", code, text, labels, wording.media)
        if len(to_whatsapp(text)) <= LONGEST_BODY:
            yield Preview("whatsapp", code, text, labels, wording.media)
        else:
            options = tuple(Option(key, label) for key, label in zip(CHOICES, labels, strict=True))
            yield Preview("whatsapp", code, body(Outgoing(text, code, options)), (), wording.media)
