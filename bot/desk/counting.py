"""What happened in a stretch of time, counted from the messages, tickets and answers themselves.

The figures are plain data: by measure, the whole under "" and each part as `dimension:part`,
such as `channel:telegram`. Nothing in them is about one person.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.store.tables import Contact, Conversation, Feedback, FollowUp, Message, Ticket

Counts = dict[str, dict[str, int]]
UNKNOWN = "unknown"
VERDICTS = {"answer": "answered", "suggest": "suggested", "none": "unanswered"}
WHO: Any = (Conversation.channel, Contact.language, Contact.sector, Contact.country)
DIMENSIONS = ("channel", "language", "sector", "country")


@dataclass(frozen=True, slots=True)
class Span:
    """From `start` to before `end`."""

    start: datetime
    end: datetime

    def covers(self, column: Any) -> Any:
        """As a condition of a statement."""
        return (column >= self.start) & (column < self.end)


class Tallies:
    """Counts as they add up."""

    def __init__(self) -> None:
        self._counts: dict[str, Counter[str]] = {}

    def add(self, measure: str, number: int, who: Iterable[str | None] = ()) -> None:
        """Once in the whole, once in each part."""
        counts = self._counts.setdefault(measure, Counter())
        counts[""] += number
        for dimension, part in zip(DIMENSIONS, who, strict=False):
            counts[f"{dimension}:{part or UNKNOWN}"] += number

    def set(self, measure: str, part: str, number: int) -> None:
        self._counts.setdefault(measure, Counter())[part] = number

    def as_counts(self) -> Counts:
        return {measure: dict(counts) for measure, counts in self._counts.items()}


def count(session: Session, span: Span) -> Counts:
    """Everything that is counted of that time."""
    tallies = Tallies()
    _messages(session, span, tallies)
    _people(session, span, tallies)
    _entries(session, span, tallies)
    _judgements(session, span, tallies)
    _follow_ups(session, span, tallies)
    _tickets(session, span, tallies)
    _waits(session, span, tallies)
    return tallies.as_counts()


def _of_somebody(*columns: Any) -> Any:
    return (
        select(*columns)
        .select_from(Message)
        .join(Conversation, col(Conversation.id) == Message.conversation_id)
        .join(Contact, col(Contact.id) == Conversation.contact_id)
    )


def _messages(session: Session, span: Span, tallies: Tallies) -> None:
    """Received, and what the bot made of them."""
    what: Any = (Message.direction, Message.verdict)
    wanted = _of_somebody(*what, *WHO, func.count()).where(span.covers(Message.created_at))
    for direction, verdict, *who, number in session.exec(wanted.group_by(*what, *WHO)):
        if direction == "in":
            tallies.add("messages", number, who)
        elif verdict in VERDICTS:
            tallies.add(VERDICTS[verdict], number, who)


def _people(session: Session, span: Span, tallies: Tallies) -> None:
    """Who got an answer, and those of them who got it from a volunteer."""
    by_volunteer = col(Message.author) == "volunteer"
    helped = by_volunteer | col(Message.entry).is_not(None)
    for measure, condition in (("people", helped), ("people_volunteers", by_volunteer)):
        people = func.count(func.distinct(Conversation.contact_id))
        wanted = _of_somebody(*WHO, people).where(
            span.covers(Message.created_at), Message.direction == "out", condition
        )
        for *who, number in session.exec(wanted.group_by(*WHO)):
            tallies.add(measure, number, who)


def _entries(session: Session, span: Span, tallies: Tallies) -> None:
    """How often each entry was given."""
    wanted = (
        select(Message.entry, func.count())
        .where(span.covers(Message.created_at), Message.verdict == "answer")
        .group_by(Message.entry)
    )
    for entry, number in session.exec(wanted):
        if entry:
            tallies.set("entries", entry, number)


def _judgements(session: Session, span: Span, tallies: Tallies) -> None:
    """What contacts said of the answers, in all and of each entry."""
    what: Any = (Feedback.helpful, Feedback.entry, func.count())
    judged = select(*what).where(span.covers(Feedback.at)).group_by(*what[:2])
    for helpful, entry, number in session.exec(judged):
        measure = "helpful" if helpful else "unhelpful"
        tallies.add(measure, number)
        tallies.set(f"entries_{measure}", entry, number)


def _follow_ups(session: Session, span: Span, tallies: Tallies) -> None:
    """What they said when asked later: whether it is settled, and the time it saved them."""
    by: Any = (FollowUp.answer, FollowUp.time_saved, *WHO)
    wanted: Any = (*by, func.count())
    asked = (
        select(*wanted)
        .select_from(FollowUp)
        .join(Conversation, col(Conversation.id) == FollowUp.conversation_id)
        .join(Contact, col(Contact.id) == Conversation.contact_id)
        .where(span.covers(FollowUp.answered_at), col(FollowUp.answer).is_not(None))
        .group_by(*by)
    )
    for answer, band, *who, number in session.exec(asked):
        tallies.add(f"follow_up_{answer}", number, who)
        if band is not None:
            tallies.add(f"saved_{band}", number, who)


def _tickets(session: Session, span: Span, tallies: Tallies) -> None:
    opened = select(Ticket.category, func.count()).where(span.covers(Ticket.opened_at))
    for category, number in session.exec(opened.group_by(Ticket.category)):
        tallies.add("opened", number)
        tallies.set("opened", f"category:{category or UNKNOWN}", number)
    closed = select(Ticket.outcome, func.count()).where(span.covers(Ticket.closed_at))
    for outcome, number in session.exec(closed.group_by(Ticket.outcome)):
        tallies.add("closed", number)
        tallies.set("closed", f"outcome:{outcome or UNKNOWN}", number)


def _waits(session: Session, span: Span, tallies: Tallies) -> None:
    """Seconds to a volunteer's first reply: the median, and what nine in ten did not exceed."""
    pairs = select(Ticket.opened_at, Ticket.first_reply_at).where(
        span.covers(Ticket.first_reply_at)
    )
    waits = sorted((end - start).total_seconds() for start, end in session.exec(pairs) if end)
    if waits:
        tallies.set("wait", "median", round(waits[len(waits) // 2]))
        tallies.set("wait", "ninth", round(waits[min(len(waits) - 1, len(waits) * 9 // 10)]))
        tallies.set("wait", "", len(waits))
