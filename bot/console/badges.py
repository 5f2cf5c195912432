"""What waits for somebody, as numbers beside the sections of the navigation."""

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.console.access import Member
from bot.store.tables import EntryDraft
from faq.overdue import is_signed_by


def badges(member: Member) -> dict[str, int]:
    """By section, where there is something: proposals to decide on, entries to review."""
    if not member.vetted:
        return {}
    counts = {"ageing": _to_review(member)}
    if member.coordinates:
        with member.office.reading() as session:
            counts["drafts"] = _proposed(session)
    return {name: number for name, number in counts.items() if number}


def _proposed(session: Session) -> int:
    wanted = select(func.count(col(EntryDraft.id))).where(EntryDraft.status == "proposed")
    return int(session.exec(wanted).one())


def _to_review(member: Member) -> int:
    """Overdue entries: one's own, all of them for who coordinates; none before the FAQ is read."""
    office = member.office
    if not office.knowledge.is_ready:
        return 0
    today, name = office.clock().date(), member.account.name
    overdue = [entry for entry in office.knowledge.catalog if entry.is_overdue(today)]
    return sum(member.coordinates or is_signed_by(entry, name) for entry in overdue)
