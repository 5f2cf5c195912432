"""What happens as time passes: forgotten claims, wider notices, old texts, spent addresses."""

from datetime import datetime, timedelta

from sqlalchemy import delete as sql_delete
from sqlalchemy import func
from sqlmodel import Session, col, select, update

from bot.desk import queue, roster, telling
from bot.desk.conversing import converse
from bot.desk.office import Office
from bot.dialogue.state import lasting
from bot.events import TicketReturned
from bot.store.tables import (
    AccessToken,
    Address,
    Conversation,
    FollowUp,
    Inbox,
    Media,
    Message,
    MessageVersion,
    Miss,
    Note,
    Outbox,
    PendingReply,
    Replay,
    StatusEvent,
    Thanks,
    Ticket,
)
from handoff.roster import COORDINATORS

TRIALS_KEPT = timedelta(days=2)
"""Replays of edits: they hold what contacts asked."""


def mind_tickets(office: Office) -> None:
    """Nudges whoever forgets a ticket, returns it to the queue, widens who is told."""
    with office.transaction() as session:
        now = office.clock()
        open_ = select(Ticket).where(col(Ticket.closed_at).is_(None))
        for ticket in session.exec(open_.where(col(Ticket.assignee_id).is_not(None))).all():
            _mind_claimed(office, session, ticket)
        waiting = open_.where(col(Ticket.assignee_id).is_(None), col(Ticket.told) < COORDINATORS)
        stage = roster.patience(office).stage
        for ticket in session.exec(waiting).all():
            if stage(now - ticket.queued_at) > ticket.told:
                telling.announce(office, session, ticket)


def _mind_claimed(office: Office, session: Session, ticket: Ticket) -> None:
    now = office.clock()
    if ticket.lease_until is None or now < ticket.lease_until - office.settings.claim_lease / 2:
        return
    if now >= ticket.lease_until:
        telling.tell_assignee(office, session, ticket, "volunteer-returned", privately=True)
        queue.put_back(office, session, ticket, "returned")
        conversation = session.get_one(Conversation, ticket.conversation_id)
        converse(office, session, conversation, TicketReturned())
    elif ticket.nudged_at is None:
        ticket.nudged_at = now
        telling.tell_assignee(office, session, ticket, "volunteer-nudge", privately=True)


def purge(office: Office) -> None:
    """Removes texts and files older than RETENTION; the counts remain."""
    with office.transaction() as session:
        before = office.clock() - office.settings.retention
        old = select(Message.id).where(col(Message.created_at) < before)
        session.exec(sql_delete(MessageVersion).where(col(MessageVersion.message_id).in_(old)))
        session.exec(sql_delete(Media).where(col(Media.message_id).in_(old)))
        _purge_pending_replies(session, before)
        _purge_handoffs(session, before)
        _purge_memories(session, before)
        session.exec(sql_delete(Inbox).where(col(Inbox.received_at) < before))
        session.exec(sql_delete(StatusEvent).where(col(StatusEvent.at) < before))
        session.exec(sql_delete(AccessToken).where(col(AccessToken.expires_at) < office.clock()))
        session.exec(sql_delete(Thanks).where(col(Thanks.at) < before))
        session.exec(sql_delete(Replay).where(col(Replay.at) < office.clock() - TRIALS_KEPT))
        done = col(Outbox.done_at) < before
        session.exec(update(Outbox).where(done).values(payload={}))
        session.exec(update(Miss).where(col(Miss.at) < before).values(question="", matches=[]))
        said = update(FollowUp).where(col(FollowUp.done_at) < before)
        session.exec(said.values(comment=""))
        blank = update(Message).where(col(Message.created_at) < before)
        session.exec(blank.values(text="", options=[], matches=[]))


def _purge_pending_replies(session: Session, before: datetime) -> None:
    old = select(PendingReply.id).where(col(PendingReply.created_at) < before)
    session.exec(sql_delete(Media).where(col(Media.pending_reply_id).in_(old)))
    session.exec(sql_delete(PendingReply).where(col(PendingReply.created_at) < before))


def _purge_handoffs(session: Session, before: datetime) -> None:
    """What was asked and noted in tickets closed long ago."""
    closed = col(Ticket.closed_at) < before
    session.exec(sql_delete(Note).where(col(Note.ticket_id).in_(select(Ticket.id).where(closed))))
    session.exec(update(Ticket).where(closed).values(question="", outcome_line=""))


def _purge_memories(session: Session, before: datetime) -> None:
    """What conversations at rest remember; a follow-up may still be answered."""
    rests = (
        col(Conversation.last_inbound_at) < before,
        func.coalesce(Conversation.last_automatic_at, Conversation.last_inbound_at) < before,
        col(Conversation.state)["expecting"].as_string().is_not(None),
    )
    for conversation in session.exec(select(Conversation).where(*rests)).all():
        conversation.state = lasting(conversation.state)


def forget_addresses(office: Office, after: timedelta = timedelta(minutes=5)) -> None:
    """Addresses of erased contacts go, with what came from there, once our last message left."""
    with office.transaction() as session:
        owed = select(Outbox.address_id).where(col(Outbox.done_at).is_(None))
        orphans = session.exec(
            select(Address).where(
                col(Address.conversation_id).is_(None),
                col(Address.account_id).is_(None),
                col(Address.ticket_id).is_(None),
                col(Address.id).not_in(owed),
            )
        ).all()
        for address in orphans:
            recent = select(Outbox).where(
                Outbox.address_id == address.id, col(Outbox.done_at) > office.clock() - after
            )
            if session.exec(recent.limit(1)).first() is None:
                came = (col(Inbox.sender) == address.digest, col(Inbox.done_at).is_not(None))
                session.exec(sql_delete(Inbox).where(*came))
                session.exec(sql_delete(Outbox).where(col(Outbox.address_id) == address.id))
                session.delete(address)
