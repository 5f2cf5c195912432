"""A thank-you after a close reaches the volunteer it is meant for."""

import re

from bot.dialogue.turn import Turn
from bot.effects import PassOnThanks
from bot.events import Wrote

THANKS = re.compile(r"\b(merci|bedankt|dank u|dank je|thanks?|thank you)\b", re.IGNORECASE)
RESERVE = re.compile(r"\?|\b(pas|mais|niet|maar|not|but)\b", re.IGNORECASE)
LONGEST = 300  # characters; a longer text says something else too


def pass_on(turn: Turn, event: Wrote) -> bool:
    """Whether the message was a thank-you for a volunteer; if so, it is on its way."""
    helped = turn.situation.helped
    if helped is None or event.verdict.kind == "answer" or not is_thanks(event.text):
        return False
    turn.do(PassOnThanks(helped.ticket, event.text))
    turn.say("thanks-passed-on", name=helped.volunteer)
    return True


def is_thanks(text: str) -> bool:
    """« Merci Marie, tout marche ! », and not « merci mais ça ne marche pas »."""
    return len(text) <= LONGEST and bool(THANKS.search(text)) and not RESERVE.search(text)
