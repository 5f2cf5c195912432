"""Taking up a closed ticket again: by who closed it, by the queue, or as a new ticket."""

from sqlmodel import Session

from bot.desk import briefing, forum, people, queue, roster, telling
from bot.desk.office import Office
from bot.store.tables import Account, Conversation, Ticket
from handoff.ticket import REOPENED_WITHIN


def reopen(office: Office, session: Session, conversation: Conversation, ticket_id: int) -> None:
    """Takes up the contact's own closed ticket, with everything that was said.

    Soon after its close it goes back to who closed it, if they help at this moment, else to the
    queue; later it is a new ticket that follows it.
    """
    ticket = session.get(Ticket, ticket_id)
    mine = ticket is not None and ticket.conversation_id == conversation.id
    if ticket is None or not mine or people.open_ticket(session, conversation.id or 0):
        return
    if not reopens(office, ticket):
        _follow(office, session, ticket)
        return
    volunteer = former_volunteer(office, session, ticket)
    ticket.closed_at = ticket.outcome = None
    ticket.reopened += 1
    people.ticket_opened(session, ticket)
    forum.open_again(office, session, ticket)
    if volunteer is None:
        queue.put_back(office, session, ticket, "reopened")
    else:
        _give_back(office, session, ticket)


def reopens(office: Office, ticket: Ticket) -> bool:
    """Whether a closed ticket is recent enough to be the same one again."""
    return ticket.closed_at is not None and office.clock() - ticket.closed_at <= REOPENED_WITHIN


def former_volunteer(office: Office, session: Session, ticket: Ticket) -> Account | None:
    """Who closed the ticket, if they can take it up again at this moment."""
    account = session.get(Account, ticket.assignee_id) if ticket.assignee_id else None
    if account is None or account.status != "active" or not reopens(office, ticket):
        return None
    can = roster.is_available(office, account) and not roster.is_full(session, account)
    return account if can else None


def _give_back(office: Office, session: Session, ticket: Ticket) -> None:
    now = office.clock()
    ticket.claimed_at, ticket.queued_at, ticket.nudged_at = now, now, None
    ticket.lease_until = now + office.settings.claim_lease
    session.add(ticket)
    queue.record(office, session, ticket, "reopened")
    session.flush()
    telling.update_notices(office, session, ticket)
    telling.tell_assignee(office, session, ticket, "volunteer-reopened")
    briefing.hand_over(office, session, ticket)


def _follow(office: Office, session: Session, former: Ticket) -> None:
    now = office.clock()
    ticket = Ticket(
        conversation_id=former.conversation_id,
        reason="unhelpful",
        question=former.question,
        category=former.category,
        urgency=former.urgency,
        opened_at=now,
        queued_at=now,
        follows_id=former.id,
    )
    queue.enter(office, session, ticket)
