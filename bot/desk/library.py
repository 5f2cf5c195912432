"""The FAQ in the database: entries with their revisions, what is live, what is imported."""

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.desk import accounts
from bot.desk.confirmations import batches, confirmations
from bot.desk.office import Office
from bot.store.tables import (
    Account,
    EntryRevision,
    EntryRow,
    KnownNegative,
    Miss,
    SuggestedPhrasing,
)
from faq.catalog import Catalog
from faq.entry import Entry, Wording
from faq.files import NEGATIVES, read_negatives
from intents.corpus import Negative


def load_catalog(session: Session) -> Catalog:
    """Every live entry, with the starter's and this service's known negatives."""
    live = (
        select(EntryRevision.document)
        .join(EntryRow, col(EntryRow.revision_id) == EntryRevision.id)
        .where(col(EntryRow.withdrawn_at).is_(None))
    )
    entries = [Entry.model_validate(document) for document in session.exec(live)]
    marked = [
        Negative(row.language, row.text, row.subject)
        for row in session.exec(select(KnownNegative).order_by(col(KnownNegative.id)))
    ]
    return Catalog(entries, [*read_negatives(NEGATIVES), *marked])


def load_knowledge(session: Session) -> Catalog:
    """The catalog with what people confirmed of its answers: what the matcher learns from."""
    catalog = load_catalog(session)
    return Catalog(catalog, catalog.negatives, confirmations(session))


def version(session: Session) -> tuple[int, ...]:
    """Changes whenever what the matcher learns from does, in any process."""
    last_revision = session.exec(select(func.max(EntryRevision.id))).one() or 0
    withdrawn = session.exec(select(func.count(col(EntryRow.withdrawn_at)))).one()
    negatives = session.exec(select(func.max(KnownNegative.id))).one() or 0
    return last_revision, withdrawn, negatives, *batches(session)


def publish(office: Office, session: Session, entry: Entry, account: Account | None) -> None:
    """Makes this state of the entry live; the former one stays as a revision."""
    revision = EntryRevision(
        slug=entry.slug,
        document=entry.model_dump(mode="json", by_alias=True),
        account_id=account.id if account else None,
        at=office.clock(),
    )
    session.add(revision)
    session.flush()
    row = session.get(EntryRow, entry.slug)
    row = row or EntryRow(slug=entry.slug, revision_id=revision.id or 0)
    row.revision_id, row.withdrawn_at = revision.id or 0, None
    session.add(row)
    if account is not None:
        accounts.audit(office, session, account, "published", entry.slug)


def import_catalog(
    office: Office, session: Session, catalog: Catalog, account: Account | None = None
) -> int:
    """Publishes every entry that differs from what is live; returns how many did."""
    live = load_catalog(session).entries
    changed = [entry for entry in catalog if live.get(entry.slug) != entry]
    for entry in changed:
        publish(office, session, entry, account)
    return len(changed)


def is_empty(session: Session) -> bool:
    return session.exec(select(EntryRow).limit(1)).first() is None


def with_phrasing(entry: Entry, language: str, text: str) -> Entry:
    """The entry with one more way to ask for it; the same entry when it has it already."""
    wording = entry.wordings.get(language)
    if wording is None or text.casefold() in (p.casefold() for p in wording.phrasings):
        return entry
    more = Wording.model_validate(
        {**wording.model_dump(by_alias=True), "phrasings": [*wording.phrasings, text]}
    )
    return entry.model_copy(update={"wordings": {**entry.wordings, language: more}})


def add_phrasing(
    office: Office, session: Session, slug: str, language: str, text: str, account: Account
) -> bool:
    """Publishes the entry with one more phrasing; False when it changes nothing."""
    entry = load_catalog(session)[slug]
    more = with_phrasing(entry, language, text)
    if more == entry:
        return False
    publish(office, session, more, account)
    return True


def resolve_misses(office: Office, session: Session, key: str, resolution: str) -> int:
    """Marks every miss that asked the same, in these words or in others, as dealt with."""
    gaps = select(Miss.gap_id).where(Miss.key == key, col(Miss.gap_id).is_not(None))
    same = (col(Miss.key) == key) | col(Miss.gap_id).in_(gaps)
    rows = session.exec(select(Miss).where(same, col(Miss.resolved_at).is_(None))).all()
    for row in rows:
        row.resolved_at, row.resolution = office.clock(), resolution
    return len(rows)


def decide_phrasing(
    office: Office, session: Session, suggested_id: int, account: Account, *, accepted: bool
) -> None:
    """A coordinator accepts a suggested phrasing, which is then live, or does not."""
    row = session.get_one(SuggestedPhrasing, suggested_id)
    if row.decided_at is not None:
        return
    row.decided_at, row.accepted = office.clock(), accepted
    if accepted:
        add_phrasing(office, session, row.entry, row.language, row.text, account)


def mark_negative(
    office: Office, session: Session, text: str, language: str, account: Account
) -> None:
    """This message is not for us: the matcher will know the next one like it."""
    session.add(
        KnownNegative(
            language=language,
            text=text,
            subject="subject_neighbour",
            account_id=account.id,
            at=office.clock(),
        )
    )
