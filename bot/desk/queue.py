"""The queue: tickets that the contact opens or cancels, and those put back in it."""

from sqlmodel import Session, col, select

from bot.desk import appointments, forum, people, scheduling, telling
from bot.desk.office import Office
from bot.effects import Reason
from bot.store.tables import Conversation, Message, Ticket, TicketEvent
from handoff.ticket import URGENT

LIKELY = 0.3


def open_ticket(
    office: Office, session: Session, conversation: Conversation, reason: Reason, question: str
) -> None:
    """Puts the conversation in the queue; a second wish changes nothing."""
    if people.open_ticket(session, conversation.id or 0) is not None:
        return
    now = office.clock()
    category = _category(office, session, conversation)
    ticket = Ticket(
        conversation_id=conversation.id or 0,
        reason=reason,
        question=question,
        category=category,
        urgency=2 if category in URGENT else 1,
        opened_at=now,
        queued_at=now,
    )
    enter(office, session, ticket)


def enter(office: Office, session: Session, ticket: Ticket) -> None:
    """Puts a new ticket in the queue and makes it known."""
    session.add(ticket)
    people.ticket_opened(session, ticket)
    record(office, session, ticket, "opened")
    scheduling.while_waiting(office, session, ticket)
    telling.announce(office, session, ticket)


def _category(office: Office, session: Session, conversation: Conversation) -> str | None:
    """The category of the best match among the last questions, if it is likely enough."""
    asked = (
        select(Message)
        .where(Message.conversation_id == conversation.id, Message.direction == "in")
        .order_by(col(Message.id).desc())
        .limit(5)
    )
    catalog = office.knowledge.current.catalog
    best = [m.matches[0] for m in session.exec(asked) if m.matches and m.act is None]
    likely = (slug for slug, chance in best if chance >= LIKELY and slug in catalog)
    return next((catalog[slug].category for slug in likely), None)


def cancel(office: Office, session: Session, conversation: Conversation) -> None:
    """The contact no longer needs help."""
    ticket = people.open_ticket(session, conversation.id or 0)
    if ticket is None:
        return
    appointments.end_with(office, session, ticket)
    ticket.closed_at, ticket.outcome = office.clock(), "cancelled"
    ticket.lease_until = None
    record(office, session, ticket, "cancelled")
    session.flush()
    telling.update_notices(office, session, ticket)
    telling.tell_assignee(office, session, ticket, "volunteer-ticket-cancelled")
    forum.close(office, session, ticket)


def put_back(
    office: Office,
    session: Session,
    ticket: Ticket,
    what: str,
    account_id: int | None = None,
    detail: str = "",
) -> None:
    """Without assignee, in the queue, and made known again."""
    ticket.assignee_id = ticket.claimed_at = ticket.lease_until = ticket.nudged_at = None
    ticket.queued_at = office.clock()
    ticket.told, ticket.told_at = 0, None
    session.add(ticket)
    record(office, session, ticket, what, account_id, detail)
    session.flush()
    scheduling.while_waiting(office, session, ticket)
    telling.announce_again(office, session, ticket)


def record(
    office: Office,
    session: Session,
    ticket: Ticket,
    what: str,
    account_id: int | None = None,
    detail: str = "",
) -> None:
    """Keeps what happened to the ticket, and who did it."""
    session.add(
        TicketEvent(
            ticket_id=ticket.id or 0,
            account_id=account_id,
            what=what,
            detail=detail,
            at=office.clock(),
        )
    )
