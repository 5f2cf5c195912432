"""The figures: week by week or month by month, as a page, a report to print, a file."""

from collections.abc import Callable
from typing import Any, Literal

from fastapi import APIRouter
from sqlalchemy import func
from sqlmodel import Session, col, select
from starlette.responses import Response

from bot.console.access import Coordinator, Member
from bot.console.exchange import attachment
from bot.console.figures import BOT, Figures, together
from bot.console.figures_table import table
from bot.console.gaps import count_gaps
from bot.console.impact import FEWEST, entries, impact, impacts, least_helpful
from bot.console.pages import TEMPLATES, Words, render
from bot.console.plots import stacked
from bot.console.problems import Problem
from bot.desk import alerts, periods
from bot.desk.counting import DIMENSIONS, UNKNOWN
from bot.desk.periods import Kind
from bot.store.tables import AlertRow, PeriodCount, Ticket
from faq.catalog import Catalog
from faq.spreadsheets import ENDINGS, write_sheet
from handoff.alerts import News

router = APIRouter(prefix="/numbers")

SHOWN = 12  # periods
MOST_GIVEN = 10  # entries
ALERTS = 5


@router.get("")
def numbers(member: Coordinator, by: Literal["week", "month"] = "week") -> Response:
    office = member.office
    with office.reading() as session:
        found, counted_at = _periods(member, session, by)
        values: dict[str, Any] = {
            "open": _open(session),
            "overdue": _overdue(member, session),
            "gaps": count_gaps(session),
            "alerts": _alerts(member, session),
        }
    values |= {"by": by, "counted_at": counted_at} | _shown(member, found)
    return render("numbers.html", member, values)


def _periods(member: Member, session: Session, kind: Kind) -> tuple[list[Figures], Any]:
    """The last periods, the oldest first, and when the running one was counted."""
    rows = periods.counted(member.office, session, kind, SHOWN)
    newest: PeriodCount | None = rows[-1][1]
    found = [Figures(start, row.figures if row else {}) for start, row in rows]
    return found, newest.counted_at if newest else None


def _shown(member: Member, found: list[Figures]) -> dict[str, Any]:
    catalog = member.office.knowledge.current.catalog
    given = entries(together(found), catalog)
    return {
        "catalog": catalog,
        "periods": found,
        "now": found[-1],
        "before": found[-2],
        "questions": stacked([{measure: f.of(measure) for measure in BOT} for f in found]),
        "people": stacked([_people(f) for f in found]),
        "dimensions": DIMENSIONS,
        "categories": _by_category(found[-1], catalog),
        "most_given": given[:MOST_GIVEN],
        "least_helpful": least_helpful(given, MOST_GIVEN),
        "fewest": FEWEST,
    }


def _people(figures: Figures) -> dict[str, int]:
    """Those whom only the bot answered, below those whom a volunteer did."""
    volunteers = figures.of("people_volunteers")
    return {"volunteers": volunteers, "bot": figures.of("people") - volunteers}


def _by_category(figures: Figures, catalog: Catalog) -> dict[str, int]:
    counts: dict[str, int] = {}
    for slug, number in figures.counts.get("entries", {}).items():
        if slug in catalog:
            category = catalog[slug].category
            counts[category] = counts.get(category, 0) + number
    return dict(sorted(counts.items(), key=lambda item: -item[1]))


def _open(session: Session) -> int:
    return session.exec(select(func.count(col(Ticket.id))).where(_is_open())).one()


def _overdue(member: Member, session: Session) -> int:
    """Waiting for longer than coordinators accept."""
    office = member.office
    late = col(Ticket.queued_at) < office.clock() - office.settings.alert_after
    wanted = select(func.count(col(Ticket.id)))
    return session.exec(wanted.where(_is_open(), col(Ticket.assignee_id).is_(None), late)).one()


def _alerts(member: Member, session: Session) -> list[tuple[AlertRow, str]]:
    """Each with what it said when it began."""
    rows = alerts.latest(session, ALERTS)
    line = alerts.line_of
    return [(row, line(member.language, row.kind, News.BEGINS, row.figures)) for row in rows]


def _is_open() -> Any:
    return col(Ticket.closed_at).is_(None)


@router.get("/report")
def report(member: Coordinator) -> Response:
    """For the funders: the last twelve months, to be printed."""
    with member.office.reading() as session:
        found, counted_at = _periods(member, session, "month")
    whole = Figures(found[0].start, together(found))
    values = {"whole": whole, "counted_at": counted_at} | _shown(member, found)
    values |= {
        "categories": _by_category(whole, member.office.knowledge.current.catalog),
        "impact": impact(whole),
        "impacts": impacts(whole),
    }
    return render("report.html", member, values)


@router.get("/figures{ending}")
def export(member: Coordinator, ending: str, by: Literal["week", "month"] = "month") -> Response:
    """Every figure of the last periods, a line each."""
    if ending not in ENDINGS:
        raise Problem(404, "not-found")
    with member.office.reading() as session:
        found, _ = _periods(member, session, by)
    name = f"figures-{by}-{member.office.clock():%Y-%m-%d}{ending}"
    return attachment(write_sheet(table(found), ending), name)


def part_name(words: Words, dimension: str) -> Callable[[str], str]:
    """How the parts of a dimension are called."""

    def name(part: str) -> str:
        return (
            words.line(f"language-{part}")
            if dimension == "language"
            else words.t(f"{dimension}-{part}")
        )

    return lambda part: words.t("numbers-unknown") if part == UNKNOWN else name(part)


TEMPLATES.globals["part_name"] = part_name
