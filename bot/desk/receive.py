"""Receiving: what arrived from one sender, in order, fragments read together."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from bot.channels.parsing import parse
from bot.channels.port import Incoming
from bot.desk import people, volunteer_chat
from bot.desk.hearing import hear
from bot.desk.office import Office
from bot.logs import correlated
from bot.store.engine import hold, transaction
from bot.store.tables import Conversation, Inbox

MERGED = 12  # fragments read together at most, however fast somebody types
PATIENCE = 5  # merge windows


def receive(office: Office, senders: Iterable[str]) -> int:
    """Handles what is ready from these senders, all or nothing; returns how many rows it was.

    Nothing is done while a later fragment may still come, or while another process holds
    a sender.
    """
    with transaction(office.engine) as session:
        handled = sum(_receive(office, session, sender) for sender in senders)
    if handled:
        office.wake()
    return handled


def _receive(office: Office, session: Session, sender: str) -> int:
    rows = _pending(session, sender) if hold(session, sender) else []
    now = office.clock()
    if not rows or not _complete(office, rows, now):
        return 0
    arrived = [parse(row.channel, office.seal.open_json(row.payload)) for row in rows]
    run = leading_run(arrived)
    with correlated(f"in-{rows[0].id}"):
        handle(office, session, run)
    for row in rows[: len(run)]:
        row.done_at = now
    return len(run)


def _pending(session: Session, sender: str) -> list[Inbox]:
    wanted = select(Inbox).where(
        Inbox.sender == sender, col(Inbox.done_at).is_(None), col(Inbox.parked_at).is_(None)
    )
    return list(session.exec(wanted.order_by(col(Inbox.id)).limit(50)))


def _complete(office: Office, rows: Sequence[Inbox], now: datetime) -> bool:
    if max(row.ready_at for row in rows) <= now:
        return True
    first = rows[0]  # once it has failed, it rests as long as it was put off
    return not first.attempts and now - first.received_at >= patience(office)


def patience(office: Office) -> timedelta:
    """How long somebody who never stops typing is left unanswered."""
    return office.merge_window * PATIENCE


def leading_run(arrived: Sequence[Incoming]) -> list[Incoming]:
    """The messages at the front that are read together: fragments, or one other thing."""
    run: list[Incoming] = []
    for incoming in arrived[:MERGED]:
        if run and (incoming.kind != "message" or run[0].kind != "message"):
            break
        run.append(incoming)
    return run


def handle(office: Office, session: Session, run: Sequence[Incoming]) -> None:
    """One thing that happened: by a volunteer in their linked chat, else by a contact."""
    first = run[0]
    if first.kind == "ignored":
        return
    if volunteer_chat.is_for_volunteer(office, session, first):
        for incoming in run:
            volunteer_chat.handle(office, session, incoming)
        return
    conversation = people.conversation_with(office, session, first)
    if first.kind in ("blocked", "unblocked"):
        _reachable(office, session, conversation, reachable=first.kind == "unblocked")
        return
    conversation.last_inbound_at = office.clock()
    conversation.unreachable_at = None
    hear(office, session, conversation, run)


def _reachable(
    office: Office, session: Session, conversation: Conversation, *, reachable: bool
) -> None:
    if reachable:
        conversation.unreachable_at = None
    else:
        people.mark_unreachable(session, conversation, office.clock())
