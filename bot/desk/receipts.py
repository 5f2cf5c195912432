"""Delivery receipts: they arrive unordered and repeated, and the highest rank wins."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Table, bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from bot.channels.port import UnreachableError, WindowClosedError
from bot.channels.whatsapp.errors import meaning
from bot.desk import people, telling
from bot.desk.office import Office
from bot.lines import say
from bot.store.engine import transaction
from bot.store.tables import Conversation, Message, StatusEvent, Ticket

RANKS = ("queued", "accepted", "sending", "sent", "delivered", "read")
FAILED = ("failed", "undelivered")
TABLE: Table = StatusEvent.__table__  # type: ignore[attr-defined]
# Made once: receipts are the most frequent of what arrives.
STORE = {
    dialect.dialect.name: dialect.insert(TABLE)
    .on_conflict_do_nothing()
    .returning(TABLE.c.external_id, TABLE.c.status)
    for dialect in (postgresql, sqlite)
}
MENTIONED = select(Message).where(col(Message.external_id).in_(bindparam("sent", expanding=True)))
KEPT = (
    select(StatusEvent, Message)
    .join(Message, col(Message.external_id) == StatusEvent.external_id)
    .where(col(StatusEvent.external_id).in_(bindparam("sent", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the channel says became of a message; `error` is its code, or empty."""

    external_id: str
    status: str
    error: str = ""


def apply_receipts(office: Office, receipts: Sequence[Receipt]) -> list[None]:
    """Applies each once; one for a message that is not yet marked as sent is kept."""
    with transaction(office.engine) as session:
        new = _stored(office, session, receipts)
        _apply(office, session, new)
    if any(receipt.status in FAILED for receipt in new):
        office.wake()  # for the volunteer who is told
    return [None] * len(receipts)


def _stored(office: Office, session: Session, receipts: Sequence[Receipt]) -> list[Receipt]:
    """Those that were not known yet."""
    now = office.clock()
    rows = [
        {"external_id": r.external_id, "status": r.status, "error": r.error or None, "at": now}
        for r in receipts
    ]
    statement = STORE[session.get_bind().dialect.name]
    new = {tuple(row) for row in session.connection().execute(statement, rows)}
    return [r for r in receipts if (r.external_id, r.status) in new]


def _apply(office: Office, session: Session, receipts: Sequence[Receipt]) -> None:
    asked = {"sent": list({receipt.external_id for receipt in receipts})}
    messages = {m.external_id: m for m in session.exec(MENTIONED, params=asked)} if receipts else {}
    for receipt in receipts:
        if receipt.external_id in messages:
            message = messages[receipt.external_id]
            advance(office, session, message, receipt.status, receipt.error)


def apply_kept(office: Office, session: Session, sent: Sequence[str]) -> None:
    """Receipts that overtook the answers to our own calls, by the ids that those gave."""
    for event, message in session.exec(KEPT, params={"sent": sent}).all():
        advance(office, session, message, event.status, event.error or "")


def advance(office: Office, session: Session, message: Message, status: str, error: str) -> None:
    """Moves a message's status forward, never back; a failure is told to the volunteer."""
    if status in FAILED:
        _fail(office, session, message, error)
    elif message.status != "failed" and _rank(status) > _rank(message.status):
        message.status, message.status_at = status, office.clock()


def _rank(status: str) -> int:
    return RANKS.index(status) if status in RANKS else -1


def _fail(office: Office, session: Session, message: Message, error: str) -> None:
    if message.status == "failed":
        return
    message.status, message.status_at = "failed", office.clock()
    message.error = error or "failed"
    reason = meaning(int(error)) if error.isdecimal() else None
    if isinstance(reason, UnreachableError):
        conversation = session.get_one(Conversation, message.conversation_id)
        people.mark_unreachable(session, conversation, office.clock())
    ticket = session.get(Ticket, message.ticket_id) if message.ticket_id else None
    if ticket is not None and message.author == "volunteer":
        key = "failure-window" if isinstance(reason, WindowClosedError) else "failure-other"
        told = say(office.settings.default_language, key)
        telling.tell_assignee(office, session, ticket, "volunteer-not-delivered", reason=told)
