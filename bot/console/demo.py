"""The demo page: two simulated phones beside the console, and signing in with one press."""

from urllib.parse import quote, urlencode

from fastapi import APIRouter, Depends
from sqlmodel import col, select
from starlette.responses import Response

from bot.console.access import Anybody, Visitor, from_here
from bot.console.pages import render
from bot.console.problems import Problem
from bot.console.signing import start_session
from bot.desk.accounts import ROLES
from bot.lines import say
from bot.store.tables import Account

router = APIRouter(prefix="/demo")

PHONES = {"telegram": "1001", "whatsapp": "+32470000001"}
TRIES = 3
"""First messages to tap on each phone."""
FIRST_VOLUNTEER_PHONE = 2000
"""Simulated Telegram users from this number on are those of the accounts."""


@router.get("")
def demo_page(visitor: Anybody) -> Response:
    phones = {name: _phone(visitor, name) for name in PHONES}
    return render("demo.html", visitor, {"phones": phones})


def _phone(visitor: Visitor, channel: str) -> str:
    """The address of a phone's page, with messages to try."""
    keys = [f"console-demo-{channel}-try-{number}" for number in range(1, TRIES + 1)]
    tries = urlencode([("try", say(visitor.language, key)) for key in keys])
    return f"/sandbox/phone/{channel}/{quote(PHONES[channel])}?lang={visitor.language}&{tries}"


def phone_link(account: Account, token: str) -> str:
    """In place of Telegram's deep link: the volunteer's own simulated phone."""
    number = FIRST_VOLUNTEER_PHONE + (account.id or 0)
    return f"/sandbox/phone/telegram/{number}?start=link_{token}"


@router.post("/enter/{role}", dependencies=[Depends(from_here)])
def enter(visitor: Anybody, role: str) -> Response:
    """Signs in as the first account of the role: everybody may, the demo has no secrets."""
    office = visitor.office
    wanted = select(Account).where(Account.role == role, Account.status == "active")
    with office.transaction() as session:
        account = session.exec(wanted.order_by(col(Account.id))).first() if role in ROLES else None
        if account is None:
            raise Problem(404, "no-account")
        return start_session(office, session, account)
