"""Signing in by a one-time link, signing out, and the public first page."""

from fastapi import APIRouter, Depends
from sqlmodel import Session
from starlette.responses import Response

from bot.console.access import COOKIE, Admitted, Anybody, Member, from_here
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.desk import accounts
from bot.desk.office import Office
from bot.store.tables import Account

router = APIRouter()


@router.get("/")
def home(visitor: Anybody) -> Response:
    if isinstance(visitor, Member):
        return see_other(first_page(visitor.account))
    return render("home.html", visitor)


def first_page(account: Account) -> str:
    return "/inbox" if account.status == "active" else "/me"


@router.get("/sign-in")
def how_to_sign_in(visitor: Anybody, notice: str = "") -> Response:
    return render("sign_in.html", visitor, {"link": "", "notice": notice_of(visitor, notice)})


@router.get("/sign-in/{token}")
def offer_to_sign_in(visitor: Anybody, token: str) -> Response:
    """Only a button: what previews links in a messenger must not use up the link."""
    return render("sign_in.html", visitor, {"link": f"/sign-in/{token}"})


@router.post("/sign-in/{token}", dependencies=[Depends(from_here)])
def sign_in(visitor: Anybody, token: str) -> Response:
    office = visitor.office
    with office.transaction() as session:
        account = accounts.redeem(office, session, token, "sign_in")
        if account is not None:
            return start_session(office, session, account)
    if isinstance(visitor, Member):
        return see_other(first_page(visitor.account))
    raise Problem(410, "link-expired")


def start_session(office: Office, session: Session, account: Account) -> Response:
    """To the person's first page, with the session's cookie."""
    account.seen_at = office.clock()
    token = accounts.issue(office, session, account, "session")
    answer = see_other(first_page(account))
    answer.set_cookie(
        COOKIE,
        token,
        max_age=int(accounts.LASTS["session"].total_seconds()),
        httponly=True,
        samesite="lax",
        secure=office.settings.public_url.startswith("https:"),
    )
    return answer


@router.post("/sign-out")
def sign_out(member: Admitted) -> Response:
    with member.office.transaction() as session:
        accounts.sign_out(member.office, session, member.token)
    answer = see_other("/sign-in?notice=signed-out")
    answer.delete_cookie(COOKIE)
    answer.headers["Clear-Site-Data"] = '"storage"'  # drafts, on a shared computer
    return answer
