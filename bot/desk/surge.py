"""Measures the load, and switches the surge mode on and off for every process."""

import json
import logging
from datetime import datetime, timedelta

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.desk.office import Office
from bot.store.tables import Account, Inbox, Memory, Ticket
from handoff.surge import Load, Surge, honest_wait, next_surge

log = logging.getLogger(__name__)

KEPT_AS = "surge"
PACE = timedelta(hours=2)


def watch(office: Office) -> None:
    """Looks at the load; what it makes of the mode is written down and known here."""
    with office.transaction() as session:
        former = kept(session)
        surge = next_surge(former, load_of(office, session), office.clock())
        if surge != former:
            session.merge(Memory(name=KEPT_AS, value=_written(surge)))
    if surge.on != former.on:
        log.warning("The surge mode is %s.", "on" if surge.on else "off")
    office.surge = surge.on


def kept(session: Session) -> Surge:
    """The mode as the last look left it."""
    row = session.get(Memory, KEPT_AS)
    return _read(row.value) if row else Surge()


def _written(surge: Surge) -> str:
    moments = (surge.since, surge.calm_since)
    return json.dumps([moment and moment.isoformat() for moment in moments])


def _read(value: str) -> Surge:
    return Surge(*(text and datetime.fromisoformat(text) for text in json.loads(value)))


def load_of(office: Office, session: Session) -> Load:
    """The load at this moment."""
    on_duty = select(func.count(col(Account.id))).where(
        Account.role == "volunteer", Account.status == "active", col(Account.on_duty).is_(True)
    )
    return Load(_waiting(session), int(session.exec(on_duty).one()), _delay(office, session))


def _waiting(session: Session) -> int:
    queued = select(func.count(col(Ticket.id))).where(
        col(Ticket.closed_at).is_(None), col(Ticket.assignee_id).is_(None)
    )
    return int(session.exec(queued).one())


def _delay(office: Office, session: Session) -> timedelta:
    unread = select(func.min(Inbox.ready_at)).where(
        col(Inbox.done_at).is_(None), col(Inbox.parked_at).is_(None), Inbox.attempts == 0
    )
    oldest = session.exec(unread).one()
    return max(office.clock() - oldest, timedelta()) if oldest else timedelta()


def wait_now(office: Office, session: Session, usual: timedelta | None) -> timedelta | None:
    """What may be said of the wait: the usual one, or during a surge what the queue makes of it."""
    if not office.surge:
        return usual
    lately = select(func.count(col(Ticket.id))).where(
        col(Ticket.first_reply_at) > office.clock() - PACE
    )
    answered = int(session.exec(lately).one())
    return honest_wait(usual, _waiting(session), answered, PACE)
