"""How the conversation goes: pure, without clock, network or database."""

from bot.dialogue.respond import respond
from bot.dialogue.state import Expecting, Former, OpenTicket, Situation, State

__all__ = ["Expecting", "Former", "OpenTicket", "Situation", "State", "respond"]
