"""How long a claimed ticket may rest before it counts as forgotten."""

from datetime import UTC, datetime

from sqlmodel import Session, col, select

from bot.desk.office import Office
from bot.store.tables import Appointment, PlanStep, Ticket


def lease_until(office: Office, session: Session, ticket: Ticket) -> datetime:
    """CLAIM_LEASE from now, or from what was agreed for later."""
    agreed = select(Appointment.starts_at).where(
        Appointment.ticket_id == ticket.id, col(Appointment.cancelled_at).is_(None)
    )
    starts = [start for start in session.exec(agreed) if start is not None]
    open_ = PlanStep.ticket_id == ticket.id, PlanStep.state != "done"
    days = [
        datetime.fromisoformat(day).replace(tzinfo=UTC)
        for day in session.exec(select(PlanStep.day).where(*open_))
    ]
    return max([office.clock(), *starts, *days]) + office.settings.claim_lease
