"""What contacts said reaches the page of who helped them, and nobody else's."""

from tests.console.house import House


def test_answer_and_thanks_are_on_the_page_of_who_helped(house: House) -> None:
    assert "Rien encore" in house.get("Marie", "/helped").text
    ticket_id = house.waiting_ticket("telegram")
    house.claim("Marie", ticket_id)
    house.post("Marie", f"/tickets/{ticket_id}/close", outcome="solved")
    house.contact("telegram", {"passes": "25h"})
    house.contact("telegram", {"pressed": "Oui, c'est réglé"})
    house.contact("telegram", {"said": "Merci Marie, appelez-moi au 0470 12 34 56 !"})
    page = house.get("Marie", "/helped").text
    assert "Merci Marie" in page and "0470 12 34 56" not in page
    assert "Réglé, dit la personne" in page and f"/tickets/{ticket_id}" in page
    assert "Merci Marie" not in house.get("Karim", "/helped").text
