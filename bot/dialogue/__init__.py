"""How the conversation goes: pure, without clock, network or database."""

from bot.dialogue.respond import respond
from bot.dialogue.state import (
    Appointment,
    Expecting,
    Former,
    Helped,
    OpenTicket,
    Situation,
    Slot,
    State,
    Texts,
)

__all__ = [
    "Appointment",
    "Expecting",
    "Former",
    "Helped",
    "OpenTicket",
    "Situation",
    "Slot",
    "State",
    "Texts",
    "respond",
]
