"""What `GET /metrics` tells, in Prometheus' format."""

from prometheus_client import Gauge, generate_latest
from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.desk.office import Office
from bot.store.tables import Inbox, Outbox, Ticket

INBOX = Gauge("pouce_inbox_depth", "Messages received and not yet handled")
PARKED = Gauge("pouce_inbox_parked", "Messages that could not be handled")
OUTBOX = Gauge("pouce_outbox_depth", "Messages decided and not yet delivered")
OPEN = Gauge("pouce_open_tickets", "Open tickets", ["state"])
SURGE = Gauge("pouce_surge", "1 while more arrives than can be dealt with")
OLDEST = Gauge("pouce_oldest_waiting_ticket_seconds", "Age of the oldest waiting ticket")


def render(office: Office) -> bytes:
    """The metrics at this moment."""
    with office.reading() as session:
        _measure(office, session)
    return generate_latest()


def _measure(office: Office, session: Session) -> None:
    SURGE.set(office.surge)
    pending = select(func.count()).select_from(Inbox).where(col(Inbox.done_at).is_(None))
    INBOX.set(session.exec(pending.where(col(Inbox.parked_at).is_(None))).one())
    PARKED.set(session.exec(pending.where(col(Inbox.parked_at).is_not(None))).one())
    undelivered = select(func.count()).select_from(Outbox).where(col(Outbox.done_at).is_(None))
    OUTBOX.set(session.exec(undelivered).one())
    open_ = select(func.count()).select_from(Ticket).where(col(Ticket.closed_at).is_(None))
    OPEN.labels("waiting").set(session.exec(open_.where(col(Ticket.assignee_id).is_(None))).one())
    claimed = open_.where(col(Ticket.assignee_id).is_not(None))
    OPEN.labels("claimed").set(session.exec(claimed).one())
    oldest = session.exec(
        select(func.min(Ticket.queued_at)).where(
            col(Ticket.closed_at).is_(None), col(Ticket.assignee_id).is_(None)
        )
    ).one()
    OLDEST.set((office.clock() - oldest).total_seconds() if oldest else 0)
