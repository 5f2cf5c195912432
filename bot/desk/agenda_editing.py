"""Coordinators' side of the agenda: events made, moved, called off, imported."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session, col, select

from bot.desk import accounts, event_news, signing_up
from bot.desk.agenda import CANCELLED, CONFIRMED, event_of, zone_of
from bot.desk.office import Office
from bot.store.tables import Account, Conversation, EventRow, SignUp
from faq.agenda import AgendaEvent

AGREED = ("starts_at", "ends_at", "town", "place")
"""Whoever comes is told when one of these changes."""


@dataclass(frozen=True, slots=True)
class Imported:
    """How many events of a file were new, and how many differed from what was there."""

    added: int
    changed: int


def add(office: Office, session: Session, event: AgendaEvent, account: Account | None) -> EventRow:
    row = EventRow(changed_at=office.clock(), version=0, **event.model_dump(mode="python"))
    _keep(office, session, row, account)
    return row


def change(
    office: Office, session: Session, row: EventRow, event: AgendaEvent, account: Account | None
) -> bool:
    """Makes the event so, and tells those who come; False when nothing changes."""
    former = event_of(row, zone_of(office))
    if former == event and row.cancelled_at is None:
        return False
    moved = any(getattr(former, name) != getattr(event, name) for name in AGREED)
    row.sqlmodel_update(event.model_dump(mode="python"))
    row.cancelled_at = None
    _keep(office, session, row, account)
    if moved:
        _tell_moved(office, session, row)
    signing_up.move_up(office, session, row)
    return True


def _keep(office: Office, session: Session, row: EventRow, account: Account | None) -> None:
    row.sectors = list(row.sectors)
    row.version, row.changed_at = row.version + 1, office.clock()
    row.account_id = account.id if account else None
    session.add(row)
    session.flush()
    if account is not None:
        accounts.audit(office, session, account, "event", str(row.id))


def _tell_moved(office: Office, session: Session, row: EventRow) -> None:
    for place, conversation in coming(session, row):
        if place.state == CONFIRMED:
            event_news.forget_all(session, place)
            event_news.tell(office, session, conversation, row, place, "moved")
            event_news.plan(office, session, conversation, row, place)


def cancel(office: Office, session: Session, row: EventRow, account: Account) -> None:
    """Calls it off, and tells whoever has a place or waits for one."""
    if row.cancelled_at is not None:
        return
    row.cancelled_at = office.clock()
    _keep(office, session, row, account)
    for place, conversation in coming(session, row):
        event_news.forget_all(session, place)
        event_news.tell(office, session, conversation, row, place, "cancelled")


def coming(session: Session, row: EventRow) -> list[tuple[SignUp, Conversation]]:
    """Who has a place or waits for one, in the order they came."""
    wanted = (
        select(SignUp, Conversation)
        .join(Conversation, col(Conversation.id) == SignUp.conversation_id)
        .where(SignUp.event_id == row.id, SignUp.state != CANCELLED)
        .order_by(col(SignUp.state), col(SignUp.at), col(SignUp.id))
    )
    return list(session.exec(wanted).all())


def import_events(
    office: Office, session: Session, events: Iterable[AgendaEvent], account: Account | None
) -> Imported:
    """An event whose uid is known is changed, any other is new."""
    added = changed = 0
    for event in events:
        row = session.exec(select(EventRow).where(EventRow.uid == event.uid)).first()
        if row is None:
            add(office, session, event, account)
            added += 1
        else:
            changed += change(office, session, row, event, account)
    return Imported(added, changed)
