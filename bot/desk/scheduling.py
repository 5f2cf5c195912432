"""Scheduling follow-ups: what will be asked later, and forgetting it."""

from sqlmodel import Session, col, select, update

from bot.desk import people
from bot.desk.office import Office
from bot.store.tables import Conversation, FollowUp, Message, Ticket
from handoff.follow_up import due_at


def after_answer(office: Office, session: Session, conversation: Conversation, entry: str) -> None:
    """Asks later whether the answer just given helped."""
    given = (
        select(Message.id)
        .where(Message.conversation_id == conversation.id, Message.entry == entry)
        .order_by(col(Message.id).desc())
        .limit(1)
    )
    message_id = session.exec(given).one()
    _plan(office, session, conversation, f"answer-{message_id}-{entry}", entry=entry)


def after_close(office: Office, session: Session, ticket: Ticket) -> None:
    """Asks later whether the volunteer's help settled it."""
    conversation = session.get_one(Conversation, ticket.conversation_id)
    subject = f"ticket-{ticket.id}-{ticket.reopened}"
    _plan(office, session, conversation, subject, ticket_id=ticket.id)


def _plan(
    office: Office,
    session: Session,
    conversation: Conversation,
    subject: str,
    entry: str | None = None,
    ticket_id: int | None = None,
) -> None:
    if not office.calendar.delays:
        return
    cancel(office, session, conversation)
    row = FollowUp(
        conversation_id=conversation.id or 0,
        subject=subject,
        step=0,
        entry=entry,
        ticket_id=ticket_id,
        counted_from=office.clock(),
        due_at=office.clock(),
    )
    schedule(office, session, conversation, row)


def schedule(office: Office, session: Session, conversation: Conversation, row: FollowUp) -> None:
    """Sets when the row is due, and stores it."""
    country = people.contact_of(session, conversation).country
    row.due_at = due_at(office.calendar, row.counted_from, row.step, country)
    session.add(row)


def cancel(office: Office, session: Session, conversation: Conversation) -> None:
    """Forgets what was still to be asked of this contact."""
    waiting = (
        update(FollowUp)
        .where(col(FollowUp.conversation_id) == conversation.id, col(FollowUp.done_at).is_(None))
        .values(done_at=office.clock(), result="cancelled")
    )
    session.exec(waiting)
