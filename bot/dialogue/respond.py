"""`respond(state, event, situation) → (state, effects)`: the whole conversation."""

from collections.abc import Callable
from typing import Any

from bot.dialogue import (
    agenda,
    answering,
    applying,
    appointment,
    choices,
    commands,
    diagnosis,
    doors,
    follow_up,
    from_page,
    handoff,
    offers,
    plan,
    rating,
    reminder,
    rights,
    services,
    updates,
)
from bot.dialogue.greeting import greet, welcome
from bot.dialogue.state import Expecting, Situation, State
from bot.dialogue.turn import Turn
from bot.effects import Effect, Resume
from bot.events import (
    ApplicationDecided,
    AppointmentCancelled,
    AppointmentProposed,
    Event,
    FollowUpDue,
    PlanShared,
    Pressed,
    ReceiptKept,
    ReminderDue,
    Started,
    TicketClaimed,
    TicketClosed,
    TicketReturned,
    TicketTransferred,
    Wrote,
)
from intents.acts import ActKind

DATED = (*appointment.EXPECTED, Expecting.REMINDER)
SURE = (Expecting.ERASE, Expecting.CANCEL)


def respond(state: State, event: Event, situation: Situation) -> tuple[State, tuple[Effect, ...]]:
    """What an event changes in the conversation, and what must then be done."""
    turn = Turn(state, situation)
    HANDLERS[type(event)](turn, event)
    return turn.state, tuple(turn.effects)


def wrote(turn: Turn, event: Wrote) -> None:
    """A message: first what can be said at any time, then what the moment makes of it."""
    if turn.state.expecting is not Expecting.APPLICATION:
        _follow_language(turn, event)
    if commands.obey(turn, event) or commands.wants_service(turn, event):
        return
    if _listens(turn) and (_replies_to_us(turn, event) or _tells_us(turn, event)):
        return
    if turn.situation.ticket is not None:
        handoff.while_open(turn, event)
        return
    asked = from_page.asks_about(turn, text=event.text)
    if asked is not None:
        from_page.ask_expert(turn, asked)
        return
    greet(turn, event)
    answering.answer(turn, event)


def _listens(turn: Turn) -> bool:
    """Not over a human who holds the conversation, but about a date or to be sure."""
    held = turn.situation.ticket is not None and turn.situation.ticket.volunteer is not None
    return not held or turn.state.expecting in (*DATED, *SURE)


def _follow_language(turn: Turn, event: Wrote) -> None:
    """Speaks the contact's language, until they choose one themselves."""
    if not turn.state.language_chosen and event.text.strip():
        turn.become(language=event.verdict.language)


def _replies_to_us(turn: Turn, event: Wrote) -> bool:
    """Whether the message is an act of dialogue about our last question; if so, it is done."""
    act = event.verdict.act
    option = choices.chosen_option(turn.state, event.text, act)
    if option is not None:
        choices.choose(turn, option.id)
        return True
    if act is not None and act.kind in (ActKind.YES, ActKind.NUMBER):
        return _which(turn, act.kind)
    return False


def _which(turn: Turn, kind: ActKind) -> bool:
    """A yes to several suggestions, or a number that is none of those shown: asks which."""
    state = turn.state
    if kind is ActKind.NUMBER and state.expecting is Expecting.SLOT:
        appointment.wrong_number(turn)
        return True
    lists = {Expecting.CHOICE, Expecting.MENU} if kind is ActKind.NUMBER else {Expecting.CHOICE}
    if state.expecting not in lists or not state.options:
        return False
    turn.ask(state.expecting, turn.line("choose-number"), *state.options)
    return True


def _tells_us(turn: Turn, event: Wrote) -> bool:
    """Whether these are the free words that we asked for; if so, they are taken."""
    taken = applying.hears(turn, event) or services.hear(turn, event)
    return taken or rating.hear(turn, event)


def started(turn: Turn, event: Started) -> None:
    """Whoever opens the chat again wants to hear from us, perhaps about the page they read."""
    if turn.situation.stopped:
        turn.do(Resume())
    if event.payload == applying.PAYLOAD and turn.situation.ticket is None:
        applying.begin(turn)
        return
    asked = from_page.asks_about(turn, payload=event.payload)
    if asked is None or turn.situation.ticket is not None:
        welcome(turn)
    else:
        from_page.ask_expert(turn, asked)


HANDLERS: dict[type[Event], Callable[[Turn, Any], None]] = {
    Wrote: wrote,
    Pressed: lambda turn, event: choices.choose(turn, event.option),
    Started: started,
    TicketClaimed: lambda turn, event: handoff.claimed(turn, event.name),
    TicketTransferred: lambda turn, event: handoff.transferred(turn, event.name),
    TicketReturned: lambda turn, _: handoff.returned(turn),
    TicketClosed: handoff.closed,
    PlanShared: lambda turn, event: plan.shared(turn, event.name),
    AppointmentProposed: lambda turn, _: appointment.proposed(turn),
    AppointmentCancelled: lambda turn, _: appointment.cancelled(turn),
    FollowUpDue: follow_up.ask,
    ApplicationDecided: applying.decided,
    ReminderDue: reminder.remind,
    ReceiptKept: rights.carry_out,
    **offers.HANDLERS,
    **diagnosis.HANDLERS,
    **doors.HANDLERS,
    **updates.HANDLERS,
    **agenda.HANDLERS,
}
