"""The FAQ: every entry by category, and one entry as it is sent, with its revisions."""

from fastapi import APIRouter
from sqlmodel import Session, col, select
from starlette.responses import Response

from bot.console.access import Volunteer
from bot.console.finding import find_entries
from bot.console.impact import Share, helped
from bot.console.pages import notice_of, render
from bot.console.problems import Problem
from bot.desk import helpfulness, library, periods
from bot.dialogue.answer_text import answer_text
from bot.store.tables import Account, EntryRevision, EntryRow
from faq.entry import Entry

router = APIRouter(prefix="/entries")

REVISIONS = 20
FOUND = 30
MONTHS = 12


@router.get("")
def entries(member: Volunteer, q: str = "") -> Response:
    catalog = member.office.knowledge.current.catalog
    values = {
        "q": q,
        "found": find_entries(member.office, q, member.language, FOUND),
        "categories": catalog.categories,
        "total": len(catalog),
        "today": member.office.clock().date(),
    }
    return render("entries.html", member, values)


@router.get("/{slug}")
def entry_page(member: Volunteer, slug: str, notice: str = "") -> Response:
    today = member.office.clock().date()
    with member.office.reading() as session:
        entry = live_entry(session, slug)
        live = library.load_catalog(session).entries
        revisions = _revisions(session, slug)
        worded = helpfulness.by_wording(session, slug)
        months = periods.counted(member.office, session, "month", MONTHS)
    values = {
        "entry": entry,
        "revisions": revisions,
        "worded": worded,
        "months": [(start, helped(row.figures, slug)) for start, row in months if row],
        "share_of": Share.of,
        "related": [live[other] for other in entry.related if other in live],
        "previews": {code: answer_text(entry, code, today) for code in entry.wordings},
        "overdue": entry.is_overdue(today),
        "notice": notice_of(member, notice),
    }
    return render("entry.html", member, values)


def live_entry(session: Session, slug: str) -> Entry:
    """The entry as it is in the database now, which may be newer than the matcher's."""
    row = session.get(EntryRow, slug)
    if row is None or row.withdrawn_at is not None:
        raise Problem(404, "no-entry")
    return Entry.model_validate(session.get_one(EntryRevision, row.revision_id).document)


def _revisions(session: Session, slug: str) -> list[tuple[EntryRevision, str | None]]:
    """The latest ones with their author's name; none for the starter content."""
    wanted = (
        select(EntryRevision, Account.name)
        .join(Account, col(Account.id) == EntryRevision.account_id, isouter=True)
        .where(EntryRevision.slug == slug)
        .order_by(col(EntryRevision.id).desc())
        .limit(REVISIONS)
    )
    return [(revision, name) for revision, name in session.exec(wanted)]
