"""Formatted text: Telegram's HTML read into entities, and entities written as safe HTML.

Offsets and lengths count UTF-16 units, as everywhere in the Bot API.
"""

import html
import re
from dataclasses import dataclass, field

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.telegram.errors import ApiError, bad_request

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
TOKEN = re.compile(r"<(?P<tag>[^>]*)(?P<end>>?)|&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);?|[^<&]+|&")
ATTRIBUTE = re.compile(r"""([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)]")


def units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


@dataclass
class _Open:
    tag: str
    start: int
    attributes: dict[str, str]


@dataclass
class _Reader:
    source: str
    text: list[str] = field(default_factory=list)
    length: int = 0
    open: list[_Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def read(self) -> tuple[str, list[Json]]:
        for token in TOKEN.finditer(self.source):
            if token["tag"] is None:
                self._append(html.unescape(token[0]))
            elif not token["end"]:
                raise self._error(token.start(), "Unclosed start tag")
            elif token["tag"].startswith("/"):
                self._close(token["tag"][1:].strip().lower(), token.start())
            else:
                self._start(token["tag"], token.start())
        if self.open:
            tag = self.open[-1].tag
            raise parse_error(f'Can\'t find end tag corresponding to start tag "{tag}"')
        return "".join(self.text), self.entities

    def _append(self, text: str) -> None:
        self.text.append(text)
        self.length += units(text)

    def _start(self, tag: str, at: int) -> None:
        name, _, rest = tag.partition(" ")
        name = name.lower()
        if name not in TAGS:
            raise self._error(at, f'Unsupported start tag "{name}"')
        attributes = {m[1].lower(): m[2] or m[3] or m[4] or "" for m in ATTRIBUTE.finditer(rest)}
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._error(at, 'Tag "span" must have class "tg-spoiler"')
        self.open.append(_Open(name, self.length, attributes))

    def _close(self, name: str, at: int) -> None:
        if not self.open:
            raise self._error(at, "Unexpected end tag")
        opened = self.open.pop()
        if name and name != opened.tag:
            expected = f'expected "</{opened.tag}>", found "</{name}>"'
            raise self._error(at, "Unmatched end tag", f", {expected}")
        if length := self.length - opened.start:
            self.entities.append(_entity(opened, length))

    def _error(self, at: int, problem: str, more: str = "") -> ApiError:
        offset = len(self.source[:at].encode())
        return parse_error(f"{problem} at byte offset {offset}{more}")


def _entity(opened: _Open, length: int) -> Json:
    entity: Json = {"type": TAGS[opened.tag], "offset": opened.start, "length": length}
    if opened.tag == "a":
        entity["url"] = html.unescape(opened.attributes.get("href", ""))
    if opened.tag == "tg-emoji":
        entity["custom_emoji_id"] = opened.attributes.get("emoji-id", "")
    return entity


def parse_error(problem: str) -> ApiError:
    return bad_request(f"can't parse entities: {problem}")


def read_formatted(text: str, mode: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Text and entities as Telegram keeps them: parsed, trimmed, links found."""
    if mode.lower() == "html":
        text, entities = _Reader(text).read()
    elif mode:
        raise bad_request("unsupported parse_mode")
    text, entities = _trim(text, entities)
    found = entities or _links(text)
    return text, sorted(found, key=lambda e: (e["offset"], -e["length"]))


def _trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    shift = units(text) - units(text.lstrip())
    text = text.strip()
    end = units(text)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - shift, 0)
        stop = min(entity["offset"] + entity["length"] - shift, end)
        if start < stop:
            kept.append(entity | {"offset": start, "length": stop - start})
    return text, kept


def _links(text: str) -> list[Json]:
    return [
        {"type": "url", "offset": units(text[: m.start()]), "length": units(m[0])}
        for m in LINK.finditer(text)
    ]
