"""The light markup of entries and lines (*bold*, _italic_, lists), rendered for each channel."""

import html
import re

BOLD = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])")
ITALIC = re.compile(r"(?<![\w_/])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])")
BULLET = re.compile(r"^- ", re.MULTILINE)
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
    marked = to_telegram(text).replace("<b>", "<strong>").replace("</b>", "</strong>")
    linked = URL.sub(_anchor, marked.replace("<i>", "<em>").replace("</i>", "</em>"))
    paragraphs = (part.replace("\n", "<br>") for part in re.split(r"\n{2,}", linked.strip()))
    return "".join(f"<p>{part}</p>" for part in paragraphs)


def _anchor(found: re.Match[str]) -> str:
    address = html.escape(html.unescape(found[0]), quote=True)
    return f'<a href="{address}" rel="noopener noreferrer">{found[0]}</a>'
