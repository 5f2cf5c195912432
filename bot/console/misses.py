"""What the bot could not answer, and what a coordinator makes of it."""

from typing import Any

from fastapi import APIRouter
from sqlmodel import Session, col, select
from starlette.responses import Response

from bot.console.access import Coordinator, Form, Member, words_in
from bot.console.finding import find_entries
from bot.console.gaps import Order, count_gaps, lines, others, words_of
from bot.console.pages import notice_of, render, see_other
from bot.console.phrasings import count_suggested
from bot.console.problems import Problem
from bot.desk import accounts, gap_news, gaps, library
from bot.store.tables import Gap, Miss
from faq.entry import LANGUAGES

router = APIRouter(prefix="/misses")

PROPOSED = 5
OTHERS = 12
"""Gaps proposed to be merged with."""


@router.get("")
def misses(member: Coordinator, order: Order = "frequent", notice: str = "") -> Response:
    with member.office.reading() as session:
        values: dict[str, Any] = {
            "gaps": lines(session, order, member.office.clock()),
            "total": count_gaps(session),
            "aside": count_gaps(session, aside=True),
            "suggested": count_suggested(session),
        }
    values |= {"tab": order, "notice": notice_of(member, notice), "words_of": words_of}
    return render("misses.html", member, values)


@router.get("/{gap_id}")
def gap_page(member: Coordinator, gap_id: int, q: str = "", notice: str = "") -> Response:
    """One gap: its examples, what the bot hesitated between, what can be done."""
    with member.office.reading() as session:
        gap = session.get(Gap, gap_id)
        if gap is not None and gap.into is not None:
            return see_other(f"/misses/{gap.into}")
        if gap is not None and (page := _settled(member, session, gap, notice)):
            return page
        gap, asked = _open(session, gap_id)
        values: dict[str, Any] = {
            "gap": gap,
            "miss": asked[0],
            "asked": asked,
            "examples": words_of(asked),
            "answers": gaps.answers_given(session, asked),
            "others": others(session, gap, member.office.clock(), OTHERS),
        }
    values["hesitated"] = _hesitated(member, asked[0])
    values["found"] = find_entries(
        member.office, q or asked[0].question, asked[0].language, PROPOSED
    )
    return render("miss.html", member, {"q": q, "notice": notice_of(member, notice), **values})


def _settled(member: Member, session: Session, gap: Gap, notice: str) -> Response | None:
    """The page of a gap that an entry answers since; None while something of it is open."""
    is_open = select(Miss.id).where(Miss.gap_id == gap.id, *gaps.unresolved())
    slug = gap_news.answered_by(session, gap)
    if slug is None or session.exec(is_open.limit(1)).first() is not None:
        return None
    values: dict[str, Any] = {
        "gap": gap,
        "slug": slug,
        "entry": library.load_catalog(session).entries.get(slug),
        "untold": len(gap_news.untold(session, gap)),
        "notice": notice_of(member, notice),
    }
    return render("gap_settled.html", member, values)


@router.post("/{gap_id}/tell")
def tell(member: Coordinator, gap_id: int) -> Response:
    """Those who asked hear that there is now an answer."""
    with member.office.transaction() as session:
        gap = session.get(Gap, gap_id)
        if gap is None:
            raise Problem(404, "miss-settled")
        told = gap_news.tell(member.office, session, gap)
        accounts.audit(member.office, session, member.account, "told-gap", f"{gap_id}: {told}")
    return see_other(f"/misses/{gap_id}?notice=told")


def _open(session: Session, gap_id: int) -> tuple[Gap, list[Miss]]:
    """The gap with what is still open of it, the latest first."""
    gap = session.get(Gap, gap_id)
    asked = select(Miss).where(Miss.gap_id == gap_id, *gaps.unresolved())
    rows = list(session.exec(asked.order_by(col(Miss.id).desc())))
    if gap is None or not rows:
        raise Problem(404, "miss-settled")
    return gap, rows


def _hesitated(member: Member, miss: Miss) -> list[tuple[str, str, float]]:
    """Slug, title and probability of what the bot thought of at the time."""
    catalog = member.office.knowledge.current.catalog
    return [
        (slug, catalog[slug].wording(member.language).title, probability)
        for slug, probability in miss.matches
        if slug in catalog
    ]


@router.post("/{gap_id}/phrasing")
def add_phrasing(member: Coordinator, form: Form, gap_id: int) -> Response:
    """One more way to ask for an entry."""
    office, slug, text = member.office, words_in(form, "entry"), words_in(form, "text", 500)
    language = words_in(form, "language")
    with office.transaction() as session:
        gap, _ = _open(session, gap_id)
        entry = library.load_catalog(session).entries.get(slug)
        if entry is None or not text:
            raise Problem(422, "no-entry-chosen")
        if language not in LANGUAGES or language not in entry.wordings:
            raise Problem(422, "no-such-wording")
        library.add_phrasing(office, session, slug, language, text, member.account)
        gaps.settle(office, session, gap, f"phrasing:{slug}")
    office.refresh_knowledge()
    return see_other("/misses?notice=phrasing-added")


@router.post("/{gap_id}/negative")
def not_for_us(member: Coordinator, gap_id: int) -> Response:
    """The matcher learns that such messages are none of ours."""
    office = member.office
    with office.transaction() as session:
        gap, asked = _open(session, gap_id)
        for miss in words_of(asked):
            library.mark_negative(office, session, miss.question, miss.language, member.account)
        gaps.settle(office, session, gap, "negative")
        accounts.audit(office, session, member.account, "marked-negative", asked[0].question)
    office.refresh_knowledge()
    return see_other("/misses?notice=negative")


@router.post("/{gap_id}/dismiss")
def dismiss(member: Coordinator, gap_id: int) -> Response:
    """Nothing to learn from it."""
    with member.office.transaction() as session:
        gap, _ = _open(session, gap_id)
        gaps.settle(member.office, session, gap, "dismissed")
    return see_other("/misses?notice=dismissed")


@router.post("/{gap_id}/aside")
def put_aside(member: Coordinator, form: Form, gap_id: int) -> Response:
    """Out of the list for now, or back in it."""
    aside = words_in(form, "aside") == "yes"
    with member.office.transaction() as session:
        gap, _ = _open(session, gap_id)
        gaps.put_aside(member.office, gap, aside=aside)
    return see_other("/misses?notice=" + ("put-aside" if aside else "taken-back"))


@router.post("/{gap_id}/merge")
def merge(member: Coordinator, form: Form, gap_id: int) -> Response:
    """Another gap means the same."""
    chosen = words_in(form, "other")
    with member.office.transaction() as session:
        gap, _ = _open(session, gap_id)
        if not chosen.isdecimal() or int(chosen) == gap_id:
            raise Problem(422, "no-gap-chosen")
        other, _ = _open(session, int(chosen))
        gaps.merge(session, gap, other)
        accounts.audit(member.office, session, member.account, "merged-gaps", str(gap_id))
    return see_other(f"/misses/{gap_id}?notice=merged")


@router.post("/{gap_id}/split")
def split(member: Coordinator, form: Form, gap_id: int) -> Response:
    """Some of the questions mean something else."""
    leaving = [int(str(each)) for each in form.getlist("miss") if str(each).isdecimal()]
    with member.office.transaction() as session:
        gap, _ = _open(session, gap_id)
        if gaps.split(member.office, session, gap, leaving) is None:
            raise Problem(422, "not-some")
        accounts.audit(member.office, session, member.account, "split-gap", str(gap_id))
    return see_other(f"/misses/{gap_id}?notice=split")
