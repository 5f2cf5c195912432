"""A former state of an entry: what it changed, by whom, and the way back to it."""

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from bot.console.access import Coordinator, Volunteer
from bot.console.entry_form import Fields, fields_of
from bot.console.pages import render, see_other
from bot.console.problems import Problem
from bot.desk import revisions
from bot.store.tables import Account, EntryRevision
from faq.differences import Row, differences
from faq.entry import Entry

router = APIRouter(prefix="/entries/{slug}/revisions/{revision_id}")


@router.get("")
def revision_page(member: Volunteer, slug: str, revision_id: int) -> Response:
    with member.office.reading() as session:
        revision = _revision(session, slug, revision_id)
        former = revisions.before(session, revision)
        author = session.get(Account, revision.account_id) if revision.account_id else None
        live = revisions.is_live(session, revision)
    entry = Entry.model_validate(revision.document)
    before = fields_of(Entry.model_validate(former.document)) if former else {}
    values = {
        "entry": entry,
        "revision": revision,
        "author": author,
        "live": live,
        "former": former,
        "changes": changes(before, fields_of(entry)),
    }
    return render("revision.html", member, values)


@router.post("/restore")
def restore(member: Coordinator, slug: str, revision_id: int) -> Response:
    office = member.office
    with office.transaction() as session:
        revisions.restore(office, session, _revision(session, slug, revision_id), member.account)
    office.knowledge.refresh_soon()
    return see_other(f"/entries/{slug}?notice=restored")


def changes(before: Fields, after: Fields) -> dict[str, list[Row]]:
    """What differs, by the name of the form's field."""
    compared = {
        name: differences(_text(before.get(name, "")), _text(value))
        for name, value in after.items()
    }
    return {name: rows for name, rows in compared.items() if rows}


def _text(value: str | list[str]) -> str:
    return value if isinstance(value, str) else " ".join(value)


def _revision(session: Session, slug: str, revision_id: int) -> EntryRevision:
    found = revisions.revision_of(session, slug, revision_id)
    if found is None:
        raise Problem(404, "no-revision")
    return found
