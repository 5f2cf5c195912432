"""Acts of dialogue that are no question: thanks, greetings, « et si ça marche pas ? »…"""

from bot.dialogue import commands, handoff
from bot.dialogue.greeting import starters, welcome
from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import RecordMiss
from bot.events import Wrote
from intents.acts import Act, ActKind

LINES = {
    ActKind.THANKS: "you-are-welcome",
    ActKind.GOODBYE: "goodbye",
    ActKind.SMALLTALK: "smalltalk",
    ActKind.INSULT: "insult",
    ActKind.THUMB_UP: "you-are-welcome",
}
UNCLEAR = {
    ActKind.YES,
    ActKind.NO,
    ActKind.NONE_OF_THESE,
    ActKind.NUMBER,
    ActKind.THUMB_DOWN,
    ActKind.UNREADABLE,
}


def reply(turn: Turn, act: Act) -> bool:
    """Replies to an act of dialogue; False when it is a question after all."""
    if act.kind is ActKind.GREETING:
        welcome(turn)
    elif act.kind in LINES:
        turn.say(LINES[act.kind])
    elif act.kind is ActKind.CONTINUATION:
        continuation(turn)
    elif act.kind in UNCLEAR:
        unclear(turn)
    elif act.kind is ActKind.HELP:
        commands.help_(turn)
    else:
        return False
    return True


def continuation(turn: Turn) -> None:
    """A follow-up without topic: about the entry last given, if there is one."""
    entry = turn.state.entry
    if entry is None or entry not in turn.situation.catalog:
        unclear(turn)
        return
    title = turn.situation.catalog[entry].wording(turn.language).title
    question = turn.state.question or title
    turn.do(RecordMiss("unhelpful", question, entry=entry))
    handoff.offer(turn, "offer-after-continuation", "unhelpful", title=title)


def unclear(turn: Turn) -> None:
    """Nothing to hold on to: says what can be done."""
    turn.ask(Expecting.MENU, turn.line("unclear"), *starters(turn))


def cannot_read(turn: Turn, event: Wrote) -> None:
    """A voice note, photo or document without words: only a human can make sense of it."""
    turn.become(question=turn.state.question or turn.line(f"media-{event.media[0]}"))
    key = "cannot-hear" if event.media[0] in ("voice", "audio") else "cannot-see"
    handoff.offer(turn, key, "media")
