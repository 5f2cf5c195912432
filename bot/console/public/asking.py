"""« Demander à un expert »: opens the conversation about an entry on the reader's channel."""

from dataclasses import dataclass
from urllib.parse import quote

from bot.console.demo import PHONES
from bot.desk.office import Office
from bot.dialogue.from_page import start_payload, written_mark
from bot.lines import say


@dataclass(frozen=True, slots=True)
class Way:
    """A channel on which the reader may ask, and the address that opens it there."""

    channel: str
    url: str


def ways_to_ask(office: Office, language: str, slug: str, title: str) -> list[Way]:
    """Telegram by a deep link, WhatsApp by a message that only has to be sent."""
    words = say(language, "ask-from-page", title=title, mark=written_mark(slug))
    links = _demo_links(slug, words) if office.demo else _links(office, slug, words)
    return [Way(channel, url) for channel, url in links.items() if url]


def _links(office: Office, slug: str, words: str) -> dict[str, str]:
    name, number = office.telegram_name, office.settings.twilio_whatsapp_from.partition("+")[2]
    return {
        "telegram": f"https://t.me/{name}?start={start_payload(slug)}" if name else "",
        "whatsapp": f"https://wa.me/{number}?text={quote(words)}" if number else "",
    }


def _demo_links(slug: str, words: str) -> dict[str, str]:
    """The simulated phones, in place of the real ones."""
    phone = f"/sandbox/phone/telegram/{quote(PHONES['telegram'])}"
    return {
        "telegram": f"{phone}?start={start_payload(slug)}",
        "whatsapp": f"/sandbox/phone/whatsapp/{quote(PHONES['whatsapp'])}?try={quote(words)}",
    }
