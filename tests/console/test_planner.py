"""The planner: what will leave, when and why; held, let go, cancelled; other delays tried."""

import re
from datetime import timedelta

from sqlmodel import select

from bot.desk import follow_ups, team_reminders
from bot.store.tables import FollowUp
from tests.console.house import House

ASKED = "Comment inscrire gratuitement ma boulangerie sur Google Maps ?"
TITLE = "Créer sa fiche Google Business"
SAID = f"vous nous aviez demandé : « {TITLE} »"


def planned(house: House, **query: str) -> str:
    return house.client("Claire").get("/planner", params=query).text


def row(house: House) -> FollowUp:
    with house.office.reading() as session:
        return session.exec(select(FollowUp)).one()


def counts(page: str) -> list[list[str]]:
    """The rows of the first table: how many leave each day, and how many would."""
    table = page.partition("<tbody>")[2].partition("</tbody>")[0]
    return [re.findall(r"<td>(\d+)</td>", line) for line in table.split("<tr>")[1:]]


def test_it_says_what_will_leave_when_and_why(house: House) -> None:
    house.contact("telegram", {"said": ASKED})
    page = planned(house)
    assert SAID in page and "Question 1 après la réponse" in page and "partira" in page
    assert [int(line[0]) for line in counts(page)] == [0, 1, 0, 0, 0, 0, 0, 0]


def test_one_can_be_held_back_and_let_go(house: House) -> None:
    house.contact("telegram", {"said": ASKED})
    path = f"/planner/{row(house).id}"
    house.post("Claire", f"{path}/hold")
    house.clock.advance(timedelta(hours=25))
    assert follow_ups.send_due(house.office) == 0
    assert "Laisser partir" in planned(house)
    house.post("Claire", f"{path}/release")
    assert follow_ups.send_due(house.office) == 1
    assert row_results(house) == ["sent", None]


def row_results(house: House) -> list[str | None]:
    with house.office.reading() as session:
        return list(session.exec(select(FollowUp.result).order_by(FollowUp.step)))  # type: ignore[arg-type]


def test_one_can_be_cancelled_and_only_once(house: House) -> None:
    house.contact("telegram", {"said": ASKED})
    path = f"/planner/{row(house).id}/cancel"
    assert house.post("Claire", path).status_code == 303
    again = house.post("Claire", path)
    assert again.status_code == 409 and "plus à venir" in again.text
    assert SAID not in planned(house)


def test_other_delays_are_tried_and_change_nothing(house: House) -> None:
    house.contact("telegram", {"said": ASKED})
    before = row(house).due_at
    page = planned(house, delays="3d", quiet="20:00-08:00")
    assert [line for line in counts(page) if line != ["0", "0"]] == [["1", "0"], ["0", "1"]]
    assert row(house).due_at == before


def test_what_cannot_be_read_is_said(house: House) -> None:
    for delays, quiet in (("bientôt", ""), ("1d,2d,3d", ""), ("1d", "la nuit")):
        answer = house.client("Claire").get("/planner", params={"delays": delays, "quiet": quiet})
        assert answer.status_code == 422 and "Écrivez un ou deux délais" in answer.text


def test_one_contact_can_be_looked_at_alone(house: House) -> None:
    house.contact("telegram", {"said": ASKED}, "one")
    house.contact("telegram", {"said": ASKED}, "another")
    assert planned(house).count(SAID) == 2
    alias = re.search(r"contact=([^\"]+)", planned(house))
    assert alias is not None
    assert house.get("Claire", f"/planner?contact={alias[1]}").text.count(SAID) == 1


def test_templates_are_counted_and_ratings_read(house: House) -> None:
    house.contact("whatsapp", {"said": ASKED})
    assert "aucun modèle approuvé" in planned(house)
    with house.office.transaction() as session:
        sent = session.exec(select(FollowUp)).one()
        sent.done_at, sent.result = house.clock.now - timedelta(hours=1), "sent"
        sent.form = "template"
        sent.rating, sent.comment = 4, "<b>Très clair</b>"
    page = planned(house)
    assert "2026-12" in page and "4.0 sur 5" in page and "&lt;b&gt;Très clair" in page


def test_what_the_team_will_receive_is_there_and_can_be_cancelled(house: House) -> None:
    house.waiting_ticket("telegram")
    assert team_reminders.plan(house.office) == 4
    page = planned(house)
    assert "Résumé de la semaine, pour qui coordonne." in page
    assert "ne partira pas : ni Telegram ni e-mail" in page
    path = re.search(r"/planner/team/\d+/cancel", page)
    assert path is not None
    assert house.post("Claire", path[0]).status_code == 303
    assert house.post("Claire", path[0]).status_code == 409
    assert "Résumé de la semaine" not in planned(house)


def test_a_volunteer_changes_nothing_of_what_the_team_will_receive(house: House) -> None:
    team_reminders.plan(house.office)
    assert house.post("Marie", "/planner/team/1/cancel").status_code == 403
