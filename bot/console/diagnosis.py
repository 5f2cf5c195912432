"""The diagnosis: how the sectors stand, and the questions, which coordinators may change."""

from collections.abc import Iterable
from dataclasses import dataclass

from fastapi import APIRouter
from sqlmodel import Session, col, select
from starlette.responses import Response

from bot.console.access import Coordinator, Form, Member, words_in
from bot.console.pages import notice_of, render, see_other
from bot.console.questions import KEPT, make_live
from bot.desk import diagnosing
from bot.store.tables import DiagnosisRow
from faq.files import ContentError
from faq.questionnaire import (
    AREAS,
    overall,
    parse_questionnaire,
    write_questionnaire,
)

router = APIRouter(prefix="/diagnosis")

LONGEST = 200_000


@dataclass(frozen=True, slots=True)
class Standing:
    """The latest diagnoses of one sector: how many people, and the means from 0 to 100."""

    sector: str
    people: int
    mean: int
    areas: dict[str, int]


@router.get("")
def diagnosis(member: Coordinator, notice: str = "") -> Response:
    return _page(member, None, [], notice_of(member, notice))


def _page(
    member: Member, typed: str | None, problems: list[str], notice: str | None = None
) -> Response:
    """`typed` is shown again as it was, with what is wrong with it."""
    with member.office.reading() as session:
        standings = standings_of(_latest_of_each(session))
        revision = diagnosing.revision_of(session)
        questionnaire = diagnosing.load_questionnaire(session)
    values = {
        "standings": standings,
        "areas": AREAS,
        "questionnaire": questionnaire,
        "text": write_questionnaire(questionnaire) if typed is None else typed,
        "revision": revision,
        "problems": problems,
        "errors": {},
        "notice": notice,
    }
    return render("diagnosis.html", member, values, 422 if problems else 200)


def _latest_of_each(session: Session) -> Iterable[DiagnosisRow]:
    """One diagnosis for each contact: the last they finished."""
    rows = session.exec(select(DiagnosisRow).order_by(col(DiagnosisRow.id)))
    return {row.conversation_id: row for row in rows}.values()


def standings_of(rows: Iterable[DiagnosisRow]) -> list[Standing]:
    """By sector, the most people first."""
    sectors: dict[str, list[dict[str, int]]] = {}
    for row in rows:
        sectors.setdefault(row.sector, []).append({a: int(s) for a, s in row.scores.items()})
    found = [_standing(sector, scores) for sector, scores in sectors.items()]
    return sorted(found, key=lambda standing: (-standing.people, standing.sector))


def _standing(sector: str, scores: list[dict[str, int]]) -> Standing:
    areas = {area: [s[area] for s in scores if area in s] for area in AREAS}
    means = {area: round(sum(known) / len(known)) for area, known in areas.items() if known}
    mean = round(sum(map(overall, scores)) / len(scores))
    return Standing(sector, len(scores), mean, means)


@router.post("")
def publish(member: Coordinator, form: Form) -> Response:
    """Makes the questions live, unless the check finds something or somebody was quicker."""
    typed = words_in(form, "text", LONGEST).replace("\r\n", "\n")
    try:
        questionnaire = parse_questionnaire(typed)
    except ContentError as error:
        return _page(member, typed, [f"{error.line}: {error.problem}"])
    problems = make_live(member, questionnaire, words_in(form, "revision"))
    return _page(member, typed, problems) if problems else see_other(KEPT)
