"""Formatted text as safe HTML, for the simulated phones."""

import html
import re
from collections import defaultdict

from bot.channels.sandbox.journal import Json

TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "spoiler": "span",
}
LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)]")
MARKS = (("```", "pre"), ("*", "b"), ("_", "i"), ("~", "s"))


def anchor(url: str) -> str:
    """The opening tag of a link, or nothing where the address is not a web page's."""
    if not url.startswith(("http://", "https://")):
        return "<span>"
    return f'<a href="{html.escape(url)}" target="_blank" rel="noopener noreferrer">'


def telegram_html(text: str, entities: list[Json]) -> str:
    """Text and entities (in UTF-16 units) as HTML."""
    units = text.encode("utf-16-le")
    opening: defaultdict[int, list[str]] = defaultdict(list)
    closing: defaultdict[int, list[str]] = defaultdict(list)
    for entity in sorted(entities, key=lambda e: (e["offset"], -e["length"])):
        start, stop = entity["offset"], entity["offset"] + entity["length"]
        first, last = _tags(entity, units[2 * start : 2 * stop].decode("utf-16-le"))
        opening[start].append(first)
        closing[stop].insert(0, last)
    cuts = sorted({0, len(units) // 2, *opening, *closing})
    written = []
    for start, stop in zip(cuts, [*cuts[1:], cuts[-1]], strict=True):
        piece = units[2 * start : 2 * stop].decode("utf-16-le")
        written += [*closing[start], *opening[start], html.escape(piece)]
    return "".join(written)


def _tags(entity: Json, covered: str) -> tuple[str, str]:
    if entity["type"] in ("text_link", "url"):
        opening = anchor(entity.get("url", covered))
        return opening, "</a>" if opening.startswith("<a") else "</span>"
    tag = TAGS.get(entity["type"], "span")
    return f"<{tag}>", f"</{tag}>"


def whatsapp_html(text: str) -> str:
    """WhatsApp's own marks (*bold*, _italic_, ~struck~) and links as HTML."""
    pieces, end = [], 0
    for link in LINK.finditer(text):
        pieces += [
            _marked(text[end : link.start()]),
            f"{anchor(link[0])}{html.escape(link[0])}</a>",
        ]
        end = link.end()
    return "".join([*pieces, _marked(text[end:])])


def _marked(text: str) -> str:
    written = html.escape(text)
    for mark, tag in MARKS:
        sign = re.escape(mark)
        pair = rf"(?<!\w){sign}(?=\S)(.+?)(?<=\S){sign}(?!\w)"
        written = re.sub(
            pair, rf"<{tag}>\1</{tag}>", written, flags=re.DOTALL if tag == "pre" else 0
        )
    return written
