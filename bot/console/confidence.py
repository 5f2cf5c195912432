"""Confidence: how right the bot is to be, and what that costs in messages left unanswered."""

from datetime import timedelta
from typing import Any

from fastapi import APIRouter
from sqlmodel import Session, col, select
from starlette.responses import Response

from bot.console.access import Coordinator, Form, words_in
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.desk import preferences
from bot.desk.confirmations import known_answers
from bot.store.tables import Message
from intents.confidence import Point, curve, reaching

router = APIRouter(prefix="/confidence")

TARGETS = (0.8, 0.85, 0.9, 0.95, 0.98)
WEEKS = 4
RECENT = timedelta(weeks=WEEKS)
WIDE, HIGH = 320, 180
"""Of the plot, in its own units."""


@router.get("")
def confidence(member: Coordinator, notice: str = "") -> Response:
    office = member.office
    understanding = office.knowledge.current.understanding
    with office.reading() as session:
        received = _received(session, office.clock() - RECENT)
        said = list(known_answers(session))
    confirmed = []
    for each in said:
        best = understanding.decide(each.text, each.language).matches[:1]
        confirmed += [(m.probability, (m.entry == each.entry) == each.right) for m in best]
    points = curve(confirmed, received)
    values: dict[str, Any] = {
        "points": points,
        "confirmed": len(confirmed),
        "weekly": len(received) / WEEKS,
        "choices": [(target, reaching(points, target)) for target in TARGETS],
        "current": office.settings.target_precision,
        "line_of": _line(points),
        "band_of": _band(points),
        "notice": notice_of(member, notice),
    }
    return render("confidence.html", member, values)


def _received(session: Session, since: Any) -> list[float]:
    """The first probability of every question received lately."""
    asked = select(Message.matches).where(
        Message.author == "contact",
        col(Message.verdict).is_not(None),
        col(Message.act).is_(None),
        col(Message.created_at) > since,
    )
    return [matches[0][1] if matches else 0.0 for matches in session.exec(asked)]


def _line(points: list[Point]) -> str:
    """The curve as an SVG path's points: coverage to the right, precision upwards."""
    return " ".join(_place(point.coverage, point.precision.share) for point in points)


def _band(points: list[Point]) -> str:
    """The uncertainty around it, there and back."""
    there = [_place(point.coverage, point.precision.high) for point in points]
    back = [_place(point.coverage, point.precision.low) for point in reversed(points)]
    return " ".join(there + back)


def _place(coverage: float, precision: float) -> str:
    """Precision below one half is of no interest."""
    height = (max(precision, 0.5) - 0.5) * 2
    return f"{coverage * WIDE:.1f},{(1 - height) * HIGH:.1f}"


@router.post("")
def choose(member: Coordinator, form: Form) -> Response:
    """The target is a setting like others: in force at once, and written in the journal."""
    wanted = words_in(form, "target")
    if wanted not in map(str, TARGETS):
        raise Problem(422, "bad-request")
    with member.office.transaction() as session:
        preferences.change(member.office, session, member.account, {"target_precision": wanted})
    preferences.look(member.office)
    return see_other("/confidence?notice=target-chosen")
