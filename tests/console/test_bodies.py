"""Coordinators look at bodies again; what they confirm is no longer said to be unverified."""

import html

from sqlmodel import select

from bot.desk import doors
from bot.store.tables import BodyRow
from tests.conftest import OfficeMaker
from tests.console.house import House


def test_what_a_coordinator_has_looked_at_is_verified(house: House) -> None:
    page = house.get("Claire", "/bodies").text
    before = page.count("Jamais vérifié")
    assert before > 36 and "/bodies/cnil/verified" in page
    assert house.post("Claire", "/bodies/cnil/verified").status_code == 303
    after = house.get("Claire", "/bodies").text
    assert after.count("Jamais vérifié") == before - 1
    assert "Vérifié le 1er décembre 2026 par Claire" in after
    with house.office.reading() as session:
        body = doors.bodies_now(session)["cnil"]
    assert not body.is_stale(house.clock().date())


def test_a_body_that_is_not_there_is_said_plainly(house: House) -> None:
    assert house.post("Claire", "/bodies/nowhere/verified").status_code == 404


BODY: dict[str, str | list[str]] = {
    "name_fr": "Guichet du numérique",
    "what_fr": "Un conseiller vous reçoit pour un premier pas en ligne.",
    "keywords_fr": "xylophone, premiers pas",
    "name_nl": "Digitaal loket",
    "what_nl": "Een adviseur helpt u met de eerste stappen online.",
    "name_en": "Digital desk",
    "what_en": "An adviser sees you for your first steps online.",
    "url": "https://guichet.example.org",
    "countries": "be",
    "regions": "wallonia",
    "needs": "advice",
    "version": "0",
}


def test_a_body_that_is_added_is_named_to_contacts(house: House) -> None:
    assert house.post("Claire", "/bodies/new", **BODY).status_code == 303
    assert "Guichet du numérique" in house.get("Claire", "/bodies").text
    for words in ("quel organisme pour un xylophone", "Belgique"):
        house.contact("telegram", {"said": words})
    house.contact("telegram", {"heard": ["Guichet du numérique", "https://guichet.example.org"]})


def test_what_is_wrong_with_a_body_is_said_and_nothing_is_kept(house: House) -> None:
    wrong = {"url": "example", "name_nl": "", "needs": ""}
    answer = house.post("Claire", "/bodies/new", **{**BODY, **wrong})
    assert answer.status_code == 422
    for name in ("url", "name_nl", "needs"):
        assert f'id="wrong-{name}"' in answer.text, name
    abroad = house.post("Claire", "/bodies/new", **{**BODY, "countries": ["be", "fr"]})
    assert abroad.status_code == 422 and "cochez la Belgique seule" in abroad.text
    with house.office.reading() as session:
        assert session.exec(select(BodyRow)).all() == []


def test_a_changed_body_is_what_signposts_say_and_two_do_not_overwrite_each_other(
    house: House,
) -> None:
    first = house.post("Claire", "/bodies/cnil/edit", **{**BODY, "regions": [], "countries": "fr"})
    second = house.post("Claire", "/bodies/cnil/edit", **{**BODY, "regions": [], "countries": "fr"})
    assert (first.status_code, second.status_code) == (303, 422)
    assert "Quelqu'un d'autre vient de modifier" in html.unescape(second.text)
    assert house.office.bodies["cnil"].wording("fr").name == "Guichet du numérique"
    page = house.get("Claire", "/bodies/cnil/edit").text
    assert "Guichet du numérique" in page and 'name="version" value="1"' in page


def test_a_body_that_is_withdrawn_is_named_no_more_until_it_is_kept_again(house: House) -> None:
    assert house.post("Claire", "/bodies/cnil/withdraw").status_code == 303
    assert "cnil" not in house.office.bodies
    page = house.get("Claire", "/bodies").text
    assert "Retirés" in page and "/bodies/cnil/edit" in page and "/bodies/cnil/verified" not in page
    back = {**BODY, "regions": [], "countries": "fr", "version": "1"}
    assert house.post("Claire", "/bodies/cnil/edit", **back).status_code == 303
    assert "cnil" in house.office.bodies
    for path in ("/bodies/nowhere/withdraw", "/bodies/nowhere/edit"):
        assert house.post("Claire", path, **BODY).status_code == 404


def test_another_process_hears_of_it(house: House, make_office: OfficeMaker) -> None:
    other = make_office()
    house.post("Claire", "/bodies/cnil/withdraw")
    assert "cnil" in other.bodies
    doors.read_again(other)
    assert "cnil" not in other.bodies
