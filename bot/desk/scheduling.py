"""Scheduling what is sent later: questions after an answer or a close, and reminders."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam
from sqlmodel import Session, col, delete, select, update

from bot.desk import people
from bot.desk.office import Office
from bot.store.sealing import new_token
from bot.store.tables import Conversation, FollowUp, Ticket
from handoff.follow_up import due_at as due_at_step

QUESTIONS = ("answer", "close")
NEWS = "news"
# Made once, for it is done with every answer.
CANCELLED = (
    update(FollowUp)
    .where(
        col(FollowUp.conversation_id) == bindparam("conversation"),
        col(FollowUp.kind).in_(QUESTIONS),
        col(FollowUp.done_at).is_(None),
    )
    .values(done_at=bindparam("now"), result="cancelled")
)
NEWS_AFTER = (timedelta(hours=4), timedelta(days=1), timedelta(days=3))


def remind(
    office: Office,
    session: Session,
    conversation: Conversation,
    kind: str,
    subject: str,
    due_at: datetime,
    *,
    step: int = 0,
    expires_at: datetime | None = None,
) -> None:
    """Reminds the contact of something then, or before the night if that would be too late.

    One per `subject` and `step`: again with the same moves it, even when it has been sent, for
    what it announced has changed. `kind` names its composer in `follow_ups.COMPOSERS`; from
    `expires_at` on (else three days after it is due) it is not sent any more.
    """
    wanted = select(FollowUp).where(FollowUp.subject == subject, FollowUp.step == step)
    row = session.exec(wanted).first() or _row(office, conversation, kind, subject, step)
    country = people.contact_of(session, conversation).country
    row.counted_from = office.clock()
    row.due_at = office.calendar.planned(due_at, expires_at, country)
    row.expires_at = expires_at
    row.done_at = row.result = row.answer = None
    session.add(row)


def forget(session: Session, subject: str) -> None:
    """Nothing more will be sent about this."""
    pending = delete(FollowUp).where(
        col(FollowUp.subject) == subject, col(FollowUp.done_at).is_(None)
    )
    session.exec(pending)


def while_waiting(office: Office, session: Session, ticket: Ticket) -> None:
    """Tells the contact from time to time that a ticket, just put in the queue, still waits."""
    conversation = session.get_one(Conversation, ticket.conversation_id)
    for step, delay in enumerate(NEWS_AFTER):
        due_at = ticket.queued_at + delay
        remind(office, session, conversation, NEWS, news_of(ticket), due_at, step=step)


def news_of(ticket: Ticket) -> str:
    """The subject of a waiting ticket's news."""
    return f"{NEWS}-{ticket.id}"


def after_answer(office: Office, session: Session, conversation: Conversation, entry: str) -> None:
    """Asks later whether the answer just given helped."""
    row = _row(office, conversation, "answer", f"answer-{new_token()}", 0)
    row.entry = entry
    _ask(office, session, conversation, row)


def after_close(office: Office, session: Session, ticket: Ticket) -> None:
    """Asks later whether the volunteer's help settled it."""
    conversation = session.get_one(Conversation, ticket.conversation_id)
    row = _row(office, conversation, "close", f"ticket-{ticket.id}-{ticket.reopened}", 0)
    row.ticket_id = ticket.id
    _ask(office, session, conversation, row)


def _row(
    office: Office, conversation: Conversation, kind: str, subject: str, step: int
) -> FollowUp:
    now = office.clock()
    return FollowUp(
        conversation_id=conversation.id or 0,
        kind=kind,
        subject=subject,
        step=step,
        counted_from=now,
        due_at=now,
    )


def _ask(office: Office, session: Session, conversation: Conversation, row: FollowUp) -> None:
    """Instead of what was to be asked before."""
    if office.calendar.delays:
        cancel(office, session, conversation)
        schedule(office, session, conversation, row)


def schedule(office: Office, session: Session, conversation: Conversation, row: FollowUp) -> None:
    """Sets when the question is due, and stores it."""
    country = people.contact_of(session, conversation).country
    row.due_at = due_at_step(office.calendar, row.counted_from, row.step, country)
    session.add(row)


def cancel(office: Office, session: Session, conversation: Conversation) -> None:
    """Forgets what was still to be asked of this contact; reminders stay."""
    if any(isinstance(r, FollowUp) and r.conversation_id == conversation.id for r in session.new):
        session.flush()
    asked = {"conversation": conversation.id, "now": office.clock()}
    session.connection().execute(CANCELLED, asked)
