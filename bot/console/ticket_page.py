"""A ticket: its brief, the whole conversation, and what the volunteer can do. Live."""

from datetime import datetime
from functools import partial
from typing import Any

from fastapi import APIRouter, Request
from sqlmodel import Session, col, select
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from bot.console.access import Member, Volunteer
from bot.console.appointments import city_of, panel_of
from bot.console.finding import find_entries
from bot.console.once import form_token
from bot.console.pages import notice_of, render
from bot.console.timeline import last_from_contact, timeline
from bot.console.versions import conversation_version
from bot.console.viewing import seen_until, visible_ticket
from bot.desk import approvals, canned, plans, presence
from bot.desk.briefing import attempt_text, brief_of, earlier_text
from bot.dialogue.answer_text import answer_text
from bot.lines import day, say
from bot.store.tables import Account, Note, Ticket
from handoff.brief import Brief
from handoff.ticket import Outcome

router = APIRouter()

CANNED = ("hello", "more", "picture", "try", "waiting", "bye")
FOUND = 6
"""Entries proposed to be inserted."""


@router.get("/tickets/{ticket_id}")
def ticket_page(
    member: Volunteer, ticket_id: int, notice: str = "", q: str = "", insert: str = ""
) -> Response:
    """`q` looks for an entry to insert, `insert` is the slug of one put in the reply box."""
    office = member.office
    with office.reading() as session:
        ticket = visible_ticket(session, member, ticket_id)
        until, conversation_id = seen_until(member, ticket), ticket.conversation_id
        me = member.account.id or 0
        viewers = presence.viewers(session, conversation_id, office.clock())
        brief = brief_of(office, session, ticket, member.language)
        values: dict[str, Any] = {
            "version": conversation_version(session, conversation_id, {me, *viewers}),
            "viewers": [name for account_id, name in viewers.items() if account_id != me],
            "ticket": ticket,
            "brief": brief,
            "items": (items := timeline(session, ticket.conversation_id, until)),
            "latest": last_from_contact(items),
            "notes": _notes(session, ticket, until),
            "holder": session.get(Account, ticket.assignee_id) if ticket.assignee_id else None,
            "others": _others(session, ticket),
            "plan": plans.steps_of(session, ticket.id or 0),
            "team": plans.team_of(session, ticket.id or 0),
            "appointment": panel_of(member, session, ticket),
            "city": city_of(member),
            "own_drafts": approvals.of_author(session, ticket_id, member.account),
            "drafts_waiting": len(approvals.live(session, ticket_id)) if member.mentors else 0,
        }
    values["attempts"] = [attempt_text(attempt, member.language) for attempt in brief.attempts]
    values["earlier"] = [earlier_text(former, member.language) for former in brief.earlier]
    values |= _composer(member, brief, q, insert)
    values["sent"] = notice.startswith("sent")
    return render("ticket.html", member, {"notice": notice_of(member, notice), **values})


def _composer(member: Member, brief: Brief, q: str, insert: str) -> dict[str, Any]:
    """What the reply box offers, in the contact's language."""
    catalog = member.office.knowledge.current.catalog
    today = member.office.clock().date()
    found = find_entries(member.office, q or brief.question, brief.language, FOUND)
    return {
        "q": q,
        "found": [(entry, answer_text(entry, brief.language, today)) for entry in found],
        "canned": _canned(member, brief),
        "draft": answer_text(catalog[insert], brief.language, today) if insert in catalog else "",
        "form_token": form_token(),
        "outcomes": list(Outcome),
        "categories": list(catalog.categories),
    }


def _canned(member: Member, brief: Brief) -> list[str]:
    """One's own replies, everybody's, then those that come with the service."""
    today = member.office.clock().date()
    values = {
        "name": member.account.name,
        "alias": brief.alias,
        "number": str(brief.ticket),
        "day": day(brief.language, today),
    }
    with member.office.reading() as session:
        kept = [row.text for row in canned.available(session, member.account.id or 0)]
    ours = [say(brief.language, f"console-canned-{name}", name=values["name"]) for name in CANNED]
    return [canned.fill(text, values) for text in kept] + ours


def _notes(session: Session, ticket: Ticket, until: datetime | None) -> list[tuple[Note, str]]:
    """The notes of every ticket of the conversation, with their authors' names."""
    tickets = select(Ticket.id).where(Ticket.conversation_id == ticket.conversation_id)
    wanted = (
        select(Note, Account.name)
        .join(Account, col(Account.id) == Note.account_id)
        .where(col(Note.ticket_id).in_(tickets))
        .order_by(col(Note.id))
    )
    found = ((note, name) for note, name in session.exec(wanted))
    return [(note, name) for note, name in found if until is None or note.at <= until]


def _others(session: Session, ticket: Ticket) -> list[Account]:
    """Whom the ticket can be given to."""
    wanted = select(Account).where(
        Account.status == "active", col(Account.id) != (ticket.assignee_id or 0)
    )
    return list(session.exec(wanted.order_by(col(Account.name))))


@router.get("/tickets/{ticket_id}/events")
async def ticket_events(
    request: Request, member: Volunteer, ticket_id: int, version: str = ""
) -> StreamingResponse:
    conversation_id = await run_in_threadpool(_conversation_of, member, ticket_id)
    beat = partial(presence.touch, member.office, ticket_id, member.account.id or 0)
    stream: StreamingResponse = request.app.state.pulse.stream(conversation_id, version, beat)
    return stream


def _conversation_of(member: Member, ticket_id: int) -> int:
    with member.office.reading() as session:
        return visible_ticket(session, member, ticket_id).conversation_id
