"""Replies kept ready, one's own and everybody's."""

from sqlmodel import select

from bot.lines import day, say
from bot.store.tables import CannedReply
from tests.console.house import House


def kept(house: House) -> list[str]:
    with house.office.reading() as session:
        return [row.text for row in session.exec(select(CannedReply))]


def test_variables_are_filled_in_for_the_ticket(house: House) -> None:
    text = "Ici {name}, pour {alias}, demande {number}, le {day}. <b>"
    house.post("Marie", "/canned", text=text)
    ticket_id = house.waiting_ticket("telegram")
    house.claim("Marie", ticket_id)
    page = house.get("Marie", f"/tickets/{ticket_id}").text
    today = day("fr", house.clock.now.date())
    assert f"Ici Marie, pour Saule 1, demande {ticket_id}, le {today}. &lt;b&gt;" in page


def test_ones_own_are_nobody_elses(house: House) -> None:
    house.post("Marie", "/canned", text="Ma phrase à moi")
    assert "Ma phrase à moi" not in house.get("Karim", "/canned").text
    assert house.post("Karim", "/canned/1", text="Volée").status_code == 404
    assert house.post("Claire", "/canned/1/delete").status_code == 404
    assert kept(house) == ["Ma phrase à moi"]
    house.post("Marie", "/canned/1", text="Ma phrase, mieux")
    assert kept(house) == ["Ma phrase, mieux"]
    house.post("Marie", "/canned/1/delete")
    assert kept(house) == []


def test_the_teams_are_for_all_and_kept_by_coordinators(house: House) -> None:
    assert house.post("Marie", "/canned", text="Pour tous", shared="yes").status_code == 403
    house.post("Claire", "/canned", text="Pour tous", shared="yes")
    assert "Pour tous" in house.get("Karim", "/canned").text
    assert house.post("Karim", "/canned/1", text="Autre").status_code == 403
    assert house.post("Claire", "/canned/1", text="Autre").status_code == 303


def test_what_cannot_be_filled_in_is_refused_in_plain_words(house: House) -> None:
    refused = house.post("Marie", "/canned", text="Bonjour {prenom}")
    assert refused.status_code == 422
    assert say("fr", "console-problem-unknown-variable", name="prenom") in refused.text
    assert house.post("Marie", "/canned", text="  ").status_code == 422
    assert kept(house) == []
