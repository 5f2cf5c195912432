"""The diagnosis: what is asked of whom, the scores, the priorities, the check."""

from pathlib import Path

import pytest

from faq.entry import SECTORS
from faq.files import CONTENT, ContentError, read_catalog
from faq.questionnaire import (
    AREAS,
    FEWEST,
    MOST,
    SKIPPED,
    Questionnaire,
    check_questionnaire,
    next_question,
    overall,
    parse_questionnaire,
    priorities,
    read_questionnaire,
    scores,
    write_questionnaire,
)


@pytest.fixture(scope="module")
def starter() -> Questionnaire:
    return read_questionnaire()


def test_the_starter_is_in_order(starter: Questionnaire) -> None:
    assert check_questionnaire(starter, read_catalog(CONTENT).entries) == []


def test_what_is_written_reads_the_same(starter: Questionnaire) -> None:
    assert parse_questionnaire(write_questionnaire(starter)) == starter


@pytest.mark.parametrize("sector", SECTORS)
def test_every_sector_is_asked_its_own_and_every_area(starter: Questionnaire, sector: str) -> None:
    asked = starter.questions_for(sector)
    assert FEWEST <= len(asked) <= MOST
    assert {question.area for question in asked} == set(AREAS)
    assert [q for q in asked if q.sectors] and all(q.concerns(sector) for q in asked)


def test_questions_come_in_order_and_skipped_ones_do_not_come_back(starter: Questionnaire) -> None:
    first = next_question(starter, "retail", {})
    assert first is not None and first[0] == 1
    second = next_question(starter, "retail", {first[1].id: SKIPPED})
    assert second is not None and second[0] == 2
    done = {question.id: 0 for question in starter.questions_for("retail")}
    assert next_question(starter, "retail", done) is None


def test_a_score_weighs_the_answers_given_and_no_other(starter: Questionnaire) -> None:
    found = scores(
        starter, "retail", {"listing": 0, "website": 2, "reviews": 1, "backups": SKIPPED}
    )
    assert found == {"presence": 50}
    assert scores(starter, "retail", {"site-photos": 0, "listing": 9}) == {}
    assert overall({}) == 0


def test_priorities_are_the_lowest_areas_never_the_best() -> None:
    found = {"presence": 40, "sales": 100, "payments": 10, "security": 40, "data": 90}
    assert priorities(found) == ["payments", "presence", "security"]
    assert priorities(dict.fromkeys(AREAS, 100)) == []


def test_the_check_names_what_is_wrong(starter: Questionnaire) -> None:
    short = starter.model_copy(update={"questions": starter.questions[:1] * 2})
    problems = " / ".join(f.problem for f in check_questionnaire(short, ["google-fiche"]))
    assert "“listing” is there twice" in problems
    assert "2 questions for retail" in problems
    assert "“site-creer”, which is no entry" in problems


def test_a_bad_file_is_named_with_the_line_of_its_question(tmp_path: Path) -> None:
    path = tmp_path / "q.yaml"
    good = "- id: a-b\n  area: sales\n  text: {fr: Une question ?}\n  answers: []\n"
    path.write_text(f"questions:\n{good}advice: {{}}\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_questionnaire(path)
    assert caught.value.line == 2 and "answers" in caught.value.problem
