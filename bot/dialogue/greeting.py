"""The first words: what the bot can do, and once, what becomes of what one writes."""

from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import Option
from bot.events import Wrote
from intents.acts import ActKind


def greet(turn: Turn, event: Wrote) -> None:
    """A first message that is a question gets a short introduction before its answer."""
    act = event.verdict.act
    if act is None or act.kind is not ActKind.GREETING:
        introduce(turn)


def introduce(turn: Turn) -> None:
    """Who we are, in short, the first time only."""
    if not turn.state.greeted:
        turn.become(greeted=True)
        turn.say("greeting-short", months=_months(turn))


def welcome(turn: Turn) -> None:
    """A greeting returned; the privacy sentence comes the first time only."""
    key = "welcome-back" if turn.state.greeted else "welcome"
    turn.become(greeted=True, attempts=0)
    turn.ask(Expecting.MENU, turn.line(key, months=_months(turn)), *starters(turn))


def starters(turn: Turn) -> tuple[Option, ...]:
    """What one may do first, beside asking a question."""
    resume = turn.option("service/diagnosis", "option-resume")
    return (
        turn.option("categories/0", "option-menu"),
        turn.option("human", "option-human"),
        *((resume,) if turn.state.diagnosis else ()),
    )


def _months(turn: Turn) -> int:
    return max(1, round(turn.situation.retention.days / 30.4))
