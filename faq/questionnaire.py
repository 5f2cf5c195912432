"""The diagnosis: its questions, what the answers are worth, and what follows from them.

Pure. The content is `faq/diagnosis/questionnaire.yaml`, described in `docs/content.md`.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, ValidationError

from faq.check import Finding
from faq.entry import SECTORS, Frozen, Sector, Slug
from faq.files import ContentError, describe, dump_yaml, parse_yaml, read_text
from faq.sheets import missing_languages, wording_in

QUESTIONNAIRE = Path(__file__).parent / "diagnosis" / "questionnaire.yaml"
AREAS = ("presence", "sales", "organisation", "payments", "security", "data")
Area = Literal["presence", "sales", "organisation", "payments", "security", "data"]
Asked = Annotated[str, StringConstraints(strip_whitespace=True, min_length=5, max_length=300)]
# 24: a row of a WhatsApp list.
Reply = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=24)]
FEWEST, MOST = 12, 15
PRIORITIES = 3
SKIPPED = -1

Answers = Mapping[str, int]
"""By question, the position of the answer; SKIPPED for a question passed over."""
Scores = dict[str, int]
"""By area, from 0 to 100; an area without any answer is not there."""


class Answer(Frozen):
    """`score` from 0 (everything remains to be done) to 100."""

    score: Annotated[int, Field(ge=0, le=100)]
    text: Mapping[str, Reply]


class Question(Frozen):
    """Asked of the `sectors` named, or of everybody when none is."""

    id: Slug
    area: Area
    weight: Annotated[int, Field(ge=1, le=5)] = 1
    sectors: tuple[Sector, ...] = ()
    text: Mapping[str, Asked]
    answers: Annotated[tuple[Answer, ...], Field(min_length=2, max_length=5)]

    def concerns(self, sector: str) -> bool:
        return not self.sectors or sector in self.sectors


class Advice(Frozen):
    """What to do about an area, and the entries that help."""

    text: Mapping[str, Asked]
    entries: Annotated[tuple[Slug, ...], Field(min_length=1)]


class Questionnaire(Frozen):
    """The whole content of the diagnosis."""

    questions: tuple[Question, ...]
    advice: Mapping[Area, Advice]

    def questions_for(self, sector: str) -> list[Question]:
        """What somebody of that sector is asked, in order."""
        return [question for question in self.questions if question.concerns(sector)]

    def with_question(self, question: Question, place: int) -> "Questionnaire":
        """With this one at that place, from 1, instead of the one of the same id."""
        others = [other for other in self.questions if other.id != question.id]
        at = max(place - 1, 0)
        questions = (*others[:at], question, *others[at:])
        return self.model_copy(update={"questions": questions})

    def without_question(self, name: str) -> "Questionnaire":
        kept = tuple(question for question in self.questions if question.id != name)
        return self.model_copy(update={"questions": kept})

    def with_advice(self, area: Area, advice: Advice) -> "Questionnaire":
        return self.model_copy(update={"advice": {**self.advice, area: advice}})


def read_questionnaire(path: Path = QUESTIONNAIRE) -> Questionnaire:
    """Raises ContentError, which names the file and the line."""
    return parse_questionnaire(read_text(path), path)


def parse_questionnaire(text: str, path: Path = QUESTIONNAIRE) -> Questionnaire:
    """The questionnaire that a text in YAML says."""
    try:
        return Questionnaire.model_validate(parse_yaml(path, text, first_line=1))
    except ValidationError as error:
        raise ContentError(path, _line_of(text, error), describe(error)) from error


def _line_of(text: str, error: ValidationError) -> int:
    """Where the question that is wrong begins, or the first line."""
    field, *position = error.errors()[0]["loc"]
    starts = [number for number, line in enumerate(text.splitlines(), 1) if line.startswith("- ")]
    inside = field == "questions" and position and isinstance(position[0], int)
    return starts[int(position[0])] if inside and int(position[0]) < len(starts) else 1


def write_questionnaire(questionnaire: Questionnaire) -> str:
    """The text in YAML that reads as the same questionnaire."""
    return dump_yaml(questionnaire.model_dump(mode="json"))


def check_questionnaire(questionnaire: Questionnaire, slugs: Iterable[str]) -> list[Finding]:
    """What is wrong beyond the form; `slugs` are the entries that there are."""
    problems = [
        *_lengths(questionnaire),
        *_languages(questionnaire),
        *_advice(questionnaire, set(slugs)),
    ]
    return [Finding("diagnosis", problem) for problem in problems]


def _lengths(questionnaire: Questionnaire) -> list[str]:
    asked = {sector: len(questionnaire.questions_for(sector)) for sector in SECTORS}
    ids = [question.id for question in questionnaire.questions]
    twice = sorted({name for name in ids if ids.count(name) > 1})
    return [
        *(f"the question “{name}” is there twice" for name in twice),
        *(
            f"{count} questions for {sector}, {FEWEST} to {MOST} are expected"
            for sector, count in asked.items()
            if not FEWEST <= count <= MOST
        ),
    ]


def _languages(questionnaire: Questionnaire) -> list[str]:
    texts: list[tuple[str, Mapping[str, str]]] = [
        *((f"question {q.id}", q.text) for q in questionnaire.questions),
        *((f"answers of {q.id}", a.text) for q in questionnaire.questions for a in q.answers),
        *((f"advice {area}", advice.text) for area, advice in questionnaire.advice.items()),
    ]
    missing = ((where, missing_languages(text)) for where, text in texts)
    return [f"{where}: nothing in {languages}" for where, languages in missing if languages]


def _advice(questionnaire: Questionnaire, slugs: set[str]) -> list[str]:
    without = [area for area in AREAS if area not in questionnaire.advice]
    unknown = {slug for advice in questionnaire.advice.values() for slug in advice.entries} - slugs
    return [
        *(f"no advice about {area}" for area in without),
        *(f"refers to “{slug}”, which is no entry" for slug in sorted(unknown)),
    ]


def next_question(
    questionnaire: Questionnaire, sector: str, answers: Answers
) -> tuple[int, Question] | None:
    """The first question that is neither answered nor skipped, with its number from 1."""
    asked = enumerate(questionnaire.questions_for(sector), 1)
    return next(((n, q) for n, q in asked if q.id not in answers), None)


def scores(questionnaire: Questionnaire, sector: str, answers: Answers) -> Scores:
    """Each area's mean of the answers given, by the questions' weights."""
    found: Scores = {}
    for area in AREAS:
        given = [
            (question.weight, question.answers[answers[question.id]].score)
            for question in questionnaire.questions_for(sector)
            if question.area == area and _is_answered(question, answers)
        ]
        if given:
            found[area] = round(sum(w * s for w, s in given) / sum(w for w, _ in given))
    return found


def _is_answered(question: Question, answers: Answers) -> bool:
    return 0 <= answers.get(question.id, SKIPPED) < len(question.answers)


def overall(found: Scores) -> int:
    """The mean of the areas; 0 when nothing was answered."""
    return round(sum(found.values()) / len(found)) if found else 0


def priorities(found: Scores) -> list[str]:
    """The three areas with most to gain, the lowest first; one that is at its best needs none."""
    gaining = [area for area in AREAS if found.get(area, 100) < 100]
    return sorted(gaining, key=lambda area: found[area])[:PRIORITIES]


def said_in(texts: Mapping[str, str], language: str) -> str:
    return wording_in(texts, language)
