"""Calendar files of appointments, for contacts whose channel takes no such file."""

from fastapi import APIRouter, Response
from sqlmodel import col, select

from bot.desk import calendars
from bot.desk.office import Office
from bot.store.tables import Appointment

HEADERS = {
    "Content-Disposition": 'attachment; filename="coup-de-pouce.ics"',
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


def create_shared_calendar(office: Office) -> APIRouter:
    """`/calendar/{token}.ics`: the appointment as it now is, for whoever knows its token."""
    router = APIRouter()

    @router.get("/calendar/{token}.ics")
    def calendar(token: str) -> Response:
        agreed = col(Appointment.starts_at).is_not(None)
        wanted = select(Appointment).where(Appointment.token == token, agreed)
        with office.reading() as session:
            row = session.exec(wanted).first()
            if row is None:
                return Response("gone\n", 404, media_type="text/plain")
            content = calendars.contacts_file(office, session, row)
        return Response(content, media_type=calendars.TYPE, headers=HEADERS)

    return router
