"""Sending what is due by the clock, if it may still be sent."""

from collections.abc import Callable

from sqlmodel import Session, col, select

from bot.desk import offers, people
from bot.desk.conversing import converse
from bot.desk.office import Office
from bot.desk.scheduling import QUESTIONS, schedule
from bot.events import FollowUpDue, ReminderDue
from bot.store.tables import Conversation, FollowUp
from handoff.follow_up import Facts, Nature, judge

Due = FollowUpDue | ReminderDue
Composer = Callable[[Office, Session, Conversation, FollowUp], Due | None]
MOOT = "moot"


def _question(office: Office, _: Session, conversation: Conversation, row: FollowUp) -> FollowUpDue:
    """« Est-ce que ça a aidé ? » after an answer or a close."""
    if row.entry is None:
        return FollowUpDue(f"ticket-{row.ticket_id}", row.step, "")
    catalog = office.knowledge.current.catalog
    language = str(conversation.state.get("language", "fr"))
    known = row.entry in catalog
    title = catalog[row.entry].wording(language).title if known else row.entry
    return FollowUpDue(f"answer-{row.entry}", row.step, title)


# By kind: what is said when a row is due, or None when it has no sense any more.
COMPOSERS: dict[str, Composer] = {
    **dict.fromkeys(QUESTIONS, _question),
    "offer": offers.ending,
}


def send_due(office: Office, limit: int = 100) -> int:
    """Judges each due follow-up again and sends it if it may be; returns how many were looked at.

    Rows are claimed by locking them (PostgreSQL) or by being the only writer (SQLite), so any
    number of processes may tick.
    """
    with office.transaction() as session:
        due = (
            select(FollowUp)
            .where(
                col(FollowUp.done_at).is_(None),
                col(FollowUp.held_at).is_(None),
                col(FollowUp.due_at) <= office.clock(),
            )
            .order_by(col(FollowUp.due_at))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = list(session.exec(due))
        for row in rows:
            _send_or_not(office, session, row)
        return len(rows)


def _send_or_not(office: Office, session: Session, row: FollowUp) -> None:
    conversation = session.get_one(Conversation, row.conversation_id)
    event = COMPOSERS[row.kind](office, session, conversation, row)
    if event is None:
        row.done_at, row.result = office.clock(), MOOT
        return
    now = office.clock()
    judgement = judge(_facts(office, session, conversation, row, event), office.calendar, now)
    if judgement.hold_until is not None:
        row.due_at = judgement.hold_until
        return
    row.done_at = now
    row.result = judgement.drop.value if judgement.drop else "sent"
    if judgement.send:
        _send(office, session, conversation, row, event)


def nature_of(event: Due) -> Nature:
    """What stands in the way of sending this."""
    if isinstance(event, FollowUpDue):
        return Nature.QUESTION
    return Nature.ASKED_FOR if event.asked_for else Nature.CHECK_IN


def _facts(
    office: Office, session: Session, conversation: Conversation, row: FollowUp, event: Due
) -> Facts:
    contact = people.contact_of(session, conversation)
    return Facts(
        counted_from=row.counted_from,
        due_at=row.due_at,
        nature=nature_of(event),
        expires_at=row.expires_at,
        last_inbound_at=conversation.last_inbound_at,
        last_automatic_at=conversation.last_automatic_at,
        stopped=contact.stopped_at is not None,
        unreachable=conversation.unreachable_at is not None,
        erased=contact.erased_at is not None,
        open_ticket=people.open_ticket(session, conversation.id or 0) is not None,
        surge=office.surge,
        country=contact.country,
    )


def _send(
    office: Office, session: Session, conversation: Conversation, row: FollowUp, event: Due
) -> None:
    converse(office, session, conversation, event)
    conversation.last_automatic_at = office.clock()
    if row.kind in QUESTIONS and row.step + 1 < len(office.calendar.delays):
        again = FollowUp(**row.model_dump(exclude={"id", "done_at", "result", "answer"}))
        again.step = row.step + 1
        schedule(office, session, conversation, again)
