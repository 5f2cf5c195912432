"""The light markup of entries and lines (*bold*, _italic_, lists), rendered for each channel."""

import html
import re
from itertools import groupby

BOLD = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])")
ITALIC = re.compile(r"(?<![\w_/])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])")
BULLET = re.compile(r"^- ", re.MULTILINE)
ITEMS = {"ol": re.compile(r"\d+\. "), "ul": re.compile(r"[-•] ")}
URL = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)]")


def to_telegram(text: str) -> str:
    """Telegram's HTML, everything else escaped."""
    escaped = BULLET.sub("• ", html.escape(text, quote=False))
    return ITALIC.sub(r"<i>\1</i>", BOLD.sub(r"<b>\1</b>", escaped))


def to_whatsapp(text: str) -> str:
    """WhatsApp reads *bold* and _italic_ as they are."""
    return BULLET.sub("• ", text)


def to_plain(text: str) -> str:
    """Without any mark, for where formatting failed and for the terminal."""
    return ITALIC.sub(r"\1", BOLD.sub(r"\1", BULLET.sub("• ", text)))


def to_html(text: str) -> str:
    """Safe HTML for a page: paragraphs, line breaks, links to web addresses."""
    paragraphs = (part.replace("\n", "<br>") for part in re.split(r"\n{2,}", _inline(text).strip()))
    return "".join(f"<p>{part}</p>" for part in paragraphs)


def to_article(text: str) -> str:
    """The same to be read at length: numbered steps and bullets are lists."""
    blocks = groupby(text.strip().splitlines(), _kind)
    return "".join(_block(kind, "\n".join(lines)) for kind, lines in blocks)


def _kind(line: str) -> str:
    """The element that a line is part of."""
    return next((name for name, item in ITEMS.items() if item.match(line)), "p")


def _block(kind: str, text: str) -> str:
    if kind == "p":
        return to_html(text) if text.strip() else ""
    items = (_inline(ITEMS[kind].sub("", line)) for line in text.splitlines())
    return f"<{kind}>{''.join(f'<li>{item}</li>' for item in items)}</{kind}>"


def _inline(text: str) -> str:
    marked = to_telegram(text).replace("<b>", "<strong>").replace("</b>", "</strong>")
    return URL.sub(_anchor, marked.replace("<i>", "<em>").replace("</i>", "</em>"))


def _anchor(found: re.Match[str]) -> str:
    address = html.escape(html.unescape(found[0]), quote=True)
    return f'<a href="{address}" rel="noopener noreferrer">{found[0]}</a>'
