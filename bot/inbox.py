"""The inbox: what a channel delivers is stored, and only then acknowledged."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Table, bindparam, func
from sqlalchemy import select as sql_select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, select

from bot.channels.parsing import parse
from bot.channels.port import Incoming
from bot.channels.telegram.parse import ignored
from bot.desk.office import Office
from bot.desk.people import digest_of
from bot.desk.receive import patience
from bot.store.tables import Inbox

log = logging.getLogger(__name__)

RETRY = timedelta(seconds=5)
TRIES = 4
UNREADABLE = "unreadable"
TABLE: Table = Inbox.__table__  # type: ignore[attr-defined]
# Made once: they are asked many times a second.
STORE = {
    dialect.dialect.name: dialect.insert(TABLE)
    .on_conflict_do_nothing()
    .returning(TABLE.c.channel, TABLE.c.external_id)
    for dialect in (postgresql, sqlite)
}
WAITING = TABLE.c.done_at.is_(None) & TABLE.c.parked_at.is_(None)
NOW: BindParameter[Any] = bindparam("now")
READY = (
    sql_select(TABLE.c.sender)
    .where(WAITING)
    .group_by(TABLE.c.sender)
    .having(
        (func.max(TABLE.c.ready_at) <= NOW)
        | (
            (func.min(TABLE.c.received_at) <= bindparam("patient_since"))
            & (func.max(TABLE.c.attempts) == 0)
        )
    )
    .order_by(func.min(TABLE.c.id))
    .limit(50)
)
NEXT_READY = sql_select(func.min(TABLE.c.ready_at)).where(WAITING, TABLE.c.ready_at > NOW)


@dataclass(frozen=True, slots=True)
class Arrival:
    """One delivery of a channel: its unique id, and all that it said."""

    channel: str
    external_id: str
    payload: Any


def store(office: Office, arrivals: Iterable[Arrival]) -> list[Incoming]:
    """Commits the arrivals; what was stored before is left as it is. Returns the new ones."""
    read = {(a.channel, a.external_id): (a, *_read(a)) for a in arrivals}
    rows = [_row(office, *what) for what in read.values()]
    if not rows:
        return []
    with office.transaction() as session:
        statement = STORE[session.get_bind().dialect.name]
        new = session.connection().execute(statement, rows).all()
    return [read[channel, external_id][1] for channel, external_id in new]


def store_each(office: Office, arrivals: Sequence[Arrival]) -> list[Incoming | None]:
    """The same, with a result for each: None for what was stored before."""
    new = {(i.channel, i.external_id): i for i in store(office, arrivals)}
    return [new.pop((a.channel, a.external_id), None) for a in arrivals]


def _row(office: Office, arrival: Arrival, incoming: Incoming, error: str | None) -> dict[str, Any]:
    now = office.clock()
    window = office.merge_window if _may_continue(incoming) else timedelta()
    return {
        "channel": arrival.channel,
        "external_id": arrival.external_id,
        "sender": digest_of(office, arrival.channel, incoming.sender) if not error else UNREADABLE,
        "payload": office.seal.seal_json(arrival.payload),
        "received_at": now,
        "ready_at": now + window,
        "attempts": 0,
        "done_at": now if incoming.kind == "ignored" and not error else None,
        "parked_at": now if error else None,
        "error": error,
    }


def _read(arrival: Arrival) -> tuple[Incoming, str | None]:
    """What cannot be read is kept and parked, so that it blocks nobody."""
    try:
        incoming = parse(arrival.channel, arrival.payload)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        log.exception("A message of %s cannot be read and is parked.", arrival.channel)
        return ignored(arrival.external_id), f"{type(error).__name__}: cannot be read"
    if incoming.kind == "ignored":
        known = ", ".join(sorted(set(arrival.payload) - {"update_id"}))
        log.info("An update of a kind that asks nothing of us was stored: %s.", known)
    return incoming, None


def _may_continue(incoming: Incoming) -> bool:
    """Whether a further fragment may follow: commands and presses are read at once."""
    return incoming.kind == "message" and not incoming.text.startswith("/")


def ready_senders(office: Office) -> list[str]:
    """Who has something to be handled now, longest waiting first."""
    now = office.clock()
    asked = {"now": now, "patient_since": now - patience(office)}
    with office.reading() as session:
        return list(session.connection().execute(READY, asked).scalars())


def next_ready(office: Office) -> datetime | None:
    """When more may be ready: the next end of a merge window, or of a pause after a failure."""
    with office.reading() as session:
        asked = {"now": office.clock()}
        return session.connection().execute(NEXT_READY, asked).scalar()


def put_off(office: Office, sender: str, error: Exception) -> None:
    """A row whose handling failed waits longer each time, then is parked with an alert."""
    with office.transaction() as session:
        first = session.exec(
            select(Inbox)
            .where(Inbox.sender == sender)
            .where(col(Inbox.done_at).is_(None), col(Inbox.parked_at).is_(None))
            .order_by(col(Inbox.id))
        ).first()
        if first is None:
            return
        first.attempts += 1
        first.error = type(error).__name__
        first.ready_at = office.clock() + RETRY * first.attempts
        if first.attempts >= TRIES:
            first.parked_at = office.clock()
            log.error("Inbox row %s is parked after %s tries.", first.id, first.attempts)
