"""Delivery receipts: they arrive unordered and repeated, and the highest rank wins."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Table, bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from bot.channels.port import PermanentError
from bot.channels.whatsapp.errors import FAILED, meaning
from bot.counters import ERRORS
from bot.desk.failures import undelivered
from bot.desk.office import Office
from bot.store.engine import transaction, when_committed
from bot.store.tables import Message, Outbox, StatusEvent

log = logging.getLogger(__name__)

RANKS = ("queued", "accepted", "sending", "sent", "delivered", "read")
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
            _advance(office, session, messages[receipt.external_id], receipt)


def apply_kept(office: Office, session: Session, sent: Sequence[str]) -> None:
    """Receipts that overtook the answers to our own calls, by the ids that those gave."""
    for event, message in session.exec(KEPT, params={"sent": sent}).all():
        receipt = Receipt(event.external_id, event.status, event.error or "")
        _advance(office, session, message, receipt)


def _advance(office: Office, session: Session, message: Message, receipt: Receipt) -> None:
    """Moves a message's status forward, never back; what failed is over, or leaves anew."""
    if message.external_id != receipt.external_id:
        return
    if receipt.status in FAILED:
        _fail(office, session, message, receipt.error)
    elif _rank(receipt.status) > _rank(message.status):
        message.status, message.status_at = receipt.status, office.clock()


def _rank(status: str) -> int:
    return RANKS.index(status) if status in RANKS else -1


def _fail(office: Office, session: Session, message: Message, code: str) -> None:
    """Means the same as if the channel had answered so at once."""
    sent = select(Outbox).where(
        Outbox.message_id == message.id, Outbox.external_id == message.external_id
    )
    row = session.exec(sent).first()
    if row is None:  # erased meanwhile
        return
    error = meaning(int(code)) if code.isdecimal() else PermanentError("failed")
    when_committed(session, ERRORS.labels("whatsapp", type(error).__name__).inc)
    log.warning("Message %s did not arrive: %s (%s).", message.id, type(error).__name__, error)
    undelivered(office, session, row, error)
    if message.status == "failed":
        message.error = code or "failed"
