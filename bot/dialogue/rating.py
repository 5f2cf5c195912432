"""How useful the help was, from 1 to 5, and a word about it: asked only of whoever is helped."""

from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import RecordComment, RecordRating
from bot.events import Wrote

STARS = range(1, 6)


def ask(turn: Turn) -> None:
    """Thanks, and asks for a rating."""
    options = tuple(turn.option(f"rate/{stars}", f"option-rate-{stars}") for stars in STARS)
    text = f"{turn.line('settled')}\n\n{turn.line('rate')}"
    turn.ask(Expecting.RATING, text, *options)


def rated(turn: Turn, stars: str) -> None:
    """Keeps the rating, and offers to say a word more."""
    if stars in map(str, STARS):
        turn.do(RecordRating(int(stars)))
        turn.expect(Expecting.COMMENT)
        turn.say("rated")


def hear(turn: Turn, event: Wrote) -> bool:
    """Takes free words as the comment we asked for, unless they are a question we can answer."""
    wanted = turn.state.expecting is Expecting.COMMENT and event.text.strip()
    if not wanted or event.verdict.act is not None or event.verdict.kind == "answer":
        return False
    turn.do(RecordComment(event.text))
    turn.expect(Expecting.NOTHING)
    turn.say("commented")
    return True
