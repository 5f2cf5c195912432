"""One question of the diagnosis, or the advice of one area, as a form; checked as a whole."""

from typing import Any

from fastapi import APIRouter
from pydantic import ValidationError
from starlette.responses import Response

from bot.console.access import Coordinator, Form, Member, words_in
from bot.console.entry_form import new_slug
from bot.console.forms import Errors, Fields, errors_of, typed_in
from bot.console.pages import render, see_other
from bot.console.problems import Problem
from bot.desk import diagnosing
from bot.lines import say
from faq.entry import LANGUAGES
from faq.questionnaire import AREAS, Advice, Area, Question, Questionnaire, check_questionnaire

router = APIRouter(prefix="/diagnosis")

KEPT = "/diagnosis?notice=diagnosis-kept"
ANSWERS = range(1, 6)
WEIGHTS = [(str(weight), str(weight)) for weight in range(1, 6)]
"""As a choice: each with its label."""
TEXTS = {f"text/{code}": f"text_{code}" for code in LANGUAGES}
ANSWER = ("score", *(f"answer_{code}" for code in LANGUAGES))
QUESTION = (
    *TEXTS.values(),
    "area",
    "weight",
    "place",
    *(f"{part}_{n}" for n in ANSWERS for part in ANSWER),
)


def make_live(member: Member, questionnaire: Questionnaire, revision: str) -> list[str]:
    """What is wrong with it, or nothing once it is live; `revision` is what it was written over."""
    slugs = member.office.knowledge.current.catalog.entries
    problems = [finding.problem for finding in check_questionnaire(questionnaire, slugs)]
    if problems:
        return problems
    with member.office.transaction() as session:
        if str(diagnosing.revision_of(session)) != revision:
            return [say(member.language, "console-wrong-overtaken")]
        diagnosing.publish(member.office, session, questionnaire, member.account)
    return []


def _now(member: Member) -> tuple[Questionnaire, int]:
    with member.office.reading() as session:
        return diagnosing.load_questionnaire(session), diagnosing.revision_of(session)


def _place_of(questionnaire: Questionnaire, name: str) -> int:
    """From 1; Problem when there is no such question."""
    names = [question.id for question in questionnaire.questions]
    if name not in names:
        raise Problem(404, "not-found")
    return names.index(name) + 1


@router.get("/questions/new")
def new_question(member: Coordinator) -> Response:
    questionnaire, revision = _now(member)
    place = str(len(questionnaire.questions) + 1)
    blank: Fields = dict.fromkeys(QUESTION, "") | {"sectors": [], "weight": "1", "place": place}
    return _question_form(member, blank | {"revision": str(revision)}, {}, [], "new")


@router.get("/questions/{name}")
def question(member: Coordinator, name: str) -> Response:
    questionnaire, revision = _now(member)
    place = _place_of(questionnaire, name)
    fields = _fields_of(questionnaire.questions[place - 1])
    fields |= {"place": str(place), "revision": str(revision)}
    return _question_form(member, fields, {}, [], name)


def _fields_of(asked: Question) -> Fields:
    fields: Fields = dict.fromkeys(QUESTION, "")
    fields |= {"area": asked.area, "weight": str(asked.weight), "sectors": list(asked.sectors)}
    fields |= {f"text_{code}": asked.text.get(code, "") for code in LANGUAGES}
    for n, answer in enumerate(asked.answers, 1):
        fields[f"score_{n}"] = str(answer.score)
        fields |= {f"answer_{code}_{n}": answer.text.get(code, "") for code in LANGUAGES}
    return fields


def _question_form(
    member: Member, fields: Fields, errors: Errors, problems: list[str], name: str
) -> Response:
    values = {
        "fields": fields,
        "errors": errors,
        "problems": problems,
        "name": name,
        "areas": AREAS,
        "weights": WEIGHTS,
        "rows": ANSWERS,
    }
    return render("question_editor.html", member, values, 422 if errors or problems else 200)


