"""The agenda: what is planned, who comes, making and moving an event, files brought in."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from fastapi import APIRouter
from pydantic import ValidationError
from sqlmodel import Session, col, select
from starlette.datastructures import UploadFile
from starlette.responses import Response

from bot.console.access import Coordinator, Form, Member, Volunteer, words_in
from bot.console.forms import Errors, Fields, errors_of, typed_in
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.desk import agenda, agenda_editing
from bot.desk.people import contact_of
from bot.store.tables import EventRow
from faq.agenda import KINDS, AgendaEvent
from faq.agenda_files import AgendaFileError, read_agenda

router = APIRouter(prefix="/agenda")

TEXTS = (
    "title",
    "kind",
    "description",
    "town",
    "place",
    "language",
    "starts_at",
    "ends_at",
    "seats",
    "url",
    "version",
)
MOMENT = "%Y-%m-%dT%H:%M"
RECENT = timedelta(days=60)
LARGEST = 2 * 1024 * 1024  # bytes of a file


@router.get("")
def planned(member: Volunteer, notice: str = "") -> Response:
    return _list(member, notice=notice_of(member, notice))


def _list(member: Member, error: str = "", notice: str | None = None) -> Response:
    """What is to come, then what was lately; `error` says what is wrong with a file."""
    office, zone = member.office, agenda.zone_of(member.office)
    now = office.clock()
    with office.reading() as session:
        lately = select(EventRow).where(col(EventRow.starts_at) > now - RECENT)
        rows = session.exec(lately.order_by(col(EventRow.starts_at))).all()
        taken = agenda.taken(session, [row.id or 0 for row in rows])
    shown = [(row, agenda.event_of(row, zone), taken.get(row.id or 0, 0)) for row in rows]
    values = {
        "coming": [item for item in shown if item[0].starts_at > now],
        "past": [item for item in reversed(shown) if item[0].starts_at <= now],
        "error": error,
        "notice": notice,
    }
    return render("agenda.html", member, values, 422 if error else 200)


@router.get("/new")
def new(member: Coordinator) -> Response:
    fields: Fields = {name: "" for name in TEXTS} | {"kind": KINDS[0], "sectors": []}
    return _editor(member, fields, {}, None)


@router.post("/new")
def create(member: Coordinator, form: Form) -> Response:
    return _save(member, form, None)


@router.post("/import")
async def bring(member: Coordinator, form: Form) -> Response:
    """All the events of a file or, when anything in it is wrong, none."""
    file = form.get("file")
    content = await file.read(LARGEST + 1) if isinstance(file, UploadFile) else b""
    if len(content) > LARGEST:
        raise Problem(413, "too-big")
    return _bring(member, content)


def _bring(member: Member, content: bytes) -> Response:
    office = member.office
    try:
        events = read_agenda(content, agenda.zone_of(office))
    except AgendaFileError as error:
        return _list(member, str(error))
    with office.transaction() as session:
        agenda_editing.import_events(office, session, events, member.account)
    return see_other("/agenda?notice=agenda-imported")


@router.get("/{event_id}")
def event_page(member: Volunteer, event_id: int, notice: str = "") -> Response:
    """The event, and who comes under their alias."""
    office = member.office
    with office.reading() as session:
        row = _row(session, event_id)
        coming = [
            (contact_of(session, conversation).alias, place.state, place.feedback)
            for place, conversation in agenda_editing.coming(session, row)
        ]
    values = {
        "row": row,
        "event": agenda.event_of(row, agenda.zone_of(office)),
        "coming": coming,
        "over": row.starts_at <= office.clock(),
        "notice": notice_of(member, notice),
    }
    return render("agenda_event.html", member, values)


def _row(session: Session, event_id: int) -> EventRow:
    row = session.get(EventRow, event_id)
    if row is None:
        raise Problem(404, "not-found")
    return row


@router.post("/{event_id}/cancel")
def cancel(member: Coordinator, event_id: int) -> Response:
    with member.office.transaction() as session:
        row = _row(session, event_id)
        agenda_editing.cancel(member.office, session, row, member.account)
    return see_other(f"/agenda/{event_id}?notice=event-cancelled")


@router.get("/{event_id}/edit")
def edit(member: Coordinator, event_id: int) -> Response:
    with member.office.reading() as session:
        row = _row(session, event_id)
    return _editor(member, _fields_of(member, row), {}, row)


def _fields_of(member: Member, row: EventRow) -> Fields:
    event = agenda.event_of(row, agenda.zone_of(member.office))
    facts = event.model_dump(mode="json")
    fields: Fields = {name: str(facts.get(name) or "") for name in TEXTS}
    return fields | {
        "sectors": list(event.sectors),
        "starts_at": event.starts_at.strftime(MOMENT),
        "ends_at": event.ends_at.strftime(MOMENT),
        "version": str(row.version),
    }


def _editor(member: Member, fields: Fields, errors: Errors, row: EventRow | None) -> Response:
    values = {"fields": fields, "errors": errors, "row": row, "kinds": KINDS}
    return render("agenda_editor.html", member, values, 422 if errors else 200)


@router.post("/{event_id}/edit")
def save(member: Coordinator, form: Form, event_id: int) -> Response:
    return _save(member, form, event_id)


def _save(member: Member, form: Form, event_id: int | None) -> Response:
    """Who has a place is told when it moves; nothing is kept when something is wrong."""
    office, fields = member.office, typed_in(form, TEXTS, ("sectors",))
    with office.transaction() as session:
        row = _row(session, event_id) if event_id else None
        try:
            event = AgendaEvent.model_validate(_document(member, fields, row))
        except ValidationError as error:
            return _editor(member, fields, _errors(error), row)
        if row is not None and str(row.version) != words_in(form, "version"):
            return _editor(member, fields, {"version": "overtaken"}, row)
        if row is None:
            row = agenda_editing.add(office, session, event, member.account)
        else:
            agenda_editing.change(office, session, row, event, member.account)
        return see_other(f"/agenda/{row.id}?notice=event-kept")


def _errors(error: ValidationError) -> Errors:
    """What is wrong with the whole event, not with a field, is that it ends before it starts."""
    whole = not error.errors()[0]["loc"]
    return {"ends_at": "order"} if whole else errors_of(error, {})


def _document(member: Member, fields: Fields, row: EventRow | None) -> dict[str, Any]:
    given = {name: fields[name].strip() for name in TEXTS if name != "version"}
    return {
        **given,
        "uid": row.uid if row else f"{uuid4()}@coup-de-pouce.invalid",
        "sectors": fields["sectors"],
        "seats": given["seats"] or None,
        "starts_at": _moment(member, given["starts_at"]),
        "ends_at": _moment(member, given["ends_at"]),
    }


def _moment(member: Member, text: str) -> datetime | str:
    """In the zone of the service; what is no moment is left for the value to refuse."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=agenda.zone_of(member.office))
    except ValueError:
        return text
