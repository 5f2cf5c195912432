"""Two conversations that turn out to be with one person become one."""

from collections.abc import Iterable

from sqlalchemy import Table, UniqueConstraint, delete, select
from sqlalchemy import update as sql_update
from sqlmodel import Session, SQLModel, col, update

from bot.desk import people
from bot.store.tables import Account, Address, Conversation

OWNER = "conversation_id"


def unite(session: Session, addresses: Iterable[Address]) -> None:
    """All of it goes to the one with an open ticket, else to the older.

    Two with an open ticket each stay apart until one of these is closed.
    """
    numbers = sorted({a.conversation_id for a in addresses if a.conversation_id is not None})
    held = [number for number in numbers if people.open_ticket(session, number) is not None]
    if len(numbers) < 2 or len(held) > 1:
        return
    kept = held[0] if held else numbers[0]
    for former in numbers:
        if former != kept:
            _give(session, former, kept)


def _give(session: Session, former: int, kept: int) -> None:
    session.flush()
    for table in SQLModel.metadata.sorted_tables:
        if OWNER in table.c:
            _move(session, table, former, kept)
    applied = update(Account).where(col(Account.applied_in) == former)
    session.exec(applied.values(applied_in=kept))
    session.expire_all()  # what was read before has moved
    people.received_tickets(session, kept)
    _forget(session, session.get_one(Conversation, former), session.get_one(Conversation, kept))


def _move(session: Session, table: Table, former: int, kept: int) -> None:
    """What both have of a kind that is had once (an offer, a topic, a place) stays one."""
    owner = table.c[OWNER]
    for rule in table.constraints:
        if isinstance(rule, UniqueConstraint) and OWNER in rule.columns:
            (what,) = (column for column in rule.columns if column is not owner)
            had = select(what).where(owner == kept)
            twice = delete(table).where(owner == former, what.in_(had))
            session.connection().execute(twice)
    moved = sql_update(table).where(owner == former).values({owner: kept})
    session.connection().execute(moved)


def _forget(session: Session, former: Conversation, kept: Conversation) -> None:
    """Who said « stop » under one name said it under both."""
    known, duplicate = people.contact_of(session, kept), people.contact_of(session, former)
    known.stopped_at = known.stopped_at or duplicate.stopped_at
    known.sector = known.sector or duplicate.sector
    for name in ("last_inbound_at", "last_heard_at"):
        moments = [getattr(each, name) for each in (kept, former)]
        setattr(kept, name, max((at for at in moments if at is not None), default=None))
    session.delete(former)
    session.flush()
    session.delete(duplicate)
    session.flush()
