"""Which tickets an account may look into."""

from sqlmodel import Session, col, select

from bot.console.access import Member
from bot.console.problems import Problem
from bot.desk.tickets import NoSuchTicketError
from bot.store.tables import Ticket


def visible_ticket(session: Session, member: Member, ticket_id: int) -> Ticket:
    """Open ones: any volunteer may look. Closed ones: who closed them, and coordinators."""
    ticket = session.get(Ticket, ticket_id)
    if ticket is None:
        raise NoSuchTicketError(str(ticket_id))
    if not _may_see(member, ticket):
        raise Problem(403, "not-your-ticket")
    return ticket


def may_see_conversation(session: Session, member: Member, conversation_id: int) -> bool:
    """Whether any of its tickets is visible to the account."""
    of_it = select(Ticket).where(col(Ticket.conversation_id) == conversation_id)
    return any(_may_see(member, ticket) for ticket in session.exec(of_it))


def _may_see(member: Member, ticket: Ticket) -> bool:
    mine = ticket.assignee_id == member.account.id
    return ticket.closed_at is None or mine or member.coordinates
