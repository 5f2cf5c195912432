"""The files that entries carry, for the public pages and for Twilio."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from bot.console.media import in_parts
from bot.console.problems import Problem
from bot.desk.office import Office
from bot.store.tables import EntryMedia
from faq.media import type_of

router = APIRouter()

FOR_GOOD = {"Cache-Control": "public, max-age=31536000, immutable"}


@router.get("/media/entry/{name}")
def entry_file(request: Request, name: str) -> Response:
    """To be kept by who fetches it: the name says the content."""
    office: Office = request.app.state.office
    with office.reading() as session:
        kept = session.get(EntryMedia, name)
    if kept is None:
        raise Problem(404, "no-file")
    return in_parts(request, kept.content, type_of(name), FOR_GOOD)
