"""Replay: what an edit would change for questions already received, before it is published."""

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from bot.console import entry_form
from bot.console.access import Coordinator, Form, Member, words_in
from bot.console.entry_uploads import keep_uploads
from bot.console.pages import render, see_other
from bot.console.problems import Problem
from bot.desk import library, replaying
from bot.store.tables import Miss, Replay
from intents.replay import FATES

router = APIRouter(prefix="/replay")


@router.post("")
def start(member: Coordinator, form: Form) -> Response:
    """Tries what the editor's form holds."""
    office, slug = member.office, words_in(form, "slug")
    fields = entry_form.fields_in(form)
    with office.transaction() as session:
        errors = keep_uploads(office, session, form, fields)
        catalog = library.load_catalog(session)
    former = catalog.entries.get(slug)
    entry, _ = entry_form.parse(fields, catalog, former)
    if entry is None or errors or (slug and former is None):
        raise Problem(422, "cannot-try")
    miss, draft, last = (_number(form, name) for name in ("miss", "draft", "last"))
    number = replaying.start(office, entry, member.account, miss=miss, draft=draft, last=last)
    return see_other(f"/replay/{number}")


def _number(form: Form, name: str) -> int | None:
    value = words_in(form, name)
    return int(value) or None if value.isdecimal() else None


@router.get("/{replay_id}")
def page(member: Coordinator, replay_id: int) -> Response:
    """Its progress, then its outcome."""
    with member.office.reading() as session:
        row = session.get(Replay, replay_id)
    if row is None:
        raise Problem(404, "no-replay")
    return _page(member, row)


def _page(member: Member, row: Replay, problem: str = "", status: int = 200) -> Response:
    catalog = member.office.knowledge.current.catalog
    titles = {entry.slug: entry.wording(member.language).title for entry in catalog}
    titles[row.slug] = _title(row, member.language)
    values: dict[str, Any] = {
        "replay": row,
        "title": titles[row.slug],
        "titles": titles,
        "fates": FATES,
        "interrupted": replaying.is_interrupted(member.office, row),
        "problem": problem,
    }
    return render("replay.html", member, values, status)


def _title(row: Replay, language: str) -> str:
    wordings = row.entry["wordings"]
    return str(wordings.get(language, next(iter(wordings.values())))["title"])


@router.post("/{replay_id}/publish")
def publish(member: Coordinator, form: Form, replay_id: int) -> Response:
    """Once each question that would break has been agreed to."""
    office = member.office
    despite = [int(str(each)) for each in form.getlist("despite") if str(each).isdecimal()]
    try:
        with office.transaction() as session:
            row = session.get(Replay, replay_id)
            if row is None or row.state != "done":
                raise Problem(404, "no-replay")
            replaying.publish(office, session, row, member.account, despite)
            miss = session.get(Miss, row.miss_id) if row.miss_id else None
            asked = f"/misses/{miss.gap_id}" if miss and miss.gap_id else ""
            address = asked or f"/entries/{row.slug}"
    except replaying.NotAgreedError:
        return _again(member, replay_id, "not-agreed")
    except replaying.OvertakenError:
        return _again(member, replay_id, "overtaken")
    office.refresh_knowledge()
    return see_other(f"{address}?notice=published")


def _again(member: Member, replay_id: int, problem: str) -> Response:
    with member.office.reading() as session:
        row = session.get_one(Replay, replay_id)
    return _page(member, row, problem, 422)
