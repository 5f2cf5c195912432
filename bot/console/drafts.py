"""Entries that volunteers propose, and one's own drafts."""

from typing import Any

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from bot.console.access import Coordinator, Form, Member, Volunteer, words_in
from bot.console.pages import TEMPLATES, notice_of, render, see_other
from bot.console.problems import Problem
from bot.desk import drafts
from bot.store.tables import EntryDraft
from faq.entry import LANGUAGES

router = APIRouter(prefix="/drafts")


@router.get("")
def page(member: Volunteer, notice: str = "") -> Response:
    with member.office.reading() as session:
        values: dict[str, Any] = {
            "proposed": drafts.proposed(session) if member.coordinates else [],
            "mine": drafts.of_author(session, member.account),
        }
    return render("drafts.html", member, {"notice": notice_of(member, notice), **values})


@router.post("/{draft_id}/decline")
def decline(member: Coordinator, form: Form, draft_id: int) -> Response:
    """With a word for its author."""
    remark = words_in(form, "remark", 300)
    with member.office.transaction() as session:
        drafts.decide(
            member.office, session, draft_id, member.account, published=False, remark=remark
        )
    return see_other("/drafts?notice=draft-declined")


def visible_draft(session: Session, member: Member, draft_id: int) -> EntryDraft:
    """One's own, or a proposed one for coordinators."""
    draft = session.get(EntryDraft, draft_id)
    if draft is None:
        raise Problem(404, "no-draft")
    mine = draft.account_id == member.account.id
    if not mine and not (member.coordinates and draft.status == "proposed"):
        raise Problem(403, "not-your-draft")
    return draft


def title_of(draft: EntryDraft) -> str:
    """The first title that was typed."""
    titles = (str(draft.fields.get(f"title_{code}", "")).strip() for code in LANGUAGES)
    return next((title for title in titles if title), draft.slug or f"#{draft.id}")


TEMPLATES.globals["title_of"] = title_of
