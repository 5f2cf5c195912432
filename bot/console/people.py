"""Accounts: who helps, who applies, who no longer may."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from sqlmodel import Session, col, select
from starlette.responses import Response

from bot.console.access import Coordinator, Form, Member, words_in
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.desk import accounts, roster, tickets
from bot.desk.accounts import ROLES, AccountError
from bot.desk.volunteer_writing import held_by
from bot.store.tables import Account

router = APIRouter(prefix="/people")

ORDER = {"applied": 0, "active": 1, "suspended": 2}


@dataclass(frozen=True, slots=True)
class Person:
    """An account as coordinators see it."""

    account: Account
    email: str
    held: int


@router.get("")
def people(member: Coordinator, notice: str = "") -> Response:
    return _page(member, notice=notice_of(member, notice))


def _page(
    member: Member,
    status: int = 200,
    notice: str | None = None,
    link: str = "",
    name: str = "",
    error: str | None = None,
) -> Response:
    """`link` is a fresh sign-in link, shown this once, for the person called `name`."""
    with member.office.reading() as session:
        found = _people(session, member)
    values = {"people": found, "notice": notice, "link": link, "name": name, "error": error}
    return render("people.html", member, values, status)


def _people(session: Session, member: Member) -> list[Person]:
    everybody = session.exec(select(Account).order_by(col(Account.name))).all()
    unseal, held = member.office.seal.open, roster.held_counts(session)
    return [
        Person(account, unseal(account.email_sealed), held.get(account.id or 0, 0))
        for account in sorted(everybody, key=lambda account: ORDER[account.status])
    ]


@router.post("")
def add(request: Request, member: Coordinator, form: Form) -> Response:
    office, role = member.office, words_in(form, "role")
    if role not in ROLES:
        raise Problem(422, "bad-request")
    try:
        with office.transaction() as session:
            email, name = words_in(form, "email", 200), words_in(form, "name", 80)
            account = accounts.add(office, session, role, email, name)
            accounts.audit(office, session, member.account, "added", f"account {account.id}")
            link = _sign_in_link(request, member, session, account)
    except AccountError as error:
        return _page(member, 422, error=str(error))
    return _page(member, link=link, name=account.name)


def _sign_in_link(request: Request, member: Member, session: Session, account: Account) -> str:
    token = accounts.issue(member.office, session, account, "sign_in")
    base = member.office.settings.public_url or str(request.base_url).rstrip("/")
    return f"{base}/sign-in/{token}"


@router.post("/{account_id}/link")
def fresh_link(request: Request, member: Coordinator, account_id: int) -> Response:
    """For who lost theirs."""
    with member.office.transaction() as session:
        account = _account(session, account_id)
        if account.status != "active":
            raise Problem(409, "not-active")
        link = _sign_in_link(request, member, session, account)
    return _page(member, link=link, name=account.name)


@router.post("/{account_id}/accept")
def accept(request: Request, member: Coordinator, account_id: int) -> Response:
    """Lets an applicant in, or a suspended person back, with a link to sign in by."""
    with member.office.transaction() as session:
        account = _account(session, account_id)
        account.status = "active"
        accounts.audit(member.office, session, member.account, "accepted", f"account {account_id}")
        link = _sign_in_link(request, member, session, account)
    return _page(member, link=link, name=account.name)


@router.post("/{account_id}/suspend")
def suspend(member: Coordinator, account_id: int) -> Response:
    """Their tickets go back to the queue, their sessions and links end at once."""
    office = member.office
    if account_id == member.account.id:
        raise Problem(409, "not-yourself")
    with office.transaction() as session:
        account = _account(session, account_id)
        for ticket in held_by(session, account):
            tickets.release(office, session, ticket.id or 0, member.account)
        accounts.suspend(office, session, account)
        accounts.audit(office, session, member.account, "suspended", f"account {account_id}")
    return see_other("/people?notice=suspended")


def _account(session: Session, account_id: int) -> Account:
    account = session.get(Account, account_id)
    if account is None:
        raise Problem(404, "no-account")
    return account
