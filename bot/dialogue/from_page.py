"""Readers of a public page who open the conversation to ask an expert about its entry."""

import re

from bot.dialogue import handoff
from bot.dialogue.greeting import introduce
from bot.dialogue.turn import Turn

START = "ask_"
MARK = re.compile(r"#([a-z0-9-]{1,36})\s*$")


def start_payload(slug: str) -> str:
    """What Telegram's deep link carries: at most 64 characters."""
    return f"{START}{slug}"


def written_mark(slug: str) -> str:
    """How a prepared message ends, on a channel without deep links."""
    return f"#{slug}"


def asks_about(turn: Turn, payload: str = "", text: str = "") -> str | None:
    """The entry that a link or a prepared message is about, if it is one that we know."""
    marked = MARK.search(text)
    slug = marked[1] if marked else payload.removeprefix(START)
    known = slug in turn.situation.catalog
    return slug if known and (marked or payload.startswith(START)) else None


def ask_expert(turn: Turn, slug: str) -> None:
    """They have read the answer: what they want is somebody to talk to."""
    title = turn.situation.catalog[slug].wording(turn.language).title
    introduce(turn)
    turn.become(entry=slug, question=title, attempts=0)
    handoff.offer(turn, "offer-from-page", "asked", title=title)
