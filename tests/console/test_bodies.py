"""Coordinators look at bodies again; what they confirm is no longer said to be unverified."""

from bot.desk import doors
from tests.console.house import House


def test_what_a_coordinator_has_looked_at_is_verified(house: House) -> None:
    page = house.get("Claire", "/bodies").text
    before = page.count("Jamais vérifié")
    assert before > 36 and "/bodies/cnil/verified" in page
    assert house.post("Claire", "/bodies/cnil/verified").status_code == 303
    after = house.get("Claire", "/bodies").text
    assert after.count("Jamais vérifié") == before - 1
    assert "Vérifié le 1 décembre 2026 par Claire" in after
    with house.office.reading() as session:
        body = doors.bodies_now(session)["cnil"]
    assert not body.is_stale(house.clock().date())


def test_a_body_that_is_not_there_is_said_plainly(house: House) -> None:
    assert house.post("Claire", "/bodies/nowhere/verified").status_code == 404
