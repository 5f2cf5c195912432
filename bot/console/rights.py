"""The proof of what was done with contacts' data, for whoever has to show it."""

from fastapi import APIRouter
from starlette.responses import Response

from bot.console.access import Coordinator
from bot.console.pages import render
from bot.desk import proof

router = APIRouter(prefix="/rights")

SHOWN = 200
LONGEST = 40  # characters of a number as it is typed


@router.get("")
def rights(member: Coordinator, number: str = "") -> Response:
    number = number.strip()[:LONGEST]
    with member.office.reading() as session:
        receipts = proof.found(session, number, SHOWN)
    return render("rights.html", member, {"receipts": receipts, "number": number})
