"""Choosing among the options shown: by button, number, yes or no, thumb, or the label's words."""

from collections.abc import Callable

from rapidfuzz import fuzz, process, utils

from bot.dialogue import (
    answering,
    applying,
    appointment,
    commands,
    follow_up,
    handoff,
    menu,
    plan,
    rating,
    services,
)
from bot.dialogue.state import Expecting, State
from bot.dialogue.turn import Turn
from bot.effects import Option
from intents.acts import Act, ActKind

YES = {ActKind.YES, ActKind.THUMB_UP}
NO = {ActKind.NO, ActKind.THUMB_DOWN, ActKind.NONE_OF_THESE}
YES_OPTION = {
    Expecting.FEEDBACK: 0,
    Expecting.OFFER: 0,
    Expecting.FOLLOW_UP: 0,
    Expecting.REMINDER: 0,
    Expecting.ERASE: 0,
    Expecting.CANCEL: 0,
    Expecting.CALL_OFF: 0,
}
NO_OPTION = {**dict.fromkeys(YES_OPTION, 1), Expecting.CHOICE: -1, Expecting.APPLICATION: 0}
LABEL_LIKENESS = 90


def chosen_option(state: State, text: str, act: Act | None) -> Option | None:
    """Which of the options shown a message means, if any."""
    if not state.options:
        return None
    position = _position(state, act)
    if position is not None:
        inside = -len(state.options) <= position < len(state.options)
        return state.options[position] if inside else None
    return _by_label(state.options, text)


def _position(state: State, act: Act | None) -> int | None:
    if act is None:
        return None
    if act.kind is ActKind.NUMBER and act.number:
        return act.number - 1
    if act.kind in YES:
        return 0 if _single(state) else YES_OPTION.get(state.expecting)
    return NO_OPTION.get(state.expecting) if act.kind in NO else None


def _single(state: State) -> bool:
    """One suggestion and « aucune »: a yes can only mean the suggestion."""
    return state.expecting is Expecting.CHOICE and len(state.options) == 2


def _by_label(options: tuple[Option, ...], text: str) -> Option | None:
    labels = [option.label for option in options]
    best = process.extractOne(
        text,
        labels,
        scorer=fuzz.ratio,
        processor=utils.default_process,
        score_cutoff=LABEL_LIKENESS,
    )
    return options[best[2]] if best else None


def choose(turn: Turn, identifier: str) -> None:
    """Does what an option says. An id no longer known shows where we are."""
    name, _, rest = identifier.partition("/")
    action = ACTIONS.get(name)
    if action is None:
        commands.help_(turn)
    elif turn.situation.ticket is None or name in AT_ANY_TIME:
        action(turn, rest)


def _language(turn: Turn, code: str) -> None:
    commands.set_language(turn, code)


ACTIONS: dict[str, Callable[[Turn, str], None]] = {
    "apply": applying.choose,
    "answer": answering.choose_answer,
    "none": answering.refuse,
    "helped": answering.helped,
    "unhelpful": answering.unhelpful,
    "human": handoff.ask_human,
    "consent": handoff.consent,
    "decline": handoff.decline,
    "cancel": handoff.cancel,
    "keep": handoff.keep,
    "categories": menu.show_categories,
    "category": menu.show_category,
    "language": _language,
    "erase": commands.erase,
    "follow_up": follow_up.answered,
    "rate": rating.rated,
    "saved": rating.saved,
    "services": services.show,
    "service": services.begin,
    **{name: service.choose for name, service in services.SERVICES.items()},
    "step": plan.answer,
    **appointment.ACTIONS,
}
AT_ANY_TIME = {
    "cancel",
    "keep",
    "language",
    "erase",
    "follow_up",
    *services.SERVICES,
    "step",
    *appointment.ACTIONS,
}
