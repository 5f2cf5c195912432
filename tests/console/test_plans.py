"""Accompaniments on the ticket's page: who may plan, and what the team may do."""

from datetime import timedelta

import pytest
from markupsafe import escape
from sqlmodel import col, select

from bot.lines import say
from bot.store.tables import Message, PlanStep
from tests.console.house import House


@pytest.fixture
def path(house: House) -> str:
    ticket_id = house.waiting_ticket("telegram")
    house.claim("Marie", ticket_id)
    return f"/tickets/{ticket_id}"


def in_days(house: House, days: int) -> str:
    return (house.clock.now + timedelta(days=days)).date().isoformat()


def steps(house: House) -> list[tuple[str, str]]:
    with house.office.reading() as session:
        return [(row.name, row.state) for row in session.exec(select(PlanStep))]


def test_steps_are_added_settled_removed_and_shown(house: House, path: str) -> None:
    for name, days in (("Ouvrir la <b>fiche", 3), ("Dix photos", 9)):
        house.post("Marie", f"{path}/steps", name=name, day=in_days(house, days))
    house.post("Marie", f"{path}/steps/1/done")
    page = house.get("Marie", path).text
    assert "1 sur 2 étapes faites" in page and "Ouvrir la &lt;b&gt;fiche" in page
    house.post("Marie", f"{path}/plan")
    with house.office.reading() as session:
        said = session.exec(select(Message.text).order_by(col(Message.id))).all()
    assert "Dix photos" in said[-1] and "1 sur 2" in said[-1]
    house.post("Marie", f"{path}/steps/2/remove")
    assert steps(house) == [("Ouvrir la <b>fiche", "done")]
    assert house.post("Marie", f"{path}/steps/2/remove").status_code == 404
    assert house.post("Marie", f"{path}/steps/1/explode").status_code == 404


@pytest.mark.parametrize(
    ("name", "days", "problem"),
    [(" ", 3, "nameless"), ("Trop tard", -1, "past"), ("Trop loin", 400, "too-far")],
)
def test_a_step_that_cannot_be_is_refused_in_plain_words(
    house: House, path: str, name: str, days: int, problem: str
) -> None:
    refused = house.post("Marie", f"{path}/steps", name=name, day=in_days(house, days))
    assert refused.status_code == 422
    assert escape(say("fr", f"console-problem-step-{problem}")) in refused.text
    assert house.post("Marie", f"{path}/steps", name="Quand ?", day="demain").status_code == 422
    assert steps(house) == []


def test_the_team_sees_and_writes_until_the_end_and_no_more_than_that(
    house: House, path: str
) -> None:
    karim = str(house.account("Karim").id)
    step = {"name": "Ouvrir la fiche", "day": in_days(house, 3)}
    assert house.post("Karim", f"{path}/steps", **step).status_code == 409
    assert house.post("Karim", f"{path}/team", who=karim).status_code == 409
    house.post("Marie", f"{path}/team", who=karim)
    assert house.post("Karim", f"{path}/steps", **step).status_code == 303
    assert house.post("Karim", f"{path}/reply", text="Bonjour", once="k").status_code == 303
    assert house.post("Karim", f"{path}/close", outcome="solved").status_code == 409
    house.post("Marie", f"{path}/close", outcome="solved")
    assert house.get("Karim", path).status_code == 200
    assert house.post("Karim", f"{path}/reply", text="Encore", once="l").status_code == 409


def test_who_leaves_the_team_writes_no_more(house: House, path: str) -> None:
    karim = str(house.account("Karim").id)
    house.post("Marie", f"{path}/team", who=karim)
    house.post("Karim", f"{path}/team/{karim}/leave")
    assert house.post("Karim", f"{path}/reply", text="Bonjour", once="k").status_code == 409
