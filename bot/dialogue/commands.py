"""What a contact can say at any time: humain, menu, stop, langue, mes données, effacer…"""

from collections.abc import Callable

from bot.dialogue import handoff, menu, rights, services
from bot.dialogue.greeting import introduce, starters
from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import CancelFollowUps, Option, Resume, Stop
from bot.events import Wrote
from faq.entry import LANGUAGES
from intents.acts import Act, ActKind


def obey(turn: Turn, event: Wrote) -> bool:
    """Does what a command says; False when the message is none."""
    act = event.verdict.act
    command = COMMANDS.get(act.kind) if act is not None else None
    if act is None or command is None or _question_about(event) or _said_to_human(turn, act):
        return False
    command(turn, act)
    return True


def wants_service(turn: Turn, event: Wrote) -> bool:
    """Begins the service that is asked for in one's own words; False when none is."""
    act = event.verdict.act
    if act is None or act.service is None or _held(turn):
        return False
    introduce(turn)
    services.begin(turn, act.service, event.text)
    return True


def _question_about(event: Wrote) -> bool:
    """« comment effacer mes données ? » names a command but asks about it: the FAQ answers."""
    act = event.verdict.act
    about = (ActKind.MY_DATA, ActKind.STATUS)
    return act is not None and act.kind in about and "?" in event.text and len(event.text) > 40


def _said_to_human(turn: Turn, act: Act) -> bool:
    """« aidez-moi » is meant for the volunteer who holds the conversation."""
    return act.kind is ActKind.HELP and _held(turn)


def _held(turn: Turn) -> bool:
    ticket = turn.situation.ticket
    return ticket is not None and ticket.volunteer is not None


def stop(turn: Turn, _: Act) -> None:
    turn.do(Stop())
    turn.do(CancelFollowUps())
    turn.expect(Expecting.NOTHING)
    turn.say("already-stopped" if turn.situation.stopped else "stopped", kind="service")


def start(turn: Turn, _: Act) -> None:
    turn.do(Resume())
    turn.ask(Expecting.MENU, turn.line("resumed"), *starters(turn), kind="service")


def show_menu(turn: Turn, _: Act) -> None:
    if turn.situation.ticket is not None:
        handoff.status(turn)
    else:
        menu.show_categories(turn)


def human(turn: Turn, _: Act) -> None:
    if turn.situation.ticket is not None:
        handoff.status(turn)
    else:
        handoff.ask_human(turn)


def language(turn: Turn, act: Act) -> None:
    """Changes the language when one is named, else asks which."""
    if act.language in LANGUAGES:
        set_language(turn, str(act.language))
        return
    options = tuple(Option(f"language/{code}", turn.line(f"language-{code}")) for code in LANGUAGES)
    turn.ask(Expecting.LANGUAGE, turn.line("which-language"), *options, kind="service")


def set_language(turn: Turn, code: str) -> None:
    if code not in LANGUAGES:
        return
    turn.become(language=code, language_chosen=True)
    turn.expect(Expecting.NOTHING)
    turn.say("language-set", kind="service")


def my_data(turn: Turn, _: Act) -> None:
    rights.ask(turn, "export")


def ask_erase(turn: Turn, _: Act) -> None:
    turn.ask(
        Expecting.ERASE,
        turn.line("erase-sure"),
        turn.option("erase/yes", "option-erase-yes"),
        turn.option("erase/no", "option-erase-no"),
        kind="service",
    )


def erase(turn: Turn, answer: str) -> None:
    turn.expect(Expecting.NOTHING)
    if answer == "yes":
        rights.ask(turn, "erase")
    else:
        turn.say("not-erased", kind="service")


def status(turn: Turn, _: Act) -> None:
    handoff.status(turn)


def cancel(turn: Turn, _: Act) -> None:
    handoff.ask_cancel(turn)


def help_(turn: Turn, _: Act | None = None) -> None:
    turn.ask(Expecting.MENU, turn.line("help"), *starters(turn), kind="service")


COMMANDS: dict[ActKind, Callable[[Turn, Act], None]] = {
    ActKind.STOP: stop,
    ActKind.START: start,
    ActKind.MENU: show_menu,
    ActKind.HUMAN: human,
    ActKind.LANGUAGE: language,
    ActKind.MY_DATA: my_data,
    ActKind.ERASE: ask_erase,
    ActKind.STATUS: status,
    ActKind.CANCEL: cancel,
    ActKind.HELP: help_,
}
