"""What the bot could not answer, and what a coordinator makes of it."""

from typing import Any

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from bot.console.access import Coordinator, Form, Member, words_in
from bot.console.finding import find_entries
from bot.console.gaps import Order, answers_given, count_gaps, gaps, same_as
from bot.console.pages import notice_of, render, see_other
from bot.console.phrasings import count_suggested
from bot.console.problems import Problem
from bot.desk import accounts, library
from bot.store.tables import Miss
from faq.entry import LANGUAGES

router = APIRouter(prefix="/misses")

PROPOSED = 5


@router.get("")
def misses(member: Coordinator, order: Order = "frequent", notice: str = "") -> Response:
    with member.office.reading() as session:
        values: dict[str, Any] = {
            "gaps": gaps(session, order),
            "total": count_gaps(session),
            "suggested": count_suggested(session),
        }
    values |= {"tab": order, "notice": notice_of(member, notice)}
    return render("misses.html", member, values)


@router.get("/{miss_id}")
def miss_page(member: Coordinator, miss_id: int, q: str = "") -> Response:
    """One group: its examples, what the bot hesitated between, what can be done."""
    with member.office.reading() as session:
        miss = _open_miss(session, miss_id)
        examples = same_as(session, miss)
        values: dict[str, Any] = {
            "miss": miss,
            "examples": examples,
            "answers": answers_given(session, examples),
        }
    values["hesitated"] = _hesitated(member, miss)
    values["found"] = find_entries(member.office, q or miss.question, miss.language, PROPOSED)
    return render("miss.html", member, {"q": q, **values})


def _open_miss(session: Session, miss_id: int) -> Miss:
    """The miss, or one of the same group when only this one is settled."""
    miss = session.get(Miss, miss_id)
    if miss is None or miss.resolved_at is not None:
        raise Problem(404, "miss-settled")
    return miss


def _hesitated(member: Member, miss: Miss) -> list[tuple[str, str, float]]:
    """Slug, title and probability of what the bot thought of at the time."""
    catalog = member.office.knowledge.current.catalog
    return [
        (slug, catalog[slug].wording(member.language).title, probability)
        for slug, probability in miss.matches
        if slug in catalog
    ]


@router.post("/{miss_id}/phrasing")
def add_phrasing(member: Coordinator, form: Form, miss_id: int) -> Response:
    """One more way to ask for an entry."""
    office, slug, text = member.office, words_in(form, "entry"), words_in(form, "text", 500)
    language = words_in(form, "language")
    with office.transaction() as session:
        miss = _open_miss(session, miss_id)
        entry = library.load_catalog(session).entries.get(slug)
        if entry is None or not text:
            raise Problem(422, "no-entry-chosen")
        if language not in LANGUAGES or language not in entry.wordings:
            raise Problem(422, "no-such-wording")
        library.add_phrasing(office, session, slug, language, text, member.account)
        library.resolve_misses(office, session, miss.key, f"phrasing:{slug}")
    office.refresh_knowledge()
    return see_other("/misses?notice=phrasing-added")


@router.post("/{miss_id}/negative")
def not_for_us(member: Coordinator, miss_id: int) -> Response:
    """The matcher learns that such a message is none of ours."""
    office = member.office
    with office.transaction() as session:
        miss = _open_miss(session, miss_id)
        library.mark_negative(office, session, miss.question, miss.language, member.account)
        library.resolve_misses(office, session, miss.key, "negative")
        accounts.audit(office, session, member.account, "marked-negative", miss.question)
    office.refresh_knowledge()
    return see_other("/misses?notice=negative")


@router.post("/{miss_id}/dismiss")
def dismiss(member: Coordinator, miss_id: int) -> Response:
    """Nothing to learn from it."""
    with member.office.transaction() as session:
        miss = _open_miss(session, miss_id)
        library.resolve_misses(member.office, session, miss.key, "dismissed")
    return see_other("/misses?notice=dismissed")
