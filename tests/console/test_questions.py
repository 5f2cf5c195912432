"""Coordinators change the diagnosis question by question; what is wrong changes nothing."""

import html

import pytest

from bot.desk import diagnosing
from faq.entry import LANGUAGES
from faq.questionnaire import Question, Questionnaire
from tests.console.house import House

Fields = dict[str, str | list[str]]
KNOWN = {"entries": ("google-fiche",)}
STARTER = diagnosing.starter()
BASE = STARTER.model_copy(
    update={
        "advice": {area: given.model_copy(update=KNOWN) for area, given in STARTER.advice.items()}
    }
)
"""The starter's questions, with advice that names entries of the tests' FAQ."""
FIRST = BASE.questions[0]
PATH = f"/diagnosis/questions/{FIRST.id}"


def publish_base(house: House) -> None:
    """The questions are live that these tests begin with."""
    with house.office.transaction() as session:
        diagnosing.publish(house.office, session, BASE, house.account("Claire"))


@pytest.fixture(autouse=True)
def _begun(house: House) -> None:
    publish_base(house)


def live(house: House) -> Questionnaire:
    with house.office.reading() as session:
        return diagnosing.load_questionnaire(session)


def form_of(question: Question, place: int, revision: int = 1) -> Fields:
    """What the form says when nothing is changed."""
    fields: Fields = {f"text_{code}": question.text[code] for code in LANGUAGES}
    fields |= {"area": question.area, "weight": str(question.weight), "place": str(place)}
    fields |= {"sectors": list(question.sectors), "revision": str(revision)}
    for n, answer in enumerate(question.answers, 1):
        fields[f"score_{n}"] = str(answer.score)
        fields |= {f"answer_{code}_{n}": answer.text[code] for code in LANGUAGES}
    return fields


def test_a_question_that_is_changed_is_asked_so(house: House) -> None:
    page = html.unescape(house.get("Claire", "/diagnosis").text)
    assert FIRST.text["fr"] in page and PATH in page
    wished = {**form_of(FIRST, 1), "text_fr": "Avez-vous une fiche Google à jour ?", "weight": "5"}
    assert house.post("Claire", PATH, **wished).status_code == 303
    for words in ("faire le point", "Construction"):
        house.contact("telegram", {"said": words})
    house.contact("telegram", {"heard": "Avez-vous une fiche Google à jour ?"})
    assert live(house).questions[0].weight == 5
    assert live(house).questions[1:] == BASE.questions[1:]


def test_the_form_says_the_question_as_it_is(house: House) -> None:
    page = html.unescape(house.get("Claire", PATH).text)
    for text in (*FIRST.text.values(), *(a.text["nl"] for a in FIRST.answers)):
        assert text in page
    assert house.post("Claire", PATH, **form_of(FIRST, 1)).status_code == 303
    assert live(house) == BASE


def test_a_question_moves_to_its_place(house: House) -> None:
    assert house.post("Claire", PATH, **form_of(FIRST, 3)).status_code == 303
    assert [question.id for question in live(house).questions].index(FIRST.id) == 2


def test_what_is_wrong_is_said_beside_its_field_and_nothing_changes(house: House) -> None:
    wrong = {"text_nl": "", "answer_fr_1": "x" * 25, "score_2": "101", "area": "weather"}
    answer = house.post("Claire", PATH, **{**form_of(FIRST, 1), **wrong})
    assert answer.status_code == 422
    for name in wrong:
        assert f'id="wrong-{name}"' in answer.text, name
    alone = {k: v for k, v in form_of(FIRST, 1).items() if not k.endswith(("_2", "_3"))}
    assert "au moins deux réponses" in house.post("Claire", PATH, **alone).text
    assert live(house) == BASE


def test_a_question_comes_and_goes_within_the_number_that_each_sector_is_asked(
    house: House,
) -> None:
    new = "/diagnosis/questions/new"
    assert house.get("Claire", new).status_code == 200
    asked = {**form_of(FIRST, 1), "text_en": "Do you like the xylophone?"}
    assert house.post("Claire", new, **asked).status_code == 303
    added = next(q for q in live(house).questions if q.text["en"].endswith("xylophone?"))
    removed = f"/diagnosis/questions/{added.id}/remove"
    assert house.post("Claire", removed, revision="2").status_code == 303
    assert live(house) == BASE
    for revision in range(3, 10):
        last = live(house).questions[0].id
        answer = house.post("Claire", f"/diagnosis/questions/{last}/remove", revision=str(revision))
        if answer.status_code == 422:
            assert "12 to 15 are expected" in answer.text
            return
    raise AssertionError("every question could be removed")


def test_two_coordinators_who_change_one_question(house: House) -> None:
    first = house.post("Claire", PATH, **form_of(FIRST, 2))
    second = house.post("Claire", PATH, **form_of(FIRST, 1))
    assert (first.status_code, second.status_code) == (303, 422)
    assert "vient de modifier" in second.text


def test_the_advice_of_an_area_is_changed_with_entries_that_there_are(house: House) -> None:
    path = "/diagnosis/advice/data"
    known = BASE.advice["data"]
    fields: Fields = {f"text_{code}": known.text[code] for code in LANGUAGES}
    fields |= {"revision": "1", "entries": "google-fiche"}
    wrong = house.post("Claire", path, **{**fields, "entries": "nowhere", "text_fr": ""})
    assert wrong.status_code == 422 and 'id="wrong-text_fr"' in wrong.text
    unknown = house.post("Claire", path, **{**fields, "entries": "nowhere"})
    assert unknown.status_code == 422 and "nowhere" in unknown.text
    assert live(house).advice["data"] == known
    kept = house.post("Claire", path, **{**fields, "text_fr": "Sauvegardez vos données."})
    assert kept.status_code == 303
    assert live(house).advice["data"].text["fr"] == "Sauvegardez vos données."


def test_what_is_not_there_is_said_plainly(house: House) -> None:
    assert house.get("Claire", "/diagnosis/questions/nowhere").status_code == 404
    assert house.post("Claire", "/diagnosis/questions/nowhere/remove").status_code == 404
    assert house.get("Claire", "/diagnosis/advice/weather").status_code in (404, 422)
