"""Receiving: what arrived from one sender, in order, fragments read together."""

from collections import deque
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Table, bindparam
from sqlmodel import Session, col, update

from bot.channels.parsing import parse
from bot.channels.port import Incoming
from bot.desk import people, topic_chat, uniting, volunteer_chat
from bot.desk.hearing import hear
from bot.desk.office import Office
from bot.logs import correlated
from bot.store.engine import hold, is_awaited, transaction
from bot.store.tables import Conversation, Inbox

MERGED = 12  # fragments read together at most, however fast somebody types
PATIENCE = 5  # merge windows
FEW = 6  # rows that are handled together though another writer waits: alone each costs half more
ARRIVED: Table = Inbox.__table__  # type: ignore[attr-defined]
PENDING = (
    ARRIVED.select()
    .where(
        ARRIVED.c.sender == bindparam("sender"),
        ARRIVED.c.done_at.is_(None),
        ARRIVED.c.parked_at.is_(None),
    )
    .order_by(ARRIVED.c.id)
    .limit(50)
)


def receive(office: Office, senders: Iterable[str]) -> int:
    """Handles what is ready from these senders; returns how many rows it was.

    All or nothing in one transaction, or in several where other writers wait. Nothing is done
    while a later fragment may still come, or while another process holds a sender.
    """
    left, number = deque(senders), 0
    while left:
        number += _receive_some(office, left)
    if number:
        office.wake()
    return number


def _receive_some(office: Office, left: deque[str]) -> int:
    """From the next senders, until they are done or somebody waits to write."""
    handled: list[int] = []
    with transaction(office.engine) as session:
        while left and not (len(handled) >= FEW and is_awaited(session)):
            handled += _receive(office, session, left.popleft())
        if handled:
            done = update(Inbox).where(col(Inbox.id).in_(handled)).values(done_at=office.clock())
            session.connection().execute(done)
    return len(handled)


def _receive(office: Office, session: Session, sender: str) -> list[int]:
    """The ids of the rows that were handled."""
    rows = _pending(session, sender) if hold(session, sender) else []
    if not rows or not _complete(office, rows, office.clock()):
        return []
    # After a failure one by one, so that what cannot be handled takes nothing else along.
    together = 1 if any(row.attempts for row in rows) else MERGED
    arrived = [parse(row.channel, office.seal.open_json(row.payload)) for row in rows[:together]]
    run = leading_run(arrived)
    handled = rows[: len(run)]
    with correlated(f"in-{rows[0].id}"):
        handle(office, session, run, _arrived_at(handled[-1], run[-1]))
    return [row.id for row in handled]


def _arrived_at(row: Row[Any], incoming: Incoming) -> datetime:
    """When the contact wrote it, as far as we can tell, however late it is handled."""
    received: datetime = row.received_at
    return min(received, incoming.sent_at or received)


def _pending(session: Session, sender: str) -> Sequence[Row[Any]]:
    return session.connection().execute(PENDING, {"sender": sender}).all()


def _complete(office: Office, rows: Sequence[Row[Any]], now: datetime) -> bool:
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
    for incoming in arrived:
        if run and not _continues(run[0], incoming):
            break
        run.append(incoming)
    return run


def _continues(first: Incoming, incoming: Incoming) -> bool:
    """Whether both are messages in the same place."""
    return first.kind == incoming.kind == "message" and first.topic == incoming.topic


def handle(office: Office, session: Session, run: Sequence[Incoming], at: datetime) -> None:
    """One thing that happened: by a volunteer in their linked chat, else by a contact."""
    first = run[0]
    if first.kind == "ignored":
        return
    if first.topic:
        for incoming in run:
            topic_chat.handle(office, session, incoming)
        return
    known = people.known_addresses(office, session, first)
    if volunteer_chat.is_for_volunteer(first, known.get(first.sender)):
        for incoming in run:
            volunteer_chat.handle(office, session, incoming)
        return
    uniting.unite(session, known.values())
    conversation = people.conversation_with(office, session, first, known)
    if first.kind in ("blocked", "unblocked"):
        _reachable(office, session, conversation, reachable=first.kind == "unblocked")
        return
    hear(office, session, conversation, run, at)


def _reachable(
    office: Office, session: Session, conversation: Conversation, *, reachable: bool
) -> None:
    if reachable:
        conversation.unreachable_at = None
    else:
        people.mark_unreachable(session, conversation, office.clock())
