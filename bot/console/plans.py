"""An accompaniment on the ticket's page: its steps, its team, showing it to the contact."""

from datetime import date

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from bot.console.access import Form, Volunteer, words_in
from bot.console.pages import see_other
from bot.console.problems import Problem
from bot.desk import accompanying
from bot.desk.accompanying import CannotPlanError, NoSuchStepError
from bot.store.tables import Account

router = APIRouter(prefix="/tickets/{ticket_id}")


@router.post("/steps")
def add_step(member: Volunteer, form: Form, ticket_id: int) -> Response:
    name, due = words_in(form, "name", 120), _day(form)
    with member.office.transaction() as session:
        try:
            held = accompanying.add_step(
                member.office, session, ticket_id, member.account, name, due
            )
        except CannotPlanError as error:
            raise Problem(422, f"step-{error.reason.value}") from error
    return _back(ticket_id, "proposal-to-mentor" if held else "step-added")


def _day(form: FormData) -> date:
    try:
        return date.fromisoformat(words_in(form, "day", 10))
    except ValueError as error:
        raise Problem(422, "step-day") from error


@router.post("/steps/{step_id}/{act}")
def change_step(member: Volunteer, ticket_id: int, step_id: int, act: str) -> Response:
    acts = {"done": accompanying.mark_done, "remove": accompanying.remove_step}
    if act not in acts:
        raise Problem(404, "not-found")
    with member.office.transaction() as session:
        try:
            acts[act](member.office, session, ticket_id, member.account, step_id)
        except NoSuchStepError as error:
            raise Problem(404, "not-found") from error
    return _back(ticket_id, "step-changed")


@router.post("/plan")
def share(member: Volunteer, ticket_id: int) -> Response:
    with member.office.transaction() as session:
        accompanying.share(member.office, session, ticket_id, member.account)
    return _back(ticket_id, "plan-shared")


@router.post("/team")
def join(member: Volunteer, form: Form, ticket_id: int) -> Response:
    wanted = words_in(form, "who")
    with member.office.transaction() as session:
        other = session.get(Account, int(wanted)) if wanted.isdecimal() else None
        if other is None or other.status != "active":
            raise Problem(422, "nobody-chosen")
        accompanying.join(member.office, session, ticket_id, member.account, other)
    return _back(ticket_id, "joined")


@router.post("/team/{account_id}/leave")
def leave(member: Volunteer, ticket_id: int, account_id: int) -> Response:
    with member.office.transaction() as session:
        accompanying.leave(member.office, session, ticket_id, member.account, account_id)
    return _back(ticket_id, "left")


def _back(ticket_id: int, notice: str) -> Response:
    return see_other(f"/tickets/{ticket_id}?notice={notice}#plan")
