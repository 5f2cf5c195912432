"""Reads what was stored, whichever channel it came from."""

import re
from typing import Any

from bot.channels.port import Incoming
from bot.channels.telegram.parse import parse_update
from bot.channels.whatsapp.parse import parse_form

UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def parse(channel: str, payload: Any) -> Incoming:
    """Raises KeyError, TypeError or ValueError when the payload is not what the channel sends."""
    payload = storable(payload)
    return parse_update(payload) if channel == "telegram" else parse_form(payload)


def storable(value: Any) -> Any:
    """The same without what no database keeps as text: NUL, and halves of surrogate pairs."""
    if isinstance(value, str):
        return UNSTORABLE.sub("", value)
    if isinstance(value, dict):
        return {key: storable(part) for key, part in value.items()}
    return [storable(part) for part in value] if isinstance(value, list) else value
