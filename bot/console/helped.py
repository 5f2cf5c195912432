"""One's own page of thanks: whom one helped, and what they said of it."""

from fastapi import APIRouter
from starlette.responses import Response

from bot.console.access import Volunteer
from bot.console.pages import render
from bot.desk import thanks

router = APIRouter()


@router.get("/helped")
def helped(member: Volunteer) -> Response:
    account_id = member.account.id or 0
    with member.office.reading() as session:
        values = {
            "helps": thanks.helped_by(session, account_id),
            "total": thanks.count_closed(session, account_id),
        }
    return render("helped.html", member, values)
