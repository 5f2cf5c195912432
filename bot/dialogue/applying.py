"""Becoming a volunteer: three questions, one after the other, then a coordinator decides."""

from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import Apply, Option
from bot.events import ApplicationDecided, Wrote
from handoff.application import LONGEST_NAME, LONGEST_WORDS, Application, is_email

ENTRY = "service-benevole"
"""The entry about becoming a volunteer: its answer offers to apply at once."""
PAYLOAD = "volunteer"
QUESTIONS = ("name", "words", "email")
LONGEST = {"name": LONGEST_NAME, "words": LONGEST_WORDS}


def option(turn: Turn) -> Option:
    return turn.option("apply/begin", "option-apply")


def begin(turn: Turn) -> None:
    turn.become(application=())
    _ask(turn)


def choose(turn: Turn, what: str) -> None:
    """`begin`, or `stop` in the middle."""
    if what == "begin":
        begin(turn)
        return
    turn.become(application=())
    turn.expect(Expecting.NOTHING)
    turn.say("apply-stopped", kind="service")


def hears(turn: Turn, event: Wrote) -> bool:
    """Takes the message as the answer to our question; False when there was none."""
    if turn.state.expecting is not Expecting.APPLICATION:
        return False
    given, question = event.text.strip(), QUESTIONS[len(turn.state.application)]
    if question == "email":
        _finish(turn, given)
    elif given:
        kept = " ".join(given.split())[: LONGEST[question]]
        turn.become(application=(*turn.state.application, kept))
        _ask(turn)
    else:
        _ask(turn)
    return True


def _ask(turn: Turn, key: str = "") -> None:
    question = QUESTIONS[len(turn.state.application)]
    stop = turn.option("apply/stop", "option-apply-stop")
    text = turn.line(key or f"apply-{question}")
    turn.ask(Expecting.APPLICATION, text, stop, kind="service")


def _finish(turn: Turn, email: str) -> None:
    if not is_email(email):
        _ask(turn, "apply-bad-email")
        return
    name, words = turn.state.application
    country, language = turn.situation.country, turn.language
    turn.do(Apply(Application(name, words, email, language, (language,), country=country)))
    turn.become(application=())
    turn.expect(Expecting.NOTHING)
    turn.say("applied", kind="service", name=name)


def decided(turn: Turn, event: ApplicationDecided) -> None:
    turn.say("application-accepted" if event.accepted else "application-declined", kind="service")
