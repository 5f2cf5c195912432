"""A channel that cannot be asked for messages: since when, for every process to know."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.desk.office import Office
from bot.store.tables import Memory


def note(office: Office, channel: str, *, silent: bool) -> None:
    """Remembers the first of several failures in a row, until the channel answers."""
    with office.transaction() as session:
        kept = session.get(Memory, _name(channel))
        if silent and kept is None:
            session.add(Memory(name=_name(channel), value=office.clock().isoformat()))
        elif kept is not None and not silent:
            session.delete(kept)


def lasts(office: Office, session: Session, channel: str) -> timedelta:
    """How long it has been silent; nothing while it answers."""
    kept = session.get(Memory, _name(channel))
    return office.clock() - datetime.fromisoformat(kept.value) if kept else timedelta()


def _name(channel: str) -> str:
    return f"{channel} silent since"
