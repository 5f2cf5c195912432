"""What volunteers do with appointments: propose moments, propose others, cancel."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from bot.desk import appointments, tickets
from bot.desk.conversing import converse
from bot.desk.office import Office
from bot.events import AppointmentCancelled, AppointmentProposed
from bot.store.sealing import new_token
from bot.store.tables import Account, Appointment, Conversation, Ticket
from handoff.appointment import Fault, fault


class CannotMeetError(ValueError):
    """Moments that cannot be proposed, and why."""

    def __init__(self, reason: Fault) -> None:
        super().__init__(reason)
        self.reason = reason


def propose(
    office: Office,
    session: Session,
    ticket_id: int,
    account: Account,
    starts: Sequence[datetime],
) -> Appointment:
    """Two or three moments, for a first appointment or in place of the one agreed."""
    ticket = tickets.permitted(office, session, "reply", ticket_id, account)
    row = appointments.live(office, session, ticket.conversation_id)
    row = row or _new(office, ticket, account)
    reason = fault(starts, appointments.busy(session, row.account_id, row.id), office.clock())
    if reason is not None:
        raise CannotMeetError(reason)
    row.slots = [start.isoformat() for start in sorted(starts)]
    row.proposed_at = office.clock()
    session.add(row)
    tickets.spoke(office, session, ticket)
    session.flush()
    conversation = session.get_one(Conversation, ticket.conversation_id)
    converse(office, session, conversation, AppointmentProposed())
    return row


def _new(office: Office, ticket: Ticket, account: Account) -> Appointment:
    return Appointment(
        ticket_id=ticket.id or 0,
        conversation_id=ticket.conversation_id,
        account_id=ticket.assignee_id or account.id or 0,
        token=new_token(),
        proposed_at=office.clock(),
    )


def cancel(office: Office, session: Session, ticket_id: int, account: Account) -> None:
    """The appointment, or what was proposed, is off; to who presses twice, nothing changes."""
    ticket = tickets.permitted(office, session, "plan", ticket_id, account)
    conversation = session.get_one(Conversation, ticket.conversation_id)
    converse(office, session, conversation, AppointmentCancelled())
