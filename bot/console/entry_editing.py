"""Writing entries: the editor, its preview, proposing, and publishing."""

from dataclasses import dataclass, replace
from typing import Any

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from bot.console import entry_form
from bot.console.access import Form, Member, Volunteer, words_in
from bot.console.channel_previews import previews
from bot.console.drafts import visible_draft
from bot.console.entries import live_entry
from bot.console.entry_form import Errors, Fields
from bot.console.entry_sources import from_miss, from_ticket
from bot.console.entry_uploads import keep_uploads
from bot.console.pages import render, see_other
from bot.console.problems import Problem
from bot.desk import drafts, library, replaying
from bot.store.tables import EntryRow, Miss
from faq.entry import LANGUAGES, Entry

router = APIRouter(prefix="/entries")


@dataclass(frozen=True, slots=True)
class Origin:
    """What the form carries along: the miss it answers, the draft it takes up, the live revision
    it was written over. 0: none."""

    miss: int = 0
    draft: int = 0
    revision: int = 0


@router.get("/new")
def new(member: Volunteer, miss: int = 0, ticket: int = 0, draft: int = 0) -> Response:
    """Empty, or filled from a draft, a miss, or what was said in a ticket."""
    fields = entry_form.blank_fields(member.account.name, member.office.clock().date())
    with member.office.reading() as session:
        if draft:
            fields |= visible_draft(session, member, draft).fields
        if miss and member.coordinates:
            fields |= from_miss(session, miss)
        if ticket:
            fields |= from_ticket(session, member, ticket)
    return _editor(member, fields, {}, None, Origin(miss, draft))


@router.get("/{slug}/edit")
def edit(member: Volunteer, slug: str, draft: int = 0) -> Response:
    """The live entry, or a draft written over it."""
    with member.office.reading() as session:
        entry = live_entry(session, slug)
        revision = session.get_one(EntryRow, slug).revision_id
        fields = entry_form.fields_of(entry)
        if draft:
            row = visible_draft(session, member, draft)
            fields, revision = fields | row.fields, row.revision_id or 0
    return _editor(member, fields, {}, entry, Origin(0, draft, revision))


def _editor(
    member: Member, fields: Fields, errors: Errors, entry: Entry | None, origin: Origin
) -> Response:
    catalog = member.office.knowledge.current.catalog
    values = {
        "fields": fields,
        "errors": errors,
        "written": [code for code in LANGUAGES if fields[f"title_{code}"]],
        "faulty": {field[-2:] for field in errors},
        "entry": entry,
        "origin": origin,
        "categories": list(catalog.categories),
    }
    return render("entry_editor.html", member, values, 422 if errors else 200)


@router.post("/preview")
def preview(member: Volunteer, form: Form) -> Response:
    """Each language as each channel would show it; what is not yet valid is said instead."""
    fields, office = entry_form.fields_in(form), member.office
    entry, errors = entry_form.parse(fields, office.knowledge.current.catalog, None)
    site, today = office.settings.public_url, office.clock().date()
    shown = list(previews(entry, today, site)) if entry else []
    return render("entry_preview.html", member, {"previews": shown, "errors": errors})


@router.post("/new")
def create(member: Volunteer, form: Form) -> Response:
    return _submit(member, form, None)


@router.post("/{slug}/edit")
def save(member: Volunteer, form: Form, slug: str) -> Response:
    return _submit(member, form, slug)


def _submit(member: Member, form: Form, slug: str | None) -> Response:
    """A draft is kept as it is; what is proposed or published must be whole."""
    office, fields = member.office, entry_form.fields_in(form)
    act = _act(member, form)
    origin = Origin(*(_number(form, name) for name in ("miss", "draft", "revision")))
    with office.transaction() as session:
        former = live_entry(session, slug) if slug else None
        errors = keep_uploads(office, session, form, fields)
        if act == "draft":
            return _keep(member, session, fields, origin, slug, proposed=False)
        entry, found = entry_form.parse(fields, library.load_catalog(session), former)
        errors |= found
        if act == "publish" and (latest := _overtaken(session, slug, origin)):
            origin, errors["entry"] = replace(origin, revision=latest), ("overtaken", {})
        if entry is None or errors:
            return _editor(member, fields, errors, former, origin)
        if act == "propose":
            return _keep(member, session, fields, origin, slug, proposed=True)
        tried_first = replaying.is_due(session)
        if not tried_first:
            library.publish(office, session, entry, member.account)
            _settle(member, session, origin, entry)
    if tried_first:
        return _try(member, entry, origin)
    office.refresh_knowledge()
    return see_other(f"/entries/{entry.slug}?notice=published")


def _try(member: Member, entry: Entry, origin: Origin) -> Response:
    """What is known to be right might break: where that is seen, it is published."""
    miss, draft = origin.miss or None, origin.draft or None
    number = replaying.start(member.office, entry, member.account, miss=miss, draft=draft)
    return see_other(f"/replay/{number}")


def _act(member: Member, form: Form) -> str:
    act = words_in(form, "act") or ("publish" if member.coordinates else "propose")
    if act == "publish" and not member.coordinates:
        raise Problem(403, "coordinators-only")
    return act


def _number(form: Form, name: str) -> int:
    value = words_in(form, name)
    return int(value) if value.isdecimal() else 0


def _keep(
    member: Member,
    session: Session,
    fields: Fields,
    origin: Origin,
    slug: str | None,
    *,
    proposed: bool,
) -> Response:
    drafts.keep(
        member.office,
        session,
        member.account,
        fields,
        draft_id=origin.draft,
        slug=slug,
        revision_id=origin.revision,
        proposed=proposed,
    )
    return see_other("/drafts?notice=entry-proposed" if proposed else "/drafts?notice=draft-kept")


def _overtaken(session: Session, slug: str | None, origin: Origin) -> int:
    """The latest revision, where somebody was quicker: the second sees it, and loses nothing."""
    row = session.get(EntryRow, slug) if slug else None
    return row.revision_id if row and row.revision_id != origin.revision else 0


def _settle(member: Member, session: Session, origin: Origin, entry: Entry) -> None:
    """The miss that the entry was written for is dealt with, and the draft it was."""
    row: Any = session.get(Miss, origin.miss)
    if row is not None:
        library.resolve_misses(member.office, session, row.key, f"entry:{entry.slug}")
    if origin.draft:
        drafts.decide(member.office, session, origin.draft, member.account, published=True)
