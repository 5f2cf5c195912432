"""What the dialogue may look at, read from the database at this moment."""

from datetime import timedelta
from statistics import median
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.desk import appointments, people, plans, surge, thanks
from bot.desk.office import Office
from bot.desk.reopening import former_volunteer
from bot.dialogue import Former, OpenTicket, Situation, State
from bot.store.tables import Account, Conversation, Ticket

RECENT = 50
WAIT = "usual wait"


def state_of(conversation: Conversation) -> State:
    """What the conversation remembers."""
    return State.model_validate(conversation.state)


def situation_of(office: Office, session: Session, conversation: Conversation) -> Situation:
    contact = people.contact_of(session, conversation)
    return Situation(
        catalog=office.knowledge.current.catalog,
        today=office.clock().date(),
        signposts=office.knowledge.signposts,
        bodies=office.bodies,
        country=contact.country,
        **_of_tickets(office, session, conversation),
        usual_wait=_wait(office, session),
        surge=office.surge,
        retention=office.settings.retention,
        stopped=contact.stopped_at is not None,
        site=office.settings.public_url,
        texts=office.texts,
    )


def _of_tickets(office: Office, session: Session, conversation: Conversation) -> dict[str, Any]:
    """What has to do with tickets: nothing for the many who never had one."""
    if not people.had_ticket(session, conversation.id or 0):
        return {}
    return {
        "ticket": _open_ticket(session, conversation),
        "former": _former(office, session, conversation),
        "plan": plans.plan_of(session, conversation),
        "helped": thanks.to_thank(office, session, conversation),
        "appointment": appointments.offered(office, session, conversation),
    }


def _wait(office: Office, session: Session) -> timedelta | None:
    """Looked up once a transaction, which handles several contacts."""
    known: dict[str, timedelta | None] = session.info
    if WAIT not in known:
        known[WAIT] = surge.wait_now(office, session, usual_wait(session))
    return known[WAIT]


def _open_ticket(session: Session, conversation: Conversation) -> OpenTicket | None:
    ticket = people.open_ticket(session, conversation.id or 0)
    if ticket is None:
        return None
    assignee = session.get(Account, ticket.assignee_id) if ticket.assignee_id else None
    name = assignee.name if assignee else None
    return OpenTicket(ticket.id or 0, name, _position(session, ticket))


def _former(office: Office, session: Session, conversation: Conversation) -> Former | None:
    closed = select(Ticket).where(
        Ticket.conversation_id == conversation.id, col(Ticket.closed_at).is_not(None)
    )
    last = session.exec(closed.order_by(col(Ticket.closed_at).desc()).limit(1)).first()
    volunteer = former_volunteer(office, session, last) if last else None
    return Former(last.id or 0, volunteer.name) if last and volunteer else None


def _position(session: Session, ticket: Ticket) -> int:
    """The place in the queue, 1 for the next."""
    waiting = select(func.count()).where(
        col(Ticket.closed_at).is_(None),
        col(Ticket.assignee_id).is_(None),
        (col(Ticket.urgency) > ticket.urgency)
        | ((col(Ticket.urgency) == ticket.urgency) & (col(Ticket.queued_at) < ticket.queued_at)),
    )
    return int(session.exec(waiting).one()) + 1


def usual_wait(session: Session) -> timedelta | None:
    """The median time to a first reply of late; None before there are three to tell from."""
    recent = (
        select(Ticket.opened_at, Ticket.first_reply_at)
        .where(col(Ticket.first_reply_at).is_not(None))
        .order_by(col(Ticket.id).desc())
        .limit(RECENT)
    )
    pairs = session.exec(recent)
    waits = [(replied - opened).total_seconds() for opened, replied in pairs if replied]
    return timedelta(seconds=max(median(waits), 60)) if len(waits) >= 3 else None
