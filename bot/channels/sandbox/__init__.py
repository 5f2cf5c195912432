"""Local HTTP servers that behave as Telegram's and Twilio's APIs do, with simulated phones."""

from bot.channels.sandbox.app import create_sandbox
from bot.channels.sandbox.server import running_sandbox
from bot.channels.sandbox.state import Sandbox

__all__ = ["Sandbox", "create_sandbox", "running_sandbox"]
