"""The files that entries carry, in the database."""

from collections.abc import Iterable

from sqlmodel import Session, col, select

from bot.desk.office import Office
from bot.store.tables import EntryMedia
from faq.media import name_of


def keep(office: Office, session: Session, content: bytes) -> str:
    """Keeps a file; returns its name. MediaError when no entry may carry it."""
    name = name_of(content)
    if session.get(EntryMedia, name) is None:
        session.add(EntryMedia(name=name, content=content, at=office.clock()))
        session.flush()
    return name


def content_of(session: Session, names: Iterable[str]) -> dict[str, bytes]:
    """The bytes of those that are kept, by name."""
    kept = select(EntryMedia).where(col(EntryMedia.name).in_(list(names)))
    return {row.name: row.content for row in session.exec(kept)}


def absent(session: Session, names: Iterable[str]) -> list[str]:
    """Those that are not kept."""
    wanted = set(names)
    kept = select(EntryMedia.name).where(col(EntryMedia.name).in_(list(wanted)))
    there = session.exec(kept).all()
    return sorted(wanted.difference(there))
