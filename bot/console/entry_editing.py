"""Writing entries: the editor, its preview, and publishing."""

from typing import Any

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from bot.console import entry_form
from bot.console.access import Coordinator, Form, Member, words_in
from bot.console.entries import live_entry
from bot.console.entry_form import Errors, Fields
from bot.console.gaps import same_as
from bot.console.pages import render, see_other
from bot.desk import library
from bot.desk.gaps import answers_given
from bot.dialogue.answer_text import answer_text
from bot.store.tables import EntryRow, Miss
from faq.entry import LANGUAGES, Entry

router = APIRouter(prefix="/entries")


@router.get("/new")
def new(member: Coordinator, miss: int = 0) -> Response:
    """Empty, or filled from a miss: what was asked, and what volunteers answered."""
    fields = entry_form.blank_fields(member.account.name, member.office.clock().date())
    with member.office.reading() as session:
        asked = session.get(Miss, miss)
        if asked is not None:
            fields |= _from_miss(session, asked)
    return _editor(member, fields, {}, None, {"miss": str(miss or ""), "revision": ""})


def _from_miss(session: Session, miss: Miss) -> Fields:
    examples = same_as(session, miss)
    code = miss.language if miss.language in LANGUAGES else LANGUAGES[0]
    questions = dict.fromkeys(" ".join(example.question.split()) for example in examples)
    return {
        f"title_{code}": next(iter(questions), "")[:100].capitalize(),
        f"phrasings_{code}": "\n".join(questions),
        f"answer_{code}": "\n\n".join(answers_given(session, examples)),
    }


@router.get("/{slug}/edit")
def edit(member: Coordinator, slug: str) -> Response:
    with member.office.reading() as session:
        entry = live_entry(session, slug)
        revision = str(session.get_one(EntryRow, slug).revision_id)
    hidden = {"miss": "", "revision": revision}
    return _editor(member, entry_form.fields_of(entry), {}, entry, hidden)


def _editor(
    member: Member, fields: Fields, errors: Errors, entry: Entry | None, hidden: dict[str, str]
) -> Response:
    catalog = member.office.knowledge.current.catalog
    values = {
        "fields": fields,
        "errors": errors,
        "written": [code for code in LANGUAGES if fields[f"title_{code}"]],
        "faulty": {field[-2:] for field in errors},
        "entry": entry,
        "hidden": hidden,
        "categories": list(catalog.categories),
        "slugs": list(catalog.entries),
    }
    return render("entry_editor.html", member, values, 422 if errors else 200)


@router.post("/preview")
def preview(member: Coordinator, form: Form) -> Response:
    """Each language as it would be sent; what is not yet valid is said instead."""
    fields = entry_form.fields_in(form)
    entry, errors = entry_form.parse(fields, member.office.knowledge.current.catalog, None)
    today = member.office.clock().date()
    texts = {code: answer_text(entry, code, today) for code in entry.wordings} if entry else {}
    return render("entry_preview.html", member, {"previews": texts, "errors": errors})


@router.post("/new")
def create(member: Coordinator, form: Form) -> Response:
    return _publish(member, form, None)


@router.post("/{slug}/edit")
def save(member: Coordinator, form: Form, slug: str) -> Response:
    return _publish(member, form, slug)


def _publish(member: Member, form: Form, slug: str | None) -> Response:
    """Makes it live, unless something is wrong or somebody else was quicker."""
    office, fields = member.office, entry_form.fields_in(form)
    hidden = {name: words_in(form, name) for name in ("miss", "revision")}
    with office.transaction() as session:
        former = live_entry(session, slug) if slug else None
        entry, errors = entry_form.parse(fields, library.load_catalog(session), former)
        errors |= _overtaken(session, slug, hidden)
        if entry is None or errors:
            return _editor(member, fields, errors, former, hidden)
        library.publish(office, session, entry, member.account)
        _settle(member, session, hidden["miss"], entry)
    office.refresh_knowledge()
    return see_other(f"/entries/{entry.slug}?notice=published")


def _overtaken(session: Session, slug: str | None, hidden: dict[str, str]) -> dict[str, Any]:
    """Two coordinators who edit one entry: the second sees it, and loses nothing typed."""
    row = session.get(EntryRow, slug) if slug else None
    if row is None or str(row.revision_id) == hidden["revision"]:
        return {}
    hidden["revision"] = str(row.revision_id)
    return {"entry": ("overtaken", {})}


def _settle(member: Member, session: Session, miss: str, entry: Entry) -> None:
    """The miss that the entry was written for is dealt with, and all that asked the same."""
    row = session.get(Miss, int(miss)) if miss.isdecimal() else None
    if row is not None:
        library.resolve_misses(member.office, session, row.key, f"entry:{entry.slug}")
