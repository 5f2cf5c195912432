"""Figures per week and per month, counted once the time is over and again while it runs.

Pages read these rows instead of the messages: a year of them is 65 rows.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.desk.counting import Span, count
from bot.desk.office import Office
from bot.store.tables import Message, PeriodCount, Ticket

Kind = Literal["week", "month"]
KINDS: tuple[Kind, ...] = ("week", "month")
AT_ONCE = 20
"""Periods counted in one go, each in a transaction of its own."""


def refresh(office: Office) -> int:
    """Counts what is not counted yet or is still running; returns how many periods it counted.

    Counting again gives the same row: any process may do it, at any time.
    """
    now = office.clock()
    with office.reading() as session:
        due = list(_due(office, session))[:AT_ONCE]
    for kind, start in due:
        with office.reading() as session:
            figures = count(session, span_of(office, kind, start))
        with office.transaction() as session:
            row = PeriodCount(kind=kind, start=start, counted_at=now, figures=figures)
            session.merge(row)
    return len(due)


def _due(office: Office, session: Session) -> Iterator[tuple[Kind, date]]:
    """The running ones first, then those that ended without being counted to the end."""
    first = _first_moment(session)
    if first is None:
        return
    done = {(row.kind, row.start): row.counted_at for row in session.exec(select(PeriodCount))}
    for kind in KINDS:
        for start in latest(office, kind, since=first):
            counted_at = done.get((kind, start))
            if counted_at is None or counted_at < span_of(office, kind, start).end:
                yield kind, start


def _first_moment(session: Session) -> datetime | None:
    found = (
        session.exec(select(func.min(column))).one()
        for column in (col(Message.created_at), col(Ticket.opened_at))
    )
    return min((moment for moment in found if moment), default=None)


def latest(
    office: Office, kind: Kind, number: int | None = None, since: datetime | None = None
) -> Iterator[date]:
    """The first days of the periods, the running one first; `number` of them or back to `since`."""
    start = _start_of(kind, office.clock().astimezone(_zone(office)).date())
    oldest = since.astimezone(_zone(office)).date() if since else date.min
    while number is None or number > 0:
        yield start
        if start <= oldest:
            return
        start = _start_of(kind, start - timedelta(days=1))
        number = None if number is None else number - 1


def _start_of(kind: Kind, day: date) -> date:
    return day.replace(day=1) if kind == "month" else day - timedelta(days=day.weekday())


def span_of(office: Office, kind: Kind, start: date) -> Span:
    """From midnight to midnight, local time."""
    after = start + timedelta(days=7 if kind == "week" else 31)
    end = after if kind == "week" else after.replace(day=1)
    midnights = (datetime.combine(day, time(), _zone(office)) for day in (start, end))
    return Span(*midnights)


def _zone(office: Office) -> ZoneInfo:
    return ZoneInfo(office.settings.time_zone)


def counted(
    office: Office, session: Session, kind: Kind, number: int
) -> list[tuple[date, PeriodCount | None]]:
    """The last periods, the oldest first; None where nothing has been counted."""
    starts = list(latest(office, kind, number))
    wanted = select(PeriodCount).where(PeriodCount.kind == kind, col(PeriodCount.start).in_(starts))
    rows = {row.start: row for row in session.exec(wanted)}
    return [(start, rows.get(start)) for start in reversed(starts)]
