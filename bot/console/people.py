"""Accounts: who helps, who applies, who no longer may."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from sqlmodel import Session, col, select
from starlette.datastructures import FormData
from starlette.responses import Response

from bot.console import demo
from bot.console.access import Coordinator, Form, Member, words_in
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.desk import accounts, applications, mail, roster, tickets
from bot.desk.accounts import ROLES, AccountError
from bot.desk.conversing import converse
from bot.desk.office import Office
from bot.desk.volunteer_writing import held_by
from bot.events import ApplicationDecided
from bot.lines import say
from bot.store.tables import Account, Conversation
from handoff.approval import Level

router = APIRouter(prefix="/people")

ORDER = {"applied": 0, "active": 1, "suspended": 2}


@dataclass(frozen=True, slots=True)
class Person:
    """An account as coordinators see it."""

    account: Account
    email: str
    held: int


@dataclass(frozen=True, slots=True)
class Fresh:
    """What lets one person in, shown this once: links to copy, and whether they were mailed."""

    name: str
    sign_in: str
    telegram: str = ""
    mailed: bool = False


@router.get("")
def people(member: Coordinator, notice: str = "") -> Response:
    return _page(member, notice=notice_of(member, notice))


def _page(
    member: Member,
    status: int = 200,
    notice: str | None = None,
    fresh: Fresh | None = None,
    error: str | None = None,
) -> Response:
    with member.office.reading() as session:
        found = _people(session, member)
    values = {"notice": notice, "fresh": fresh, "error": error, "levels": list(Level)}
    groups = {
        "applicants": [person for person in found if person.account.status == "applied"],
        "team": [person for person in found if person.account.status != "applied"],
    }
    return render("people.html", member, {**groups, **values}, status)


def _people(session: Session, member: Member) -> list[Person]:
    everybody = session.exec(select(Account).order_by(col(Account.name))).all()
    unseal, held = member.office.seal.open, roster.held_counts(session)
    return [
        Person(account, unseal(account.email_sealed), held.get(account.id or 0, 0))
        for account in sorted(everybody, key=lambda account: ORDER[account.status])
    ]


@router.post("")
def invite(request: Request, member: Coordinator, form: Form) -> Response:
    """An account, and its links: to copy, and by e-mail where a mail server is configured."""
    office, role, level = member.office, words_in(form, "role"), _level(form)
    if role not in ROLES:
        raise Problem(422, "bad-request")
    try:
        with office.transaction() as session:
            email, name = words_in(form, "email", 200), words_in(form, "name", 80)
            account = accounts.add(office, session, role, email, name)
            account.level = level
            accounts.audit(office, session, member.account, "added", f"account {account.id}")
            fresh = _let_in(request, member, session, account, "mail-invited")
    except AccountError as error:
        return _page(member, 422, error=str(error))
    return _page(member, fresh=fresh)


def _level(form: FormData) -> str:
    level = words_in(form, "level") or Level.EXPERIENCED.value
    if level not in set(Level):
        raise Problem(422, "bad-request")
    return level


def _let_in(
    request: Request, member: Member, session: Session, account: Account, key: str
) -> Fresh:
    """Links to sign in and to link Telegram, and the letter `key` that holds them."""
    office = member.office
    base = office.settings.public_url or str(request.base_url).rstrip("/")
    token = accounts.issue(office, session, account, "sign_in", accounts.INVITED)
    sign_in, telegram = f"{base}/sign-in/{token}", _telegram_link(office, session, account)
    values = {"name": account.name, "by": member.account.name, "link": sign_in}
    tail = say(account.language, "mail-telegram", link=telegram) if telegram else ""
    mailed = mail.write(office, session, account, key, telegram=tail, **values)
    return Fresh(account.name, sign_in, telegram, mailed)


def _telegram_link(office: Office, session: Session, account: Account) -> str:
    if not office.demo and not office.telegram_name:
        return ""
    token = accounts.issue(office, session, account, "link", accounts.INVITED)
    return demo.phone_link(account, token) if office.demo else office.telegram_link(token)


@router.post("/{account_id}/link")
def fresh_link(request: Request, member: Coordinator, account_id: int) -> Response:
    """For who lost theirs."""
    with member.office.transaction() as session:
        account = _account(session, account_id)
        if account.status != "active":
            raise Problem(409, "not-active")
        fresh = _let_in(request, member, session, account, "mail-link")
    return _page(member, fresh=fresh)


@router.post("/{account_id}/accept")
def accept(request: Request, member: Coordinator, form: Form, account_id: int) -> Response:
    """Lets an applicant in at a level, or a suspended person back, with links to sign in by."""
    office = member.office
    with office.transaction() as session:
        account = _account(session, account_id)
        if account.status == "applied":
            account.level = _level(form)
            _tell_applicant(office, session, account, accepted=True)
        account.status = "active"
        accounts.audit(office, session, member.account, "accepted", f"account {account_id}")
        fresh = _let_in(request, member, session, account, "mail-accepted")
    return _page(member, fresh=fresh)


def _tell_applicant(office: Office, session: Session, account: Account, *, accepted: bool) -> None:
    """In the conversation where they applied; never a link there, which others may come to read."""
    conversation = session.get(Conversation, account.applied_in) if account.applied_in else None
    if conversation is not None:
        converse(office, session, conversation, ApplicationDecided(accepted))


@router.post("/{account_id}/decline")
def decline(member: Coordinator, account_id: int) -> Response:
    """Says no to an applicant, and keeps nothing of them."""
    office = member.office
    with office.transaction() as session:
        account = _account(session, account_id)
        if account.status != "applied":
            raise Problem(409, "not-applied")
        _tell_applicant(office, session, account, accepted=False)
        applications.decline(session, account)
        accounts.audit(office, session, member.account, "declined-account", f"account {account_id}")
    return see_other("/people?notice=declined")


@router.post("/{account_id}/level")
def set_level(member: Coordinator, form: Form, account_id: int) -> Response:
    """Novice, experienced or mentor; a novice again starts counting anew."""
    level = _level(form)
    with member.office.transaction() as session:
        account = _account(session, account_id)
        account.level, account.approved_replies = level, 0
        detail = f"account {account_id}: {level}"
        accounts.audit(member.office, session, member.account, "level", detail)
    return see_other("/people?notice=saved")


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
