"""The commands. Each module adds its own to the parser."""

import argparse
import sys
from collections.abc import Sequence

from bot.channels.whatsapp.content import RefusedBodyError
from bot.cli import faq, matching, serving, talking, templates, users
from bot.settings import SettingsError
from bot.store.migrate import NewerDatabaseError
from faq.files import ContentError

EXPECTED = (SettingsError, ContentError, NewerDatabaseError, RefusedBodyError, OSError)
"""Errors that say what to do."""


def parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    top = argparse.ArgumentParser("pouce", description="Coup de pouce, a help desk for phones.")
    commands = top.add_subparsers(required=True, metavar="command")
    for module in (serving, talking, matching, faq, users, templates):
        module.add_commands(commands)
    return top


def run(arguments: Sequence[str]) -> int:
    """Runs one command; returns the exit status."""
    options = parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except EXPECTED as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
