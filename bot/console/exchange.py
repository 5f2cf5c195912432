"""The FAQ as a file: to keep, to edit elsewhere, to bring in again."""

from fastapi import APIRouter
from starlette.datastructures import UploadFile
from starlette.responses import Response

from bot.console.access import Coordinator, Form, Member
from bot.console.pages import render
from bot.console.problems import Problem
from bot.desk import accounts
from bot.desk.exchange import MissingFilesError, bring_in, take_out
from faq.exchange import FORMATS, Faq, packed, unpacked
from faq.files import ContentError

router = APIRouter(prefix="/exchange")

TYPES = {
    ".zip": "application/zip",
    ".csv": "text/csv; charset=utf-8",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@router.get("")
def exchange(member: Coordinator) -> Response:
    return _page(member)


def _page(member: Member, changed: int | None = None, error: str = "") -> Response:
    values = {"formats": FORMATS, "changed": changed, "error": error}
    return render("exchange.html", member, values, 422 if error else 200)


@router.get("/faq{ending}")
def export(member: Coordinator, ending: str) -> Response:
    if ending not in FORMATS:
        raise Problem(404, "not-found")
    with member.office.reading() as session:
        faq = take_out(session)
    try:
        content = packed(faq.catalog, faq.files, ending)
    except ContentError as error:
        return _page(member, error=error.problem)
    return attachment(content, f"faq-{member.office.clock():%Y-%m-%d}{ending}")


def attachment(content: bytes, name: str) -> Response:
    """A file to be kept, never shown in the page."""
    headers = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "Cache-Control": "private, no-store",
    }
    return Response(content, media_type=TYPES[f".{name.rpartition('.')[2]}"], headers=headers)


@router.post("")
def bring(member: Coordinator, form: Form) -> Response:
    """All of the file or, when anything in it is wrong, nothing of it."""
    office = member.office
    try:
        faq = _uploaded(form)
        with office.transaction() as session:
            changed = bring_in(office, session, faq, member.account)
            accounts.audit(office, session, member.account, "imported", str(changed))
    except ContentError as error:
        return _page(member, error=str(error))
    except MissingFilesError as error:
        raise Problem(422, "missing-files", names=str(error)) from error
    office.knowledge.refresh_soon()
    return _page(member, changed)


def _uploaded(form: Form) -> Faq:
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.filename:
        raise Problem(422, "no-file-chosen")
    return unpacked(file.filename[-80:], file.file.read())
