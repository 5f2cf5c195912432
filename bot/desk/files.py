"""Files that contacts and volunteers send: fetched from the channel, checked, kept."""

from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import col, select

from bot.channels.port import LIMIT
from bot.desk.office import Office
from bot.store.tables import Media

ACCEPTED = ("image/", "audio/", "video/", "text/plain", "application/pdf")
DOCUMENTS = (
    "application/msword",
    "application/vnd.",
    "application/zip",
    "application/octet-stream",
)
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
        row.content_type = (content_type or row.content_type).partition(";")[0].strip().lower()
        accepted = row.content_type.startswith(ACCEPTED + DOCUMENTS) and len(content) <= LIMIT
        row.size = len(content)
        row.content = content if accepted else None
        row.state = "stored" if accepted else "refused"


def give_up(office: Office, wanted: Wanted, *, final: bool) -> None:
    """Tries again later, a few times; a file that is refused is not tried again."""
    with office.transaction() as session:
        row = session.get(Media, wanted.id)
        if row is None:
            return
        row.due_at = office.clock() + timedelta(seconds=2.0**row.attempts)
        if final or row.attempts >= TRIES:
            row.state = "refused"
