"""Files that contacts and volunteers send: fetched from the channel, checked, kept."""

from dataclasses import dataclass
from datetime import timedelta

import filetype
from sqlmodel import col, select

from bot.channels.port import LIMIT
from bot.desk.office import Office
from bot.store.tables import Media

ACCEPTED = (
    "image/",
    "audio/",
    "video/",
    "text/plain",
    "application/pdf",
    "application/msword",
    "application/vnd.",
    "application/zip",
    "application/octet-stream",
)
RECOGNISABLE = ("image/", "audio/", "video/", "application/pdf")
UNKNOWN = "application/octet-stream"
ACTIVE = ("image/svg+xml", "text/html")
TRIES = 5
LEASE = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to fetch."""

    id: int
    channel: str
    reference: str


def claim_wanted(office: Office, limit: int = 10) -> list[Wanted]:
    """Leases files that are still to be fetched."""
    with office.transaction() as session:
        now = office.clock()
        due = (
            select(Media)
            .where(Media.state == "pending", col(Media.due_at) <= now)
            .order_by(col(Media.id))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = list(session.exec(due))
        for row in rows:
            row.due_at, row.attempts = now + LEASE, row.attempts + 1
        return [Wanted(row.id or 0, row.channel, office.seal.open(row.reference)) for row in rows]


def keep(office: Office, wanted: Wanted, content: bytes, content_type: str) -> None:
    """Stores the bytes, or marks the file as refused when we do not take such a one."""
    with office.transaction() as session:
        row = session.get(Media, wanted.id)
        if row is None:
            return
        told = content_type or row.content_type
        row.content_type = true_type(content, told)
        accepted = row.content_type.startswith(ACCEPTED) and len(content) <= LIMIT
        row.size = len(content)
        row.content = content if accepted else None
        row.state = "stored" if accepted else "refused"


def true_type(content: bytes, told: str) -> str:
    """What the bytes are, whatever the message says; what cannot be told is only a download.

    A type that the bytes would show (an image, a sound, a film, a PDF) is believed only when
    they do; pages and drawings that could run a script are downloads too.
    """
    found = filetype.guess_mime(content)
    if found is not None:
        return str(found)
    claimed = told.partition(";")[0].strip().lower()
    if claimed.startswith(RECOGNISABLE) or claimed in ACTIVE or not claimed:
        return UNKNOWN
    return claimed


def give_up(office: Office, wanted: Wanted, *, final: bool) -> None:
    """Tries again later, a few times; a file that is refused is not tried again."""
    with office.transaction() as session:
        row = session.get(Media, wanted.id)
        if row is None:
            return
        row.due_at = office.clock() + timedelta(seconds=2.0**row.attempts)
        if final or row.attempts >= TRIES:
            row.state = "refused"
