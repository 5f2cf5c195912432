"""Entries on their way: drafts of their author, proposed to the coordinators, decided."""

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session, col, select

from bot.desk import accounts
from bot.desk.office import Office
from bot.store.tables import Account, EntryDraft

OPEN = ("draft", "proposed")


def keep(
    office: Office,
    session: Session,
    account: Account,
    fields: Mapping[str, Any],
    *,
    draft_id: int | None = None,
    slug: str | None = None,
    revision_id: int | None = None,
    proposed: bool = False,
) -> EntryDraft:
    """The form as it is, whole or not; `proposed` shows it to the coordinators."""
    row = _of(session, account, draft_id)
    if row is None:
        row = EntryDraft(account_id=account.id or 0, fields={}, status="draft", at=office.clock())
    row.fields, row.slug, row.revision_id = dict(fields), slug, revision_id
    row.status, row.at = "proposed" if proposed else "draft", office.clock()
    session.add(row)
    session.flush()
    if proposed:
        accounts.audit(office, session, account, "proposed", slug or f"draft {row.id}")
    return row


def _of(session: Session, account: Account, draft_id: int | None) -> EntryDraft | None:
    """The author's own, while it is open: another's is copied, not changed."""
    row = session.get(EntryDraft, draft_id) if draft_id else None
    return row if row and row.account_id == account.id and row.status in OPEN else None


def decide(
    office: Office,
    session: Session,
    draft_id: int,
    account: Account,
    *,
    published: bool,
    remark: str = "",
) -> bool:
    """A coordinator's decision, kept for its author; False when it is decided already."""
    row = session.get(EntryDraft, draft_id)
    if row is None or row.status not in OPEN:
        return False
    row.status = "published" if published else "declined"
    row.decided_by, row.decided_at, row.remark = account.id, office.clock(), remark
    if not published:
        accounts.audit(office, session, account, "declined", row.slug or f"draft {row.id}")
    return True


def proposed(session: Session) -> list[tuple[EntryDraft, str]]:
    """What waits for a coordinator, the oldest first, each with its author's name."""
    wanted = (
        select(EntryDraft, Account.name)
        .join(Account, col(Account.id) == EntryDraft.account_id)
        .where(EntryDraft.status == "proposed")
        .order_by(col(EntryDraft.at), col(EntryDraft.id))
    )
    return [(draft, name) for draft, name in session.exec(wanted)]


def of_author(session: Session, account: Account, limit: int = 20) -> list[EntryDraft]:
    """One's own, the latest first."""
    mine = select(EntryDraft).where(EntryDraft.account_id == account.id)
    return list(session.exec(mine.order_by(col(EntryDraft.id).desc()).limit(limit)))
