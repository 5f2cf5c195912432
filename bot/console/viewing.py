"""Which tickets an account may look into, and up to when."""

from datetime import datetime

from sqlmodel import Session, col, select

from bot.console.access import Member
from bot.console.problems import Problem
from bot.desk import plans
from bot.desk.tickets import NoSuchTicketError
from bot.store.tables import Ticket


def visible_ticket(session: Session, member: Member, ticket_id: int) -> Ticket:
    """Open ones: any volunteer. Closed ones: who closed them, their team, and coordinators."""
    ticket = session.get(Ticket, ticket_id)
    if ticket is None:
        raise NoSuchTicketError(str(ticket_id))
    if not _may_see(session, member, ticket):
        raise Problem(403, "not-your-ticket")
    return ticket


def seen_until(member: Member, ticket: Ticket) -> datetime | None:
    """Whoever held a ticket sees nothing of the conversation after its end; None: no limit."""
    return None if member.coordinates else ticket.closed_at


def may_see_moment(
    session: Session, member: Member, conversation_id: int, moment: datetime
) -> bool:
    """Whether one of the tickets that the account may see reaches as far as this moment."""
    of_it = select(Ticket).where(col(Ticket.conversation_id) == conversation_id)
    limits = (seen_until(member, t) for t in session.exec(of_it) if _may_see(session, member, t))
    return any(until is None or moment <= until for until in limits)


def _may_see(session: Session, member: Member, ticket: Ticket) -> bool:
    if ticket.closed_at is None or member.coordinates or ticket.assignee_id == member.account.id:
        return True
    return member.account.id in [account.id for account in plans.team_of(session, ticket.id or 0)]
