"""The former states of entries, and going back to one."""

from sqlmodel import Session, col, select

from bot.desk import library
from bot.desk.office import Office
from bot.store.tables import Account, EntryRevision, EntryRow
from faq.entry import Entry


def revision_of(session: Session, slug: str, revision_id: int) -> EntryRevision | None:
    """The revision, if it is one of this entry."""
    revision = session.get(EntryRevision, revision_id)
    return revision if revision and revision.slug == slug else None


def before(session: Session, revision: EntryRevision) -> EntryRevision | None:
    """The one that it replaced; none for the first."""
    earlier = select(EntryRevision).where(
        EntryRevision.slug == revision.slug, col(EntryRevision.id) < revision.id
    )
    return session.exec(earlier.order_by(col(EntryRevision.id).desc()).limit(1)).first()


def is_live(session: Session, revision: EntryRevision) -> bool:
    row = session.get(EntryRow, revision.slug)
    return row is not None and row.withdrawn_at is None and row.revision_id == revision.id


def restore(office: Office, session: Session, revision: EntryRevision, account: Account) -> Entry:
    """Publishes the entry as it was then; what came since stays among the revisions."""
    entry = Entry.model_validate(revision.document)
    library.publish(office, session, entry, account)
    return entry
