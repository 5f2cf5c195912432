"""Which of the services beside the FAQ a message asks for, by the ways of asking on its page."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from intents.lexicon import load_page

LONGEST_REQUEST = 16
"""Words; whoever writes more is telling a story."""


class _Ways(NamedTuple):
    asks: re.Pattern[str]
    unless: re.Pattern[str]


def asked_service(tokens: list[str]) -> str | None:
    """The service's name (`agenda`, `offers`…) for folded words, or None."""
    if len(tokens) > LONGEST_REQUEST:
        return None
    text = " ".join(tokens)
    named = (name for name, ways in _services().items() if _asks(ways, text))
    return next(named, None)


def _asks(ways: _Ways, text: str) -> bool:
    return bool(ways.asks.search(text)) and not ways.unless.search(text)


@cache
def _services() -> Mapping[str, _Ways]:
    return {
        name: _Ways(re.compile("|".join(page["asks"])), re.compile(page["unless"]))
        for name, page in load_page("services").items()
    }
