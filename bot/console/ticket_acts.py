"""What a volunteer does with a ticket, each by a form: reply, note, release, transfer, close."""

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.responses import Response

from bot.console.access import Form, Member, Volunteer, words_in
from bot.console.once import first_time
from bot.console.pages import see_other
from bot.console.problems import Problem
from bot.console.uploads import Upload, as_media, uploaded
from bot.desk import relay, replying, tickets
from bot.store.tables import Account, Message, PendingReply, Ticket
from handoff.ticket import Outcome

router = APIRouter(prefix="/tickets/{ticket_id}")

CATEGORY = "category/"


@router.post("/reply")
async def reply(member: Volunteer, form: Form, ticket_id: int) -> Response:
    """Sends words, a file, or both; a form that comes twice sends once."""
    file = await uploaded(form)
    return await run_in_threadpool(_reply, member, form, ticket_id, file)


def _reply(member: Member, form: FormData, ticket_id: int, file: Upload | None) -> Response:
    office, text = member.office, words_in(form, "text")
    if not text and file is None:
        raise Problem(422, "empty-reply")
    with office.transaction() as session:
        if not first_time(member, session, words_in(form, "once")):
            return see_other(f"/tickets/{ticket_id}?notice=sent-already#latest")
        files = [as_media(office, file)] if file else []
        sent = replying.reply(office, session, ticket_id, member.account, text, files)
        if isinstance(sent, Message):
            ticket = session.get_one(Ticket, ticket_id)
            relay.show_reply(office, session, ticket, member.account, text)
    notice = "sent-to-mentor" if isinstance(sent, PendingReply) else "sent"
    return see_other(f"/tickets/{ticket_id}?notice={notice}#latest")


@router.post("/note")
def note(member: Volunteer, form: Form, ticket_id: int) -> Response:
    text = words_in(form, "text")
    if not text:
        raise Problem(422, "empty-note")
    with member.office.transaction() as session:
        if first_time(member, session, words_in(form, "once")):
            tickets.note(member.office, session, ticket_id, member.account, text)
    return see_other(f"/tickets/{ticket_id}?notice=noted#notes")


@router.post("/release")
def release(member: Volunteer, ticket_id: int) -> Response:
    with member.office.transaction() as session:
        tickets.release(member.office, session, ticket_id, member.account)
    return see_other("/inbox?notice=released")


@router.post("/transfer")
def transfer(member: Volunteer, form: Form, ticket_id: int) -> Response:
    """To a person, or to those who know another subject (`category/<name>`)."""
    wanted = words_in(form, "to")
    if wanted.startswith(CATEGORY):
        return _pass_on(member, ticket_id, wanted.removeprefix(CATEGORY))
    with member.office.transaction() as session:
        to = session.get(Account, int(wanted)) if wanted.isdecimal() else None
        if to is None or to.status != "active":
            raise Problem(422, "nobody-chosen")
        tickets.transfer(member.office, session, ticket_id, member.account, to)
    return see_other("/inbox?notice=transferred")


def _pass_on(member: Member, ticket_id: int, category: str) -> Response:
    if category not in member.office.knowledge.current.catalog.categories:
        raise Problem(422, "nobody-chosen")
    with member.office.transaction() as session:
        tickets.pass_on(member.office, session, ticket_id, member.account, category)
    return see_other("/inbox?notice=passed-on")


@router.post("/close")
def close(member: Volunteer, form: Form, ticket_id: int) -> Response:
    outcome = words_in(form, "outcome")
    if outcome not in list(Outcome):
        raise Problem(422, "no-outcome")
    line = words_in(form, "line", 300)
    with member.office.transaction() as session:
        tickets.close(member.office, session, ticket_id, member.account, Outcome(outcome), line)
    return see_other("/inbox?notice=closed")
