"""Sending what is due by the clock, if it may still be sent.

Rows are claimed by locking them (PostgreSQL) or by being the only writer (SQLite), so any number
of processes may tick; what is judged is read under the same locks.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import Select

from bot.channels.whatsapp.window import window_left
from bot.desk import appointments, event_news, gap_news, offers, plans, updates, waiting_news
from bot.desk.conversing import converse
from bot.desk.due_rows import MOOT, SENT, end, not_now, or_put_off
from bot.desk.office import Office
from bot.desk.scheduling import NEWS, QUESTIONS, schedule
from bot.desk.situation import state_of
from bot.events import FollowUpDue, ReminderDue
from bot.store.tables import Contact, Conversation, FollowUp, Ticket
from handoff.follow_up import Facts, Form, Judgement, Nature, judge

Due = FollowUpDue | ReminderDue
Composer = Callable[[Office, Session, Conversation, FollowUp], Due | None]


@dataclass(frozen=True, slots=True)
class Planned:
    """A row with whom it is for, as they are at this moment."""

    row: FollowUp
    conversation: Conversation
    contact: Contact
    open_ticket: bool


def _question(office: Office, _: Session, conversation: Conversation, row: FollowUp) -> FollowUpDue:
    """« Est-ce que ça a aidé ? » after an answer or a close."""
    if row.entry is None:
        return FollowUpDue(f"ticket-{row.ticket_id}", row.step, "")
    catalog = office.knowledge.current.catalog
    known = row.entry in catalog
    language = state_of(conversation).language
    title = catalog[row.entry].wording(language).title if known else row.entry
    return FollowUpDue(f"answer-{row.entry}", row.step, title)


# By kind: what is said when a row is due, or None when it has no sense any more.
COMPOSERS: dict[str, Composer] = {
    **dict.fromkeys(QUESTIONS, _question),
    "offer": offers.ending,
    "event": event_news.compose,
    NEWS: waiting_news.compose,
    appointments.KIND: appointments.compose,
    plans.KIND: plans.compose,
    "digest": updates.digest,
    gap_news.KIND: gap_news.compose,
}


def next_due(office: Office) -> datetime | None:
    """When something is to be judged next."""
    with office.reading() as session:
        return session.exec(select(func.min(FollowUp.due_at)).where(*pending())).one()


def send_due(office: Office, limit: int = 100) -> int:
    """Judges what is due, and sends it if it may be; returns how many were looked at."""
    due_at = next_due(office)
    if due_at is None or due_at > office.clock():
        return 0
    with office.transaction() as session:
        claimed = claim(session, office.clock(), limit)
        for planned in claimed:
            or_put_off(office, planned.row, partial(_send_or_not, office, session, planned))
        return len(claimed)


def pending() -> tuple[ColumnElement[bool], ...]:
    """Neither done nor held back by a coordinator."""
    return col(FollowUp.done_at).is_(None), col(FollowUp.held_at).is_(None)


def claim(session: Session, now: datetime, limit: int) -> list[Planned]:
    """What is due, locked with its contact: nobody else writes to them meanwhile."""
    due = (
        with_contacts()
        .where(*pending(), col(FollowUp.due_at) <= now)
        .order_by(col(FollowUp.due_at))
        .limit(limit)
        .with_for_update(skip_locked=True, key_share=True)
    )
    found = list(session.exec(due))
    return with_tickets(session, found)


def with_contacts() -> Select[FollowUp, Conversation, Contact]:
    """Rows with whom they are for."""
    return (
        select(FollowUp, Conversation, Contact)
        .join(Conversation, col(Conversation.id) == FollowUp.conversation_id)
        .join(Contact, col(Contact.id) == Conversation.contact_id)
    )


def with_tickets(
    session: Session, found: Sequence[tuple[FollowUp, Conversation, Contact]]
) -> list[Planned]:
    """Each with whether a ticket is open, asked for all at once."""
    ids = {conversation.id for _, conversation, _ in found}
    open_ = select(Ticket.conversation_id).where(
        col(Ticket.closed_at).is_(None), col(Ticket.conversation_id).in_(ids)
    )
    held = set(session.exec(open_)) if ids else set()
    return [
        Planned(row, conversation, contact, conversation.id in held)
        for row, conversation, contact in found
    ]


def _send_or_not(office: Office, session: Session, planned: Planned) -> None:
    row, now = planned.row, office.clock()
    event = COMPOSERS[row.kind](office, session, planned.conversation, row)
    if event is None:
        end(row, now, MOOT)
        return
    judgement = judged(office, planned, event, now)
    if judgement.form is not None:
        _send(office, session, planned, event, judgement.form)
    else:
        not_now(row, judgement, now)


def judged(office: Office, planned: Planned, event: Due, now: datetime) -> Judgement:
    """Whether this may be sent at `now`, as far as is known."""
    facts = facts_of(office, planned, event)
    forms = _forms(office, planned.conversation, event, now)
    return judge(replace(facts, forms=forms), office.calendar, now)


def facts_of(office: Office, planned: Planned, event: Due) -> Facts:
    """What is known of the contact and the row, whatever the form."""
    row, conversation, contact = planned.row, planned.conversation, planned.contact
    return Facts(
        counted_from=row.counted_from,
        due_at=row.due_at,
        nature=_nature(event),
        expires_at=row.expires_at,
        last_inbound_at=conversation.last_heard_at,
        last_automatic_at=conversation.last_automatic_at,
        stopped=contact.stopped_at is not None,
        unreachable=conversation.unreachable_at is not None,
        erased=contact.erased_at is not None,
        open_ticket=planned.open_ticket,
        surge=office.surge,
        country=contact.country,
    )


def _nature(event: Due) -> Nature:
    if isinstance(event, FollowUpDue):
        return Nature.QUESTION
    if event.asked_for:
        return Nature.ASKED_FOR
    return Nature.NEWS if event.news else Nature.CHECK_IN


def _forms(
    office: Office, conversation: Conversation, event: Due, now: datetime
) -> tuple[Form, ...]:
    """Our words within WhatsApp's window, its approved template outside it if there is one."""
    if conversation.channel != "whatsapp" or window_left(conversation.last_inbound_at, now):
        return (Form.TEXT,)
    return (Form.TEMPLATE,) if has_template(office, conversation, event) else ()


def has_template(office: Office, conversation: Conversation, event: Due) -> bool:
    """Whether WhatsApp approved this line in the contact's language."""
    name = f"{event.line}.{state_of(conversation).language}"
    return name in office.settings.whatsapp_templates


def _send(office: Office, session: Session, planned: Planned, event: Due, form: Form) -> None:
    """All of it or nothing, whatever becomes of the others of this transaction."""
    row, conversation = planned.row, planned.conversation
    with session.begin_nested():
        end(row, office.clock(), SENT, form)
        converse(office, session, conversation, event)
        conversation.last_automatic_at = office.clock()
        if row.kind in QUESTIONS and row.step + 1 < len(office.calendar.delays):
            _ask_again(office, session, conversation, row)


def _ask_again(office: Office, session: Session, conversation: Conversation, row: FollowUp) -> None:
    of_this_one = {"id", "done_at", "result", "form", "attempts"}
    said = {"answer", "answered_at", "rating", "comment", "time_saved"}
    again = FollowUp(**row.model_dump(exclude=of_this_one | said))
    again.step = row.step + 1
    schedule(office, session, conversation, again)
