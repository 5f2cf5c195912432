"""How the conversation goes: pure, without clock, network or database."""

from bot.dialogue.respond import respond
from bot.dialogue.state import Expecting, OpenTicket, Situation, State

__all__ = ["Expecting", "OpenTicket", "Situation", "State", "respond"]
