"""The inbox: who waits, who is mine and, for coordinators, who is whose. Live."""

from fastapi import APIRouter, Request
from sqlmodel import Session
from starlette.responses import Response, StreamingResponse

from bot.console import queries
from bot.console.access import Member, Volunteer
from bot.console.pages import notice_of, render, see_other
from bot.console.queries import Row
from bot.console.versions import INBOX, inbox_version
from bot.desk import approvals, roster, tickets

router = APIRouter()


@router.get("/inbox")
def inbox(member: Volunteer, page: int = 1, notice: str = "") -> Response:
    office = member.office
    with office.reading() as session:
        values = _lists(session, member, max(page, 1))
    return render("inbox.html", member, {"notice": notice_of(member, notice), **values})


def _lists(session: Session, member: Member, page: int) -> dict[str, object]:
    account_id = member.account.id or 0
    total, mine = queries.count_waiting(session), queries.held_by(session, account_id)
    return {
        "version": inbox_version(session),
        "mine": mine,
        "waiting": queries.waiting(session, page),
        "total": total,
        "page": page,
        "more": total > page * queries.PAGE,
        "held": queries.held_by_others(session, account_id) if member.coordinates else [],
        "held_total": sum(roster.held_counts(session).values()) - len(mine),
        "drafts_waiting": len(approvals.live(session)) if member.mentors else 0,
        "fits": lambda row: _fits(member, row),
    }


def _fits(member: Member, row: Row) -> bool:
    """Whether a ticket is one of those that this volunteer declared to know about."""
    account = member.account
    return row.ticket.category in account.skills and row.language in account.languages


@router.get("/inbox/events")
async def inbox_events(request: Request, _: Volunteer, version: str = "") -> StreamingResponse:
    stream: StreamingResponse = request.app.state.pulse.stream(INBOX, version)
    return stream


@router.post("/tickets/{ticket_id}/claim")
def claim(member: Volunteer, ticket_id: int) -> Response:
    with member.office.transaction() as session:
        tickets.claim(member.office, session, ticket_id, member.account)
    return see_other(f"/tickets/{ticket_id}?notice=claimed")
