"""Handing the conversation to a human: offer, consent, waiting, cancelling, and the end."""

from typing import Any

from bot.dialogue import plan
from bot.dialogue.answer_text import answer_text
from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import CancelTicket, MissKind, OpenTicket, Reason, RecordMiss, ReopenTicket
from bot.events import TicketClosed, Wrote
from bot.lines import lasting

REASONS: dict[str, Reason] = {
    "refused": "no_match",
    "no_match": "no_match",
    "unhelpful": "unhelpful",
    "media": "media",
    "asked": "asked",
}


def offer(turn: Turn, key: str, reason: MissKind | Reason, **values: Any) -> None:
    """Offers a volunteer, and asks leave to pass on the conversation."""
    options = (
        turn.option(f"consent/{REASONS[reason]}", "option-consent"),
        turn.option("decline", "option-decline"),
    )
    text = "\n\n".join([turn.line(key, **values), turn.line("offer-terms", wait=_wait(turn))])
    turn.ask(Expecting.OFFER, text, *options, kind="service")


def ask_human(turn: Turn, _: str = "") -> None:
    """The contact wants a person."""
    if turn.state.entry and turn.state.question and turn.state.expecting is Expecting.FEEDBACK:
        turn.do(RecordMiss("asked", turn.state.question, entry=turn.state.entry))
    offer(turn, "offer-asked", "asked")


def consent(turn: Turn, reason: str) -> None:
    """Opens the ticket."""
    turn.do(OpenTicket(REASONS.get(reason, "asked"), turn.state.question))
    turn.become(attempts=0, noted=False)
    turn.expect(Expecting.NOTHING)
    cancel_option = turn.option("cancel", "option-cancel")
    key = "handed-off" if turn.state.question else "handed-off-describe"
    turn.ask(Expecting.NOTHING, turn.line(key, wait=_wait(turn)), cancel_option, kind="service")


def decline(turn: Turn, _: str = "") -> None:
    turn.become(attempts=0)
    turn.expect(Expecting.NOTHING)
    turn.say("declined")


def cancel(turn: Turn, _: str = "") -> None:
    """The contact no longer needs the volunteer."""
    if turn.situation.ticket is None:
        turn.say("nothing-to-cancel", kind="service")
        return
    turn.do(CancelTicket())
    turn.become(question="", attempts=0, noted=False)
    turn.expect(Expecting.NOTHING)
    turn.say("cancelled", kind="service")


def keep(turn: Turn, _: str = "") -> None:
    turn.expect(Expecting.NOTHING)
    turn.say("kept", kind="service")


def ask_cancel(turn: Turn) -> None:
    """« annuler » while a ticket is open is confirmed: a slip must not lose a place."""
    if turn.situation.ticket is None:
        decline(turn)
        return
    turn.ask(
        Expecting.CANCEL,
        turn.line("cancel-sure"),
        turn.option("cancel", "option-cancel-yes"),
        turn.option("keep", "option-cancel-no"),
        kind="service",
    )


def while_open(turn: Turn, event: Wrote) -> None:
    """A claimed ticket belongs to the human. While it waits, the bot still notes and helps."""
    ticket = turn.situation.ticket
    if ticket is None or ticket.volunteer is not None:
        return
    if event.verdict.kind == "answer" and event.verdict.matches[0].entry != turn.state.entry:
        _help_meanwhile(turn, event.verdict.matches[0].entry)
    elif not turn.state.noted:
        turn.become(noted=True)
        turn.say("noted", kind="automatic")


def _help_meanwhile(turn: Turn, slug: str) -> None:
    if slug not in turn.situation.catalog:
        return
    turn.become(entry=slug)
    text = answer_text(turn.situation.catalog[slug], turn.language, turn.situation.today)
    turn.tell(f"{turn.line('meanwhile')}\n\n{text}", entry=slug, verdict="answer")


def status(turn: Turn) -> None:
    """Where the contact's request stands."""
    ticket = turn.situation.ticket
    if ticket is None:
        turn.say("status-none", kind="service")
    elif ticket.volunteer:
        said = turn.line("status-claimed", name=ticket.volunteer)
        turn.tell("\n\n".join(filter(None, [said, plan.progress(turn)])), kind="service")
    else:
        turn.say("status-waiting", kind="service", position=ticket.position, wait=_wait(turn))


def claimed(turn: Turn, name: str) -> None:
    turn.say("ticket-claimed", kind="service", name=name)


def transferred(turn: Turn, name: str) -> None:
    turn.say("ticket-transferred", kind="service", name=name)


def returned(turn: Turn) -> None:
    turn.say("ticket-returned", kind="service")


def closed(turn: Turn, event: TicketClosed) -> None:
    """The bot is back, from a clean state."""
    turn.become(question="", entry=None, attempts=0, noted=False)
    turn.expect(Expecting.NOTHING)
    turn.say(f"ticket-closed-{event.outcome.replace('_', '-')}", kind="service", name=event.name)
    if event.line:
        turn.tell(event.line, kind="service")


def reopen(turn: Turn, ticket_id: int) -> None:
    """« pas encore »: to the same volunteer or the queue, with everything that was said."""
    turn.do(ReopenTicket(ticket_id))
    turn.expect(Expecting.NOTHING)
    option = turn.option("cancel", "option-cancel")
    former = turn.situation.former
    if former is not None and former.ticket == ticket_id:
        turn.say("reopened-with", option, kind="service", name=former.volunteer)
    else:
        turn.say("reopened", option, kind="service", wait=_wait(turn))


def _wait(turn: Turn) -> str:
    wait, many = turn.situation.usual_wait, turn.situation.surge
    if wait is None:
        return turn.line("wait-unknown-surge" if many else "wait-unknown")
    key = "wait-surge" if many else "wait-usual"
    return turn.line(key, duration=lasting(turn.language, wait))
