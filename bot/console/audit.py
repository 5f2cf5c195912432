"""Who did what in the console, the latest first."""

import re
from typing import Any

from fastapi import APIRouter
from sqlmodel import Session, col, select
from starlette.responses import Response

from bot.console.access import Coordinator
from bot.console.pages import render
from bot.lines import has_line, say
from bot.store.tables import Account, AuditEvent

router = APIRouter(prefix="/audit")

SHOWN = 200
ACCOUNT = re.compile(r"[0-9]{1,9}")


@router.get("")
def audit(member: Coordinator, who: str = "", what: str = "") -> Response:
    """`who` is an account's number; empty means anybody, or anything."""
    with member.office.reading() as session:
        values: dict[str, Any] = {
            "events": _events(session, int(who) if ACCOUNT.fullmatch(who) else None, what),
            "accounts": session.exec(select(Account).order_by(col(Account.name))).all(),
            "acts": sorted(session.exec(select(AuditEvent.what).distinct())),
        }
    language = member.language
    values |= {"who": who, "what": what, "act_name": lambda act: act_name(language, act)}
    return render("audit.html", member, values)


def _events(session: Session, who: int | None, what: str) -> list[tuple[AuditEvent, str | None]]:
    wanted = select(AuditEvent, Account.name).join(
        Account, col(Account.id) == AuditEvent.account_id, isouter=True
    )
    if who is not None:
        wanted = wanted.where(AuditEvent.account_id == who)
    if what:
        wanted = wanted.where(AuditEvent.what == what)
    latest = wanted.order_by(col(AuditEvent.id).desc()).limit(SHOWN)
    return [(event, name) for event, name in session.exec(latest)]


def act_name(language: str, act: str) -> str:
    """In words where there are some; else as it was noted."""
    key = f"console-audit-{act}"
    return say(language, key) if has_line(language, key) else act
