"""What volunteers do with appointments: propose moments, propose others, cancel.

What a novice proposes waits for a mentor. To cancel needs nobody: every word of it is ours.
"""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from bot.desk import appointments, replying, roster, tickets
from bot.desk.conversing import converse
from bot.desk.office import Office
from bot.desk.situation import state_of
from bot.dialogue.appointment import ANNOUNCED
from bot.events import AppointmentCancelled, AppointmentProposed
from bot.lines import moment, say
from bot.store.sealing import new_token
from bot.store.tables import Account, Appointment, Conversation, PendingReply, Ticket
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
) -> Appointment | PendingReply:
    """Two or three moments, for a first appointment or in place of the one agreed.

    After WhatsApp's 24 hours an approved text says so, where there is one.
    """
    ticket = tickets.permitted(office, session, "plan", ticket_id, account)
    if not _is_template(office, session, ticket):
        tickets.permitted(office, session, "reply", ticket_id, account)
    row = _possible(office, session, ticket, account, starts)
    if not roster.is_novice(office, account):
        return _send(office, session, ticket, row, starts)
    act = {"slots": [start.isoformat() for start in starts]}
    return replying.hold(
        office, session, ticket, account, _in_words(office, account, starts), act=act
    )


def _is_template(office: Office, session: Session, ticket: Ticket) -> bool:
    conversation = session.get_one(Conversation, ticket.conversation_id)
    name = f"{ANNOUNCED}.{state_of(conversation).language}"
    return name in office.settings.whatsapp_templates


def send(
    office: Office, session: Session, ticket: Ticket, account: Account, starts: Sequence[datetime]
) -> None:
    """Proposes them to the contact; raises CannotMeetError when they no longer can be."""
    row = _possible(office, session, ticket, account, starts)
    _send(office, session, ticket, row, starts)


def _possible(
    office: Office, session: Session, ticket: Ticket, account: Account, starts: Sequence[datetime]
) -> Appointment:
    """The ticket's appointment, for which these moments can be proposed."""
    row = appointments.live(office, session, ticket.conversation_id)
    row = row or _new(office, ticket, account)
    reason = fault(starts, appointments.busy(session, row.account_id, row.id), office.clock())
    if reason is not None:
        raise CannotMeetError(reason)
    return row


def _send(
    office: Office, session: Session, ticket: Ticket, row: Appointment, starts: Sequence[datetime]
) -> Appointment:
    row.slots = [start.isoformat() for start in sorted(starts)]
    row.proposed_at = office.clock()
    session.add(row)
    tickets.spoke(office, session, ticket)
    session.flush()
    conversation = session.get_one(Conversation, ticket.conversation_id)
    converse(office, session, conversation, AppointmentProposed())
    return row


def _in_words(office: Office, account: Account, starts: Sequence[datetime]) -> str:
    zone = ZoneInfo(office.settings.time_zone)
    moments = [moment(account.language, start.astimezone(zone)) for start in sorted(starts)]
    return say(account.language, "proposal-slots", moments=" · ".join(moments))


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
