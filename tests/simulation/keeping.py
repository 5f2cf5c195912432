"""What is kept only for a time: what waits is not touched, and what was said is nowhere after."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import JSON, String, cast, or_
from sqlmodel import SQLModel, col, select
from sqlmodel.sql.sqltypes import AutoString

from bot.desk import upkeep
from bot.desk.office import Office
from bot.store.tables import Inbox, Outbox
from tests.simulation.standing import require

SAID = ("baobab", "Essayez", "revoir")  # by a contact, a volunteer, and in a note; by nobody else
UNHANDLED = select(Inbox.id).where(col(Inbox.done_at).is_(None)).order_by(col(Inbox.id))
UNSENT = (
    select(Outbox.id, Outbox.payload).where(col(Outbox.done_at).is_(None)).order_by(col(Outbox.id))
)
# Misses are grouped by their key, an open ticket keeps its question and notes, the FAQ what it
# learnt, and a volunteer what they have not said yet for whom it is.
KEPT = (
    "miss.key",
    "ticket.question",
    "note.text",
    "known_negative.text",
    "suggested_phrasing.text",
    "account.pending",
)
TEXTS = [
    (f"{table.name}.{column.name}", or_(*(cast(column, String).contains(word) for word in SAID)))
    for table in SQLModel.metadata.sorted_tables
    for column in table.columns
    if isinstance(column.type, AutoString | String | JSON)
    and f"{table.name}.{column.name}" not in KEPT
]


def purge(office: Office) -> None:
    """What is neither handled nor delivered stays whole, however old."""
    before = _waiting(office)
    upkeep.purge(office)
    require(_waiting(office) == before, "what waits was purged")


def nothing_said_is_left(office: Office) -> None:
    """In any other column of any table; what is sealed nobody reads."""
    upkeep.purge(office)
    with office.reading() as session:
        left = [
            where
            for where, said in TEXTS
            if session.connection().execute(select(1).where(said).limit(1)).first()
        ]
    require(not left, f"what was said is still in {left}")


def _waiting(office: Office) -> list[Sequence[Any]]:
    with office.reading() as session:
        return [session.connection().execute(asked).all() for asked in (UNHANDLED, UNSENT)]
