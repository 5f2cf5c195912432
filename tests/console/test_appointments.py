"""Appointments as the ticket's page makes them, and the calendar files that both get."""

from datetime import timedelta
from typing import Any

import httpx
import icalendar
import pytest
from fastapi import FastAPI
from sqlmodel import col, select

from bot.lines import say
from bot.shared_calendar import create_shared_calendar
from bot.store.tables import Appointment, Media, Message
from tests.console.house import House
from tests.console.serving import served

LOCAL = "%Y-%m-%dT%H:%M"


@pytest.fixture
def ticket_id(house: House) -> int:
    ticket_id = house.waiting_ticket("telegram")
    house.claim("Marie", ticket_id)
    return ticket_id


def moments(house: House, *days: float) -> dict[str, str]:
    """The form's fields for moments so many days away."""
    starts = (house.clock.now + timedelta(days=day) for day in days)
    return {f"slot{n}": start.strftime(LOCAL) for n, start in enumerate(starts, 1)}


def row(house: House) -> Appointment:
    with house.office.reading() as session:
        return session.exec(select(Appointment)).one()


def event_of(content: bytes) -> Any:
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return event


def test_both_get_a_calendar_entry_that_moves_and_is_cancelled(
    house: House, ticket_id: int
) -> None:
    house.post("Marie", f"/tickets/{ticket_id}/appointment", **moments(house, 2, 3))
    house.contact("telegram", {"said": "1"})
    agreed = row(house)
    first = event_of(house.get("Marie", f"/appointments/{agreed.id}.ics").content)
    assert first["DTSTART"].dt == agreed.starts_at and "meet.jit.si" in str(first["URL"])
    with house.office.reading() as session:
        sent = session.exec(select(Media).order_by(col(Media.id))).all()
    assert [media.content_type for media in sent] == ["text/calendar"] * 2
    contacts, volunteers = (event_of(media.content or b"") for media in sent)
    assert "Marie" in contacts["SUMMARY"] and "Marie" not in volunteers["SUMMARY"]
    assert contacts["UID"] == volunteers["UID"] == first["UID"]
    house.post("Marie", f"/tickets/{ticket_id}/appointment/cancel")
    last = event_of(house.get("Marie", f"/appointments/{agreed.id}.ics").content)
    assert str(last["STATUS"]) == "CANCELLED" and last["SEQUENCE"] > first["SEQUENCE"]


def test_on_whatsapp_the_file_is_behind_a_link_that_follows_the_appointment(
    house: House,
) -> None:
    house.office.settings = house.office.settings.model_copy(
        update={"public_url": "https://help.example"}
    )
    ticket_id = house.waiting_ticket("whatsapp")
    house.claim("Marie", ticket_id)
    house.post("Marie", f"/tickets/{ticket_id}/appointment", **moments(house, 2, 3))
    link = f"/calendar/{row(house).token}.ics"
    outside = FastAPI()
    outside.include_router(create_shared_calendar(house.office))
    with served(outside) as url, httpx.Client(base_url=url) as stranger:
        assert stranger.get(link).status_code == 404
        house.contact("whatsapp", {"said": "2"})
        with house.office.reading() as session:
            told = session.exec(select(Message).order_by(col(Message.id).desc())).first()
        assert told is not None and f"https://help.example{link}" in told.text
        answer = stranger.get(link)
        assert answer.headers["content-type"].startswith("text/calendar")
        assert event_of(answer.content)["DTSTART"].dt == row(house).starts_at
        assert stranger.get("/calendar/guess.ics").status_code == 404


@pytest.mark.parametrize(
    ("days", "problem"),
    [((2,), "too-few"), ((-1, 2), "past"), ((2, 90), "too-far"), ((2, 2.01), "twice")],
)
def test_moments_that_cannot_be_are_refused_in_plain_words(
    house: House, ticket_id: int, days: tuple[float, ...], problem: str
) -> None:
    refused = house.post("Marie", f"/tickets/{ticket_id}/appointment", **moments(house, *days))
    assert refused.status_code == 422
    assert say("fr", f"console-problem-slots-{problem}") in refused.text
    with house.office.reading() as session:
        assert session.exec(select(Appointment)).all() == []


def test_what_is_no_moment_is_refused(house: House, ticket_id: int) -> None:
    refused = house.post("Marie", f"/tickets/{ticket_id}/appointment", slot1="demain", slot2="x")
    assert refused.status_code == 422


def test_only_who_holds_the_ticket_proposes_and_cancels(house: House, ticket_id: int) -> None:
    path = f"/tickets/{ticket_id}/appointment"
    assert house.post("Karim", path, **moments(house, 2, 3)).status_code == 409
    house.post("Marie", path, **moments(house, 2, 3))
    house.contact("telegram", {"said": "1"})
    assert house.post("Karim", f"{path}/cancel").status_code == 409
    assert row(house).cancelled_at is None


def test_who_takes_the_ticket_over_keeps_its_appointment(house: House, ticket_id: int) -> None:
    house.post("Marie", f"/tickets/{ticket_id}/appointment", **moments(house, 2, 3))
    house.contact("telegram", {"said": "1"})
    karim = str(house.account("Karim").id)
    house.post("Marie", f"/tickets/{ticket_id}/transfer", to=karim)
    assert str(row(house).account_id) == karim


def test_a_ticket_with_an_appointment_is_not_forgotten_before_it(
    house: House, ticket_id: int
) -> None:
    house.post("Marie", f"/tickets/{ticket_id}/appointment", **moments(house, 5, 6))
    house.contact("telegram", {"said": "1"})
    house.contact("telegram", {"passes": "4d"})
    assert house.ticket(ticket_id).assignee_id == house.account("Marie").id
