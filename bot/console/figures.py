"""The numbers of a stretch of time."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.store.tables import Feedback, Message, Ticket

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Span:
    """From `start` to before `end`."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Figures:
    """`people` got an answer, from the bot or a volunteer; `wait` is to the first reply."""

    people: int
    messages: int
    answered: int
    suggested: int
    unanswered: int
    helpful: int
    judged: int
    opened: int
    closed: int
    wait: timedelta | None

    @property
    def helpfulness(self) -> int | None:
        """Percent of the judged answers that helped."""
        return round(100 * self.helpful / self.judged) if self.judged else None


def week_of(moment: datetime, zone: ZoneInfo) -> Span:
    """From Monday midnight, local time, for seven days."""
    local = moment.astimezone(zone)
    monday = (local - timedelta(days=local.weekday())).date()
    start = datetime.combine(monday, datetime.min.time(), zone)
    end = datetime.combine(monday + WEEK, datetime.min.time(), zone)
    return Span(start, end)


def figures(session: Session, span: Span) -> Figures:
    """What happened in that time."""
    verdicts = _verdicts(session, span)
    helpful, judged = _judged(session, span)
    return Figures(
        people=_people(session, span),
        messages=_count_messages(session, span),
        answered=verdicts.get("answer", 0),
        suggested=verdicts.get("suggest", 0),
        unanswered=verdicts.get("none", 0),
        helpful=helpful,
        judged=judged,
        opened=_count_tickets(session, span, col(Ticket.opened_at)),
        closed=_count_tickets(session, span, col(Ticket.closed_at)),
        wait=_median_wait(session, span),
    )


def _during(span: Span, column: Any) -> Any:
    return (column >= span.start) & (column < span.end)


def _verdicts(session: Session, span: Span) -> dict[str, int]:
    wanted = (
        select(Message.verdict, func.count(col(Message.id)))
        .where(_during(span, col(Message.created_at)), Message.direction == "out")
        .group_by(col(Message.verdict))
    )
    return {verdict: count for verdict, count in session.exec(wanted) if verdict}


def _judged(session: Session, span: Span) -> tuple[int, int]:
    wanted = (
        select(Feedback.helpful, func.count(col(Feedback.id)))
        .where(_during(span, col(Feedback.at)))
        .group_by(col(Feedback.helpful))
    )
    counts = dict(session.exec(wanted).all())
    return counts.get(True, 0), sum(counts.values())


def _people(session: Session, span: Span) -> int:
    answered = (col(Message.author) == "volunteer") | col(Message.entry).is_not(None)
    wanted = select(func.count(func.distinct(Message.conversation_id))).where(
        _during(span, col(Message.created_at)), Message.direction == "out", answered
    )
    return int(session.exec(wanted).one())


def _count_messages(session: Session, span: Span) -> int:
    wanted = select(func.count(col(Message.id))).where(
        _during(span, col(Message.created_at)), Message.direction == "in"
    )
    return int(session.exec(wanted).one())


def _count_tickets(session: Session, span: Span, column: Any) -> int:
    return int(session.exec(select(func.count(col(Ticket.id))).where(_during(span, column))).one())


def _median_wait(session: Session, span: Span) -> timedelta | None:
    wanted = select(Ticket.opened_at, Ticket.first_reply_at).where(
        _during(span, col(Ticket.first_reply_at))
    )
    pairs = session.exec(wanted)
    waits = [(replied - opened).total_seconds() for opened, replied in pairs if replied]
    return timedelta(seconds=median(waits)) if waits else None


def open_tickets(session: Session) -> int:
    return int(
        session.exec(
            select(func.count(col(Ticket.id))).where(col(Ticket.closed_at).is_(None))
        ).one()
    )
