"""How useful the help was, what it saved, and a word about it: asked only of whoever is helped."""

from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import Option, RecordComment, RecordRating, RecordTimeSaved
from bot.events import Wrote
from handoff.impact import AT_LEAST

STARS = range(1, 6)


def ask(turn: Turn) -> None:
    """Thanks, and asks for a rating."""
    options = tuple(turn.option(f"rate/{stars}", f"option-rate-{stars}") for stars in STARS)
    text = f"{turn.line('settled')}\n\n{turn.line('rate')}"
    turn.ask(Expecting.RATING, text, *options)


def rated(turn: Turn, stars: str) -> None:
    """Keeps the rating, and offers to say more: the time saved by a button, the rest in words."""
    if stars in map(str, STARS):
        turn.do(RecordRating(int(stars)))
        text = f"{turn.line('rated')}\n\n{turn.line('time-saved')}"
        turn.ask(Expecting.COMMENT, text, *_bands(turn))


def _bands(turn: Turn) -> tuple[Option, ...]:
    return tuple(
        turn.option(f"saved/{band}", f"option-saved-{band.replace('_', '-')}")
        for band in (*AT_LEAST, "skip")
    )


def saved(turn: Turn, band: str) -> None:
    """Keeps what was stated; a word more is still welcome."""
    turn.expect(Expecting.COMMENT)
    if band in AT_LEAST:
        turn.do(RecordTimeSaved(band))
        turn.say("saved")
    else:
        turn.say("saved-skipped")


def hear(turn: Turn, event: Wrote) -> bool:
    """Takes free words as the comment we asked for, unless they are a question we can answer."""
    wanted = turn.state.expecting is Expecting.COMMENT and event.text.strip()
    if not wanted or event.verdict.act is not None or event.verdict.kind == "answer":
        return False
    turn.do(RecordComment(event.text))
    turn.expect(Expecting.NOTHING)
    turn.say("commented")
    return True
