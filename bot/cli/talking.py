"""`pouce chat`: a conversation in the terminal, with the FAQ and without a database of contacts."""

import argparse
import sys
from datetime import UTC, datetime
from typing import Any

from bot.assembly import make_office
from bot.desk.office import Office
from bot.dialogue import Situation, State, respond
from bot.effects import Say
from bot.events import Event, Started, Wrote
from bot.lines import say
from bot.markup import to_plain
from bot.settings import load_settings
from faq.entry import LANGUAGES


def add_commands(commands: Any) -> None:
    """Adds it to the parser."""
    chat = commands.add_parser("chat", help="a conversation in the terminal")
    chat.add_argument("--lang", choices=LANGUAGES, default=None)
    chat.set_defaults(run=run_chat)


def run_chat(options: argparse.Namespace) -> int:
    settings = load_settings()
    office = make_office(settings)
    language = options.lang or settings.default_language
    state = State(language=language, language_chosen=options.lang is not None)
    state = _turn(office, state, Started())
    for line in sys.stdin:
        decide = office.knowledge.current.understanding.decide
        state = _turn(office, state, Wrote(line.strip(), decide(line, state.language)))
    return 0


def _turn(office: Office, state: State, event: Event) -> State:
    situation = Situation(
        catalog=office.knowledge.current.catalog,
        today=datetime.now(UTC).date(),
        signposts=office.knowledge.signposts,
        retention=office.settings.retention,
    )
    state, effects = respond(state, event, situation)
    for effect in effects:
        if isinstance(effect, Say):
            print(f"\n{to_plain(effect.text)}")
            for number, option in enumerate(effect.options, 1):
                print(f"  {number}. {option.label}")
    print(f"\n{say(state.language, 'terminal-prompt')} ", end="", flush=True)
    return state
