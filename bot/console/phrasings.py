"""Suggested phrasings: questions whose entry the contact chose, to accept or refuse."""

from fastapi import APIRouter
from sqlalchemy import func
from sqlmodel import Session, col, select
from starlette.responses import Response

from bot.console.access import Coordinator, Form, words_in
from bot.console.gaps import count_gaps
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.desk import library
from bot.store.tables import SuggestedPhrasing

router = APIRouter(prefix="/phrasings")

SHOWN = 40


@router.get("")
def phrasings(member: Coordinator, notice: str = "") -> Response:
    undecided = select(SuggestedPhrasing).where(col(SuggestedPhrasing.decided_at).is_(None))
    with member.office.reading() as session:
        rows = session.exec(undecided.order_by(col(SuggestedPhrasing.id).desc()).limit(SHOWN)).all()
        counts = {
            "suggested": count_suggested(session),
            "total": count_gaps(session),
            "aside": count_gaps(session, aside=True),
        }
    catalog = member.office.knowledge.current.catalog
    values = {
        "tab": "phrasings",
        "pairs": [(row, catalog[row.entry]) for row in rows if row.entry in catalog],
        "notice": notice_of(member, notice),
    }
    return render("phrasings.html", member, values | counts)


def count_suggested(session: Session) -> int:
    wanted = select(func.count(col(SuggestedPhrasing.id)))
    return int(session.exec(wanted.where(col(SuggestedPhrasing.decided_at).is_(None))).one())


@router.post("/{suggested_id}")
def decide(member: Coordinator, form: Form, suggested_id: int) -> Response:
    accepted = words_in(form, "accept") == "yes"
    with member.office.transaction() as session:
        if session.get(SuggestedPhrasing, suggested_id) is None:
            raise Problem(404, "not-found")
        library.decide_phrasing(
            member.office, session, suggested_id, member.account, accepted=accepted
        )
    if accepted:
        member.office.refresh_knowledge()
    return see_other(f"/phrasings?notice={'phrasing-added' if accepted else 'phrasing-refused'}")
