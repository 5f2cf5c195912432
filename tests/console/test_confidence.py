"""The page on which the precision to aim for is chosen."""

from tests.console.house import House

ASKED = "Comment inscrire gratuitement ma boulangerie sur Google ?"


def test_the_curve_comes_from_what_people_confirmed(house: House) -> None:
    assert "<svg" not in house.get("Claire", "/confidence").text.partition("<main")[2]
    house.contact("telegram", {"said": ASKED})
    house.contact("telegram", {"pressed": "Ça m'aide"})
    page = house.get("Claire", "/confidence").text.partition("<main")[2]
    assert "<polyline" in page and "D&#39;après 1 cas" in page.replace("&#x27;", "&#39;")


def test_the_target_is_in_force_at_once_and_must_be_one_of_those_shown(house: House) -> None:
    assert house.post("Claire", "/confidence", target="0.9").status_code == 303
    assert house.office.settings.target_precision == 0.9
    assert house.post("Claire", "/confidence", target="7").status_code == 422
    assert house.post("Marie", "/confidence", target="0.8").status_code == 403
