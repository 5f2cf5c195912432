"""A delivery, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from bot.channels.port import DeliveryError, Outgoing
from bot.desk import receipts
from bot.desk.failures import failed, finish
from bot.desk.office import Office
from bot.store.tables import Message, Outbox

WITH_MESSAGES = (
    select(Outbox, Message)
    .outerjoin(Message, col(Message.id) == Outbox.message_id)
    .where(col(Outbox.id).in_(bindparam("ids", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A claimed row, ready to send without a database."""

    id: int
    channel: str
    address: str
    message: Outgoing
    created_at: datetime
    attempts: int
    suspect: bool
    known: frozenset[str]
    correlation: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What came of a delivery: the message's id at the channel, or the error."""

    delivery: Delivery
    outcome: str | DeliveryError


def mark_all(office: Office, marks: Sequence[Mark]) -> list[None]:
    """Records the outcomes, all or nothing."""
    with office.transaction() as session:
        _look_together(session, [mark.delivery.id for mark in marks])
        for mark in marks:
            _mark(office, session, mark)
        sent = [mark.outcome for mark in marks if isinstance(mark.outcome, str)]
        receipts.apply_kept(office, session, sent)
    return [None] * len(marks)


def _look_together(session: Session, ids: Sequence[int]) -> None:
    """Reads the rows and their messages at once, into the session."""
    session.exec(WITH_MESSAGES, params={"ids": ids}).all()


def _mark(office: Office, session: Session, mark: Mark) -> None:
    row = session.get(Outbox, mark.delivery.id)
    # Erased meanwhile; and SQLite may have given its number to another.
    if row is None or row.created_at != mark.delivery.created_at:
        return
    if isinstance(mark.outcome, DeliveryError):
        failed(office, session, row, mark.outcome, suspect=mark.delivery.suspect)
        return
    row.external_id = mark.outcome or row.external_id
    finish(office, session, row, office.clock(), "sent")
