"""How many processes send at this moment: together they keep to the channels' limits."""

from datetime import timedelta

from sqlalchemy import delete
from sqlmodel import col, func, select

from bot.desk.office import Office
from bot.store.engine import transaction
from bot.store.tables import Lease

LIVES = timedelta(seconds=15)  # a process that says nothing for so long has died
PREFIX = "sender "
SENDERS = col(Lease.name).startswith(PREFIX)


def beat(office: Office, process: str) -> int:
    """Says that this process sends; returns how many do."""
    now = office.clock()
    with transaction(office.engine) as session:
        session.exec(delete(Lease).where(SENDERS, col(Lease.until) < now))
        session.merge(Lease(name=PREFIX + process, holder=process, until=now + LIVES))
        return session.exec(select(func.count()).select_from(Lease).where(SENDERS)).one()


def leave(office: Office, process: str) -> None:
    """The others need not wait until it counts as dead."""
    with transaction(office.engine) as session:
        session.exec(delete(Lease).where(col(Lease.name) == PREFIX + process))
