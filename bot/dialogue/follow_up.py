"""« Est-ce que ça a aidé ? »: asking, and what each answer leads to."""

from bot.dialogue import handoff, rating
from bot.dialogue.state import Expecting
from bot.dialogue.turn import Turn
from bot.effects import CancelFollowUps, RecordFeedback, RecordFollowUpAnswer, RecordMiss, Say
from bot.events import FollowUpDue


def ask(turn: Turn, event: FollowUpDue) -> None:
    """`event.subject` is `answer-<slug>` or `ticket-<id>`."""
    options = tuple(
        turn.option(f"follow_up/{event.subject}/{answer}", f"option-{answer.replace('_', '-')}")
        for answer in ("settled", "not_yet", "human")
    )
    values = (event.title,) if event.title else ()
    turn.expect(Expecting.FOLLOW_UP, options)
    text = turn.line(event.line, title=event.title)
    turn.do(Say(text, options, "follow_up", template=event.line, values=values))


def answered(turn: Turn, rest: str) -> None:
    """`rest` is `subject/answer`."""
    subject, _, answer = rest.rpartition("/")
    turn.do(RecordFollowUpAnswer(subject, answer))
    turn.do(CancelFollowUps())
    turn.expect(Expecting.NOTHING)
    if answer == "settled":
        _settled(turn, subject)
    else:
        _not_settled(turn, subject, answer)


def _settled(turn: Turn, subject: str) -> None:
    slug = answer_slug(subject)
    if slug:
        turn.do(RecordFeedback(slug, helpful=True))
    turn.become(question="", attempts=0)
    rating.ask(turn)


def _not_settled(turn: Turn, subject: str, answer: str) -> None:
    """A ticket is reopened with everything that was said; an answer leads to a human."""
    kind, _, rest = subject.partition("-")
    if turn.situation.ticket is not None:
        handoff.status(turn)
    elif kind == "ticket" and rest.isdecimal():
        handoff.reopen(turn, int(rest))
    else:
        _answer_failed(turn, answer_slug(subject), answer)


def _answer_failed(turn: Turn, slug: str, answer: str) -> None:
    if slug:
        turn.do(RecordFeedback(slug, helpful=False))
        title = _title(turn, slug)
        turn.become(question=turn.state.question or title)
        turn.do(RecordMiss("unhelpful", turn.state.question, entry=slug))
    key = "offer-asked" if answer == "human" else "offer-after-follow-up"
    handoff.offer(turn, key, "unhelpful")


def _title(turn: Turn, slug: str) -> str:
    catalog = turn.situation.catalog
    return catalog[slug].wording(turn.language).title if slug in catalog else slug


def answer_slug(subject: str) -> str:
    """The entry's slug in `answer-<slug>`; empty for a ticket."""
    kind, _, slug = subject.partition("-")
    return slug if kind == "answer" else ""
