"""Who is alerted is chosen by coordinators, and what is going on is on the figures' page."""

from sqlmodel import select

from bot.desk import alerts
from bot.store.tables import AuditEvent
from tests.console.house import House


def test_who_is_told_is_chosen_and_written_down(house: House) -> None:
    claire = house.account("Claire")
    name = f"alerts-{claire.id}"
    assert house.post("Claire", "/settings/alerts", **{name: "pigeon"}).status_code == 422
    assert house.account("Claire").alerts == "telegram"
    assert house.post("Claire", "/settings/alerts", **{name: "none"}).status_code == 303
    assert house.account("Claire").alerts == "none"
    with house.office.reading() as session:
        said = select(AuditEvent).where(AuditEvent.what == "alerts-chosen")
        assert session.exec(said).one().detail == "Claire: none"


def test_limits_are_settings_and_what_is_going_on_is_shown(house: House) -> None:
    assert house.post("Claire", "/settings", alert_queue="0").status_code == 422
    assert house.post("Claire", "/settings", alert_queue="1").status_code == 303
    assert "Aucune alerte" in house.get("Claire", "/numbers").text
    house.waiting_ticket("telegram")
    alerts.watch(house.office)
    assert "une demande attend" in house.get("Claire", "/numbers").text


def test_an_account_number_that_cannot_be_is_nobody(house: House) -> None:
    for who in ("9" * 40, "²", "-1", "Claire"):
        assert house.get("Claire", f"/audit?who={who}").status_code == 200
