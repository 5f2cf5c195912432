"""How long a claimed ticket may rest before it counts as forgotten."""

from datetime import datetime

from sqlmodel import Session, col, select

from bot.desk.office import Office
from bot.store.tables import Appointment, Ticket


def lease_until(office: Office, session: Session, ticket: Ticket) -> datetime:
    """CLAIM_LEASE from now, or from what was agreed for later."""
    agreed = select(Appointment.starts_at).where(
        Appointment.ticket_id == ticket.id, col(Appointment.cancelled_at).is_(None)
    )
    starts = [start for start in session.exec(agreed) if start is not None]
    return max([office.clock(), *starts]) + office.settings.claim_lease
