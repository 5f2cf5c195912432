"""Who has a ticket's page open at this moment."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from bot.desk.office import Office
from bot.store.tables import Account, Presence, Ticket

RENEWED = timedelta(seconds=10)
GONE_AFTER = timedelta(seconds=35)
"""A page that is open renews itself every quarter of a minute."""


def touch(office: Office, ticket_id: int, account_id: int) -> None:
    """The page is still open."""
    now = office.clock()
    with office.transaction() as session:
        row = session.get(Presence, (ticket_id, account_id))
        if row is None or now - row.seen_at >= RENEWED:
            session.merge(Presence(ticket_id=ticket_id, account_id=account_id, seen_at=now))


def viewers(session: Session, conversation_id: int, now: datetime) -> dict[int, str]:
    """The names of those who look at one of the conversation's tickets, by account."""
    looking = (
        select(Account.id, Account.name)
        .join(Presence, col(Presence.account_id) == Account.id)
        .join(Ticket, col(Ticket.id) == Presence.ticket_id)
        .where(Ticket.conversation_id == conversation_id, col(Presence.seen_at) > now - GONE_AFTER)
        .order_by(col(Account.name))
    )
    return {account_id or 0: name for account_id, name in session.exec(looking)}
