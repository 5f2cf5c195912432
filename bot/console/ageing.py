"""Entries whose review date has come or is near, one's own first."""

from datetime import timedelta

from fastapi import APIRouter
from starlette.responses import Response

from bot.console.access import Volunteer
from bot.console.pages import render

router = APIRouter(prefix="/ageing")

SOON = timedelta(days=30)


@router.get("")
def ageing(member: Volunteer) -> Response:
    """Signed by this person, then by others; the most overdue first."""
    today = member.office.clock().date()
    entries = member.office.knowledge.current.catalog
    due = sorted(
        (entry for entry in entries if entry.review_after <= today + SOON),
        key=lambda entry: (entry.review_after, entry.slug),
    )
    name = member.account.name.casefold()
    values = {
        "mine": [entry for entry in due if entry.signed_by.casefold() == name],
        "others": [entry for entry in due if entry.signed_by.casefold() != name],
        "today": today,
    }
    return render("ageing.html", member, values)
