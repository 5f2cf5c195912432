"""What the team is told by the clock: the coordinators' week, and entries for their signatory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.desk import doors, offers
from bot.desk.gaps import unresolved
from bot.desk.office import Office
from bot.lines import day, say
from bot.store.tables import Account, Gap, Miss, TeamReminder, Ticket
from faq.entry import Entry
from faq.overdue import ageing, is_signed_by, overdue_bodies, overdue_entries, overdue_offers

NAMED = 5


@dataclass(frozen=True, slots=True)
class TeamNews:
    """The line to say to a volunteer or coordinator, with its values."""

    line: str
    values: dict[str, str]


def digest(
    office: Office, session: Session, account: Account, row: TeamReminder
) -> TeamNews | None:
    """The week for a coordinator; None when there is nothing to do or to know."""
    if account.role != "coordinator":
        return None
    today = row.due_at.date()
    counts = {
        "gaps": _new_gaps(session, row.counted_from),
        "tickets": _waiting_tickets(session),
        **_overdue(office, session, today),
    }
    said = [
        say(account.language, f"team-digest-{kind}", count=count)
        for kind, count in counts.items()
        if count
    ]
    return _news(office, account, "team-digest", said, "/misses") if said else None


def review(
    office: Office, session: Session, account: Account, row: TeamReminder
) -> TeamNews | None:
    """Their entries whose review date has come or is near; None when there is none."""
    entries = office.knowledge.current.catalog
    mine = [e for e in ageing(entries, row.due_at.date()) if is_signed_by(e, account.name)]
    if not mine:
        return None
    return _news(office, account, "team-review", list(_listed(account.language, mine)), "/ageing")


def _news(office: Office, account: Account, line: str, said: Sequence[str], page: str) -> TeamNews:
    site = office.settings.public_url
    where = [say(account.language, "team-where", link=f"{site}{page}")] if site else []
    where.append(say(account.language, "team-unsubscribe", link=f"{site}/me" if site else ""))
    bullets = "\n".join(f"• {one}" for one in said)
    return TeamNews(line, {"name": account.name, "lines": bullets, "where": "\n".join(where)})


def _new_gaps(session: Session, since: datetime) -> int:
    new = (
        select(func.count(func.distinct(Gap.id)))
        .join(Miss, col(Miss.gap_id) == Gap.id)
        .where(*unresolved(), col(Gap.aside_at).is_(None), col(Gap.at) >= since)
    )
    return int(session.exec(new).one())


def _waiting_tickets(session: Session) -> int:
    waiting = select(func.count(col(Ticket.id))).where(
        col(Ticket.closed_at).is_(None), col(Ticket.assignee_id).is_(None)
    )
    return int(session.exec(waiting).one())


def _overdue(office: Office, session: Session, today: date) -> dict[str, int]:
    entries = office.knowledge.current.catalog
    found = {
        "entries": overdue_entries(entries, today),
        "offers": overdue_offers(offers.load_offers(session).values(), today),
        "bodies": overdue_bodies(doors.bodies_now(session).values(), today),
    }
    return {kind: len(list(findings)) for kind, findings in found.items()}


def _listed(language: str, entries: Sequence[Entry]) -> Iterator[str]:
    for entry in entries[:NAMED]:
        title, due = entry.wording(language).title, day(language, entry.review_after)
        yield say(language, "team-review-entry", title=title, day=due)
    rest = len(entries) - NAMED
    if rest > 0:
        yield say(language, "team-review-more", count=rest)
