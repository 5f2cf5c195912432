"""Appointments on the ticket's page: proposing moments, moving, cancelling, the calendar file."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from fastapi import APIRouter
from sqlmodel import Session
from starlette.datastructures import FormData
from starlette.responses import Response

from bot.console.access import Form, Member, Volunteer, words_in
from bot.console.pages import see_other
from bot.console.problems import Problem
from bot.console.viewing import visible_ticket
from bot.desk import appointing, appointments, calendars
from bot.desk.appointing import CannotMeetError
from bot.lines import city, moment
from bot.store.tables import Appointment, PendingReply, Ticket
from handoff.appointment import MOST

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Panel:
    """The appointment of a ticket, if any: its moments in words, in the service's time zone."""

    id: int
    when: str
    proposed: tuple[str, ...]
    video: str


def panel_of(member: Member, session: Session, ticket: Ticket) -> Panel | None:
    row = appointments.live(member.office, session, ticket.conversation_id)
    if row is None:
        return None
    return Panel(
        id=row.id or 0,
        when=_words(member, row.starts_at) if row.starts_at else "",
        proposed=tuple(_words(member, slot) for slot in appointments.slots_of(row)),
        video=calendars.video_address(member.office, row),
    )


def _words(member: Member, at: datetime) -> str:
    return moment(member.language, at.astimezone(zone_of(member)))


def zone_of(member: Member) -> ZoneInfo:
    return ZoneInfo(member.office.settings.time_zone)


def city_of(member: Member) -> str:
    """Whose hour the page's times are."""
    return city(member.language, member.office.clock().astimezone(zone_of(member)))


@router.post("/tickets/{ticket_id}/appointment")
def propose(member: Volunteer, form: Form, ticket_id: int) -> Response:
    starts = _starts(member, form)
    with member.office.transaction() as session:
        try:
            made = appointing.propose(member.office, session, ticket_id, member.account, starts)
        except CannotMeetError as error:
            raise Problem(422, f"slots-{error.reason.value}") from error
    notice = "proposal-to-mentor" if isinstance(made, PendingReply) else "proposed"
    return see_other(f"/tickets/{ticket_id}?notice={notice}#appointment")


def _starts(member: Member, form: FormData) -> list[datetime]:
    """The moments filled in, of the browser's form `2026-12-01T14:00`."""
    written = [words_in(form, f"slot{number}", 40) for number in range(1, MOST + 1)]
    try:
        local = [datetime.fromisoformat(text) for text in written if text]
    except ValueError as error:
        raise Problem(422, "slots-unreadable") from error
    return [start.replace(tzinfo=zone_of(member)) for start in local]


@router.post("/tickets/{ticket_id}/appointment/cancel")
def cancel(member: Volunteer, ticket_id: int) -> Response:
    with member.office.transaction() as session:
        appointing.cancel(member.office, session, ticket_id, member.account)
    return see_other(f"/tickets/{ticket_id}?notice=called-off#appointment")


@router.get("/appointments/{appointment_id}.ics")
def calendar(member: Volunteer, appointment_id: int) -> Response:
    """The volunteer's own file, for whoever may see the ticket."""
    with member.office.reading() as session:
        row = session.get(Appointment, appointment_id)
        if row is None or row.starts_at is None:
            raise Problem(404, "not-found")
        visible_ticket(session, member, row.ticket_id)
        content = calendars.volunteers_file(member.office, session, row)
    manner = {"Content-Disposition": 'attachment; filename="coup-de-pouce.ics"'}
    return Response(content, media_type=calendars.TYPE, headers=manner)
