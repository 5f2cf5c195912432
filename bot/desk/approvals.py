"""Deciding on what a novice wrote: a mentor sends it, sends other words, or refuses with a word."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlalchemy import delete as sql_delete
from sqlmodel import Session, col, select, update

from bot.desk import (
    accompanying,
    appointing,
    approval_notices,
    queue,
    replying,
    roster,
    tickets,
)
from bot.desk.accompanying import CannotPlanError
from bot.desk.appointing import CannotMeetError
from bot.desk.office import Office
from bot.store.tables import Account, Media, PendingReply, Ticket, TicketMember
from handoff.approval import Level, Objection, objection
from handoff.ticket import Verb


class ObjectionError(Exception):
    """A decision that may not be taken; `decider` names who took it already, if anybody."""

    def __init__(self, reason: Objection, decider: str = "") -> None:
        super().__init__(reason)
        self.reason, self.decider = reason, decider


class NoSuchReplyError(LookupError):
    """No reply of that number was ever kept."""


def approve(
    office: Office, session: Session, reply_id: int, mentor: Account, words: str = ""
) -> PendingReply:
    """Sends the reply or does what it proposes, or sends `words` in its place, for its author.

    Raises ObjectionError, or Refused when the contact can no longer be written to.
    """
    pending = _undecided(session, reply_id, mentor)
    author = session.get_one(Account, pending.account_id)
    changed = bool(words) and words != pending.text
    verb: Verb = "plan" if "step" in pending.act and not changed else "reply"
    ticket = tickets.permitted(office, session, verb, pending.ticket_id, author)
    _decide(office, session, pending, mentor, "changed" if changed else "approved")
    pending.sent_text = words or pending.text
    if pending.act and not changed:
        _do(office, session, ticket, author, pending)
    else:
        files = session.exec(select(Media).where(Media.pending_reply_id == pending.id)).all()
        replying.send(office, session, ticket, author, pending.sent_text, files)
    _tell(office, session, pending, mentor)
    if not changed:
        _count(office, session, pending, author)
    return pending


def _do(
    office: Office, session: Session, ticket: Ticket, author: Account, pending: PendingReply
) -> None:
    """What was possible when it was proposed may no longer be."""
    try:
        match pending.act:
            case {"slots": slots}:
                starts = [datetime.fromisoformat(slot) for slot in slots]
                appointing.send(office, session, ticket, author, starts)
            case {"step": name, "day": day}:
                accompanying.keep_step(office, session, ticket, name, date.fromisoformat(day))
    except (CannotMeetError, CannotPlanError) as error:
        raise ObjectionError(Objection.OVERTAKEN) from error


def refuse(
    office: Office, session: Session, reply_id: int, mentor: Account, word: str = ""
) -> PendingReply:
    """Sends nothing; `word` is for the author."""
    pending = _undecided(session, reply_id, mentor)
    _decide(office, session, pending, mentor, "refused")
    pending.word = word
    session.exec(sql_delete(Media).where(col(Media.pending_reply_id) == pending.id))
    _tell(office, session, pending, mentor)
    return pending


def _undecided(session: Session, reply_id: int, mentor: Account) -> PendingReply:
    pending = session.get(PendingReply, reply_id)
    if pending is None:
        raise NoSuchReplyError(str(reply_id))
    session.refresh(pending)
    reason = objection(
        mentor=roster.is_mentor(mentor) and mentor.status == "active",
        own=pending.account_id == mentor.id,
        decided=pending.state != "waiting",
        live=pending in live(session, pending.ticket_id),
    )
    if reason is not None:
        raise _objection(session, pending, reason)
    return pending


def _objection(session: Session, pending: PendingReply, reason: Objection) -> ObjectionError:
    decider = session.get(Account, pending.decided_by) if pending.decided_by else None
    return ObjectionError(reason, decider.name if decider else "")


def _decide(
    office: Office, session: Session, pending: PendingReply, mentor: Account, state: str
) -> None:
    """Of two mentors at the same moment, one UPDATE finds the reply waiting."""
    waiting = (
        update(PendingReply)
        .where(col(PendingReply.id) == pending.id, col(PendingReply.state) == "waiting")
        .values(state=state, decided_at=office.clock(), decided_by=mentor.id)
    )
    won = session.exec(waiting).rowcount
    session.refresh(pending)
    if not won:
        raise _objection(session, pending, Objection.DECIDED)
    ticket = session.get_one(Ticket, pending.ticket_id)
    queue.record(office, session, ticket, f"draft-{state}", mentor.id)


def _tell(office: Office, session: Session, pending: PendingReply, mentor: Account) -> None:
    session.flush()
    approval_notices.update(office, session, pending)
    key = f"approval-told-{pending.state}"
    if pending.state == "refused" and pending.word:
        key = "approval-told-refused-word"
    values = {"name": mentor.name, "text": pending.sent_text, "word": pending.word}
    approval_notices.tell_author(office, session, pending, key, **values)


def _count(office: Office, session: Session, pending: PendingReply, author: Account) -> None:
    """The last one that was wanted makes them no novice any more."""
    author.approved_replies += 1
    if author.level == Level.NOVICE and not roster.is_novice(office, author):
        author.level = Level.EXPERIENCED
        approval_notices.tell_author(office, session, pending, "approval-lifted")


def live(session: Session, ticket_id: int | None = None) -> Sequence[PendingReply]:
    """Replies that wait, whose authors may still write on their ticket; oldest first."""
    wanted = select(PendingReply).join(Ticket, col(Ticket.id) == PendingReply.ticket_id)
    wanted = wanted.where(PendingReply.state == "waiting", _of_the_present_claim())
    if ticket_id is not None:
        wanted = wanted.where(PendingReply.ticket_id == ticket_id)
    return session.exec(wanted.order_by(col(PendingReply.id))).all()


def of_author(session: Session, ticket_id: int, account: Account) -> Sequence[PendingReply]:
    """What the account wrote since they hold the ticket, and that did not leave as it was."""
    wanted = select(PendingReply).join(Ticket, col(Ticket.id) == PendingReply.ticket_id)
    mine = wanted.where(
        PendingReply.ticket_id == ticket_id,
        PendingReply.account_id == account.id,
        PendingReply.state != "approved",
        _of_the_present_claim(),
    )
    return session.exec(mine.order_by(col(PendingReply.id))).all()


def _of_the_present_claim() -> ColumnElement[bool]:
    """Written by who holds the ticket, since they do, or by one of its team."""
    holds = and_(
        col(Ticket.assignee_id) == col(PendingReply.account_id),
        col(PendingReply.created_at) >= col(Ticket.claimed_at),
    )
    accompanies = exists().where(
        col(TicketMember.ticket_id) == col(Ticket.id),
        col(TicketMember.account_id) == col(PendingReply.account_id),
        col(TicketMember.at) <= col(PendingReply.created_at),
    )
    return and_(col(Ticket.closed_at).is_(None), or_(holds, accompanies))
