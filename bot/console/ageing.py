"""Entries whose review date has come or is near, one's own first."""

from fastapi import APIRouter
from starlette.responses import Response

from bot.console.access import Volunteer
from bot.console.pages import render
from faq.overdue import ageing as ageing_entries
from faq.overdue import is_signed_by

router = APIRouter(prefix="/ageing")


@router.get("")
def ageing(member: Volunteer) -> Response:
    """Signed by this person, then by others; the most overdue first."""
    today = member.office.clock().date()
    entries = member.office.knowledge.current.catalog
    due, name = ageing_entries(entries, today), member.account.name
    values = {
        "mine": [entry for entry in due if is_signed_by(entry, name)],
        "others": [entry for entry in due if not is_signed_by(entry, name)],
        "today": today,
    }
    return render("ageing.html", member, values)
