"""Why the bot would answer a message as it does."""

from fastapi import APIRouter
from starlette.responses import Response

from bot.console.access import Coordinator
from bot.console.pages import render

router = APIRouter()

LONGEST = 1000  # characters


@router.get("/why")
def why(member: Coordinator, text: str = "") -> Response:
    text = text.strip()[:LONGEST]
    known = member.office.knowledge.current
    verdict = known.understanding.decide(text) if text else None
    explanation = known.understanding.explain(text) if text else None
    values = {"verdict": verdict, "explanation": explanation, "catalog": known.catalog}
    return render("why.html", member, {"text": text, **values})
