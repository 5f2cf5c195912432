"""Reads what was stored, whichever channel it came from."""

from typing import Any

from bot.channels.port import Incoming
from bot.channels.telegram.parse import parse_update
from bot.channels.whatsapp.parse import parse_form


def parse(channel: str, payload: Any) -> Incoming:
    """Raises KeyError, TypeError or ValueError when the payload is not what the channel sends."""
    return parse_update(payload) if channel == "telegram" else parse_form(payload)
