"""Replies kept ready: one's own, and everybody's, which coordinators keep."""

from fastapi import APIRouter
from sqlmodel import Session
from starlette.datastructures import FormData
from starlette.responses import Response

from bot.console.access import Form, Member, Volunteer, words_in
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.desk import canned
from bot.store.tables import CannedReply

router = APIRouter(prefix="/canned")

LONGEST = 1000


@router.get("")
def replies(member: Volunteer, notice: str = "") -> Response:
    with member.office.reading() as session:
        rows = canned.available(session, member.account.id or 0)
    values = {
        "own": [row for row in rows if row.account_id is not None],
        "shared": [row for row in rows if row.account_id is None],
        "variables": canned.VARIABLES,
        "notice": notice_of(member, notice),
    }
    return render("canned.html", member, values)


@router.post("")
def add(member: Volunteer, form: Form) -> Response:
    text = _text(form)
    shared = words_in(form, "shared") == "yes"
    if shared and not member.coordinates:
        raise Problem(403, "coordinators-only")
    account_id = None if shared else member.account.id
    with member.office.transaction() as session:
        session.add(CannedReply(account_id=account_id, text=text, at=member.office.clock()))
    return see_other("/canned?notice=canned-kept")


@router.post("/{reply_id}")
def save(member: Volunteer, form: Form, reply_id: int) -> Response:
    text = _text(form)
    with member.office.transaction() as session:
        row = _mine(session, member, reply_id)
        row.text, row.at = text, member.office.clock()
    return see_other("/canned?notice=canned-kept")


@router.post("/{reply_id}/delete")
def delete(member: Volunteer, reply_id: int) -> Response:
    with member.office.transaction() as session:
        session.delete(_mine(session, member, reply_id))
    return see_other("/canned?notice=canned-gone")


def _text(form: FormData) -> str:
    text = words_in(form, "text", LONGEST)
    if not text:
        raise Problem(422, "empty-canned")
    if strange := canned.unknown(text):
        raise Problem(422, "unknown-variable", name=strange[0])
    return text


def _mine(session: Session, member: Member, reply_id: int) -> CannedReply:
    """One's own, or everybody's for a coordinator; another's does not exist for oneself."""
    row = session.get(CannedReply, reply_id)
    if row is None or (row.account_id or member.account.id) != member.account.id:
        raise Problem(404, "not-found")
    if row.account_id is None and not member.coordinates:
        raise Problem(403, "coordinators-only")
    return row
