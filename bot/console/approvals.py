"""Replies of novices that await a mentor: send, change, or refuse with a word."""

from dataclasses import dataclass

from fastapi import APIRouter
from sqlmodel import Session, col, select
from starlette.responses import Response

from bot.console.access import Form, Member, Mentor, words_in
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.desk import approval_notices, approvals
from bot.store.tables import Account, Media, Message, PendingReply, Ticket

router = APIRouter(prefix="/approvals")


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply that waits, with what the contact last said. `files` are names by media id."""

    pending: PendingReply
    author: str
    alias: str
    asked: str
    files: dict[int, str]
    own: bool


@router.get("")
def waiting(member: Mentor, notice: str = "") -> Response:
    with member.office.reading() as session:
        values = {
            "drafts": [draft(session, member, pending) for pending in approvals.live(session)]
        }
    return render("approvals.html", member, {"notice": notice_of(member, notice), **values})


def draft(session: Session, member: Member, pending: PendingReply) -> Draft:
    """The reply as its page shows it."""
    return Draft(
        pending=pending,
        author=session.get_one(Account, pending.account_id).name,
        alias=approval_notices.alias(session, pending),
        asked=_asked(session, pending),
        files=_files(session, pending),
        own=pending.account_id == member.account.id,
    )


def _asked(session: Session, pending: PendingReply) -> str:
    """The contact's last words before the reply, else what the ticket was opened for."""
    ticket = session.get_one(Ticket, pending.ticket_id)
    said = select(Message.text).where(
        Message.conversation_id == ticket.conversation_id,
        Message.author == "contact",
        Message.kind == "message",
        Message.text != "",
        col(Message.act).is_(None),
        col(Message.created_at) <= pending.created_at,
    )
    return session.exec(said.order_by(col(Message.id).desc()).limit(1)).first() or ticket.question


def _files(session: Session, pending: PendingReply) -> dict[int, str]:
    wanted = select(Media.id, Media.name).where(Media.pending_reply_id == pending.id)
    return {media_id or 0: name for media_id, name in session.exec(wanted)}


@router.post("/{reply_id}/approve")
def approve(member: Mentor, form: Form, reply_id: int) -> Response:
    """`text` is what leaves: the novice's words, or the mentor's; a proposal is taken as it is."""
    text = words_in(form, "text")
    with member.office.transaction() as session:
        kept = session.get(PendingReply, reply_id)
        if kept is not None and kept.text and not kept.act and not text:
            raise Problem(422, "empty-reply")
        approvals.approve(member.office, session, reply_id, member.account, text)
    return see_other("/approvals?notice=reply-sent")


@router.post("/{reply_id}/refuse")
def refuse(member: Mentor, form: Form, reply_id: int) -> Response:
    word = words_in(form, "word", 500)
    if not word:
        raise Problem(422, "no-word")
    with member.office.transaction() as session:
        approvals.refuse(member.office, session, reply_id, member.account, word)
    return see_other("/approvals?notice=reply-refused")
