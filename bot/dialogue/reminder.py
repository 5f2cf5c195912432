"""Reminders: of an appointment, of a step, of anything else that has a date."""

from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import Kind, Say
from bot.events import ReminderDue


def remind(turn: Turn, event: ReminderDue) -> None:
    """Says it; with options it is our last question, without any that stays what it was."""
    options = tuple(turn.option(identifier, line) for identifier, line in event.options)
    if options:
        turn.expect(Expecting.REMINDER, options)
    text = turn.line(event.line, **event.values)
    kind: Kind = "reminder" if event.asked_for else "automatic" if event.news else "follow_up"
    values = tuple(event.values.values())
    turn.do(Say(text, options, kind, template=event.line, values=values))