@router.post("/questions/{name}")
def keep_question(member: Coordinator, form: Form, name: str) -> Response:
    """Makes the questionnaire live with this question, unless something is wrong."""
    fields = typed_in(form, (*QUESTION, "revision"), ("sectors",))
    questionnaire, _ = _now(member)
    place = len(questionnaire.questions) + 1
    if name != "new":
        place = _place_of(questionnaire, name)
    rows = [n for n in ANSWERS if any(fields[f"{part}_{n}"].strip() for part in ANSWER)]
    try:
        asked = Question.model_validate(_document(questionnaire, fields, rows, name))
    except ValidationError as error:
        return _question_form(member, fields, _errors(error, rows), [], name)
    wished = int(fields["place"]) if fields["place"].isdecimal() else place
    changed = questionnaire.with_question(asked, wished)
    problems = make_live(member, changed, fields["revision"])
    return _question_form(member, fields, {}, problems, name) if problems else see_other(KEPT)


def _document(
    questionnaire: Questionnaire, fields: Fields, rows: list[int], name: str
) -> dict[str, Any]:
    names = {question.id for question in questionnaire.questions}
    return {
        "id": new_slug(fields["text_en"] or fields["text_fr"], names) if name == "new" else name,
        "area": fields["area"],
        "weight": fields["weight"],
        "sectors": fields["sectors"],
        "text": {code: fields[f"text_{code}"] for code in LANGUAGES},
        "answers": [
            {
                "score": fields[f"score_{n}"],
                "text": {code: fields[f"answer_{code}_{n}"] for code in LANGUAGES},
            }
            for n in rows
        ],
    }


def _errors(error: ValidationError, rows: list[int]) -> Errors:
    """Beside the field that shows each part of the question; rows left blank are no answers."""
    found = dict(TEXTS)
    for position, n in enumerate(rows):
        found[f"answers/{position}/score"] = f"score_{n}"
        parts = {f"answers/{position}/text/{code}": f"answer_{code}_{n}" for code in LANGUAGES}
        found |= parts
    errors = errors_of(error, found | {"answers": "answers"})
    return errors | ({"answers": "answers"} if "answers" in errors else {})


@router.post("/questions/{name}/remove")
def remove_question(member: Coordinator, form: Form, name: str) -> Response:
    questionnaire, _ = _now(member)
    place = _place_of(questionnaire, name)
    revision = words_in(form, "revision")
    problems = make_live(member, questionnaire.without_question(name), revision)
    if not problems:
        return see_other(KEPT)
    fields = _fields_of(questionnaire.questions[place - 1])
    fields |= {"place": str(place), "revision": revision}
    return _question_form(member, fields, {}, problems, name)


@router.get("/advice/{area}")
def advice(member: Coordinator, area: Area) -> Response:
    questionnaire, revision = _now(member)
    known = questionnaire.advice.get(area)
    fields: Fields = {
        f"text_{code}": known.text.get(code, "") if known else "" for code in LANGUAGES
    }
    fields |= {"entries": " ".join(known.entries) if known else "", "revision": str(revision)}
    return _advice_form(member, fields, {}, [], area)


def _advice_form(
    member: Member, fields: Fields, errors: Errors, problems: list[str], area: Area
) -> Response:
    values = {"fields": fields, "errors": errors, "problems": problems, "area": area}
    return render("advice_editor.html", member, values, 422 if errors or problems else 200)


@router.post("/advice/{area}")
def keep_advice(member: Coordinator, form: Form, area: Area) -> Response:
    fields = typed_in(form, (*TEXTS.values(), "entries", "revision"), ())
    text = {code: fields[f"text_{code}"] for code in LANGUAGES}
    try:
        given = Advice.model_validate({"text": text, "entries": fields["entries"].split()})
    except ValidationError as error:
        return _advice_form(
            member, fields, errors_of(error, {**TEXTS, "entries": "entries"}), [], area
        )
    changed = _now(member)[0].with_advice(area, given)
    problems = make_live(member, changed, fields["revision"])
    return _advice_form(member, fields, {}, problems, area) if problems else see_other(KEPT)
