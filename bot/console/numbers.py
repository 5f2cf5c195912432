"""The numbers of this week and the last."""

from zoneinfo import ZoneInfo

from fastapi import APIRouter
from starlette.responses import Response

from bot.console.access import Coordinator
from bot.console.figures import WEEK, figures, open_tickets, week_of
from bot.console.gaps import count_gaps
from bot.console.pages import render

router = APIRouter()


@router.get("/numbers")
def numbers(member: Coordinator) -> Response:
    office = member.office
    zone = ZoneInfo(office.settings.time_zone)
    this, last = week_of(office.clock(), zone), week_of(office.clock() - WEEK, zone)
    with office.reading() as session:
        values = {
            "now": figures(session, this),
            "before": figures(session, last),
            "open": open_tickets(session),
            "gaps": count_gaps(session),
        }
    return render("numbers.html", member, {"monday": this.start, **values})
