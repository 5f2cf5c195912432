"""Each page and act is for exactly those whom it is for."""

from typing import Literal

import pytest
from fastapi import FastAPI
from sqlmodel import select

from bot.console.access import COOKIE
from bot.desk import accounts
from bot.store.tables import AccessToken, Note, Ticket
from tests.console.house import House

Who = Literal["anybody", "volunteer", "coordinator"]
ENDPOINTS: dict[tuple[str, str], Who] = {
    ("GET", "/"): "anybody",
    ("GET", "/sign-in"): "anybody",
    ("GET", "/sign-in/{token}"): "anybody",
    ("POST", "/sign-in/{token}"): "anybody",
    ("POST", "/sign-out"): "volunteer",
    ("GET", "/inbox"): "volunteer",
    ("GET", "/inbox/events"): "volunteer",
    ("GET", "/tickets/{ticket_id}"): "volunteer",
    ("GET", "/tickets/{ticket_id}/events"): "volunteer",
    ("POST", "/tickets/{ticket_id}/claim"): "volunteer",
    ("POST", "/tickets/{ticket_id}/reply"): "volunteer",
    ("POST", "/tickets/{ticket_id}/note"): "volunteer",
    ("POST", "/tickets/{ticket_id}/release"): "volunteer",
    ("POST", "/tickets/{ticket_id}/transfer"): "volunteer",
    ("POST", "/tickets/{ticket_id}/close"): "volunteer",
    ("POST", "/tickets/{ticket_id}/appointment"): "volunteer",
    ("POST", "/tickets/{ticket_id}/appointment/cancel"): "volunteer",
    ("GET", "/appointments/{appointment_id}.ics"): "volunteer",
    ("POST", "/tickets/{ticket_id}/steps"): "volunteer",
    ("POST", "/tickets/{ticket_id}/steps/{step_id}/{act}"): "volunteer",
    ("POST", "/tickets/{ticket_id}/plan"): "volunteer",
    ("POST", "/tickets/{ticket_id}/team"): "volunteer",
    ("POST", "/tickets/{ticket_id}/team/{account_id}/leave"): "volunteer",
    ("GET", "/canned"): "volunteer",
    ("POST", "/canned"): "volunteer",
    ("POST", "/canned/{reply_id}"): "volunteer",
    ("POST", "/canned/{reply_id}/delete"): "volunteer",
    ("GET", "/helped"): "volunteer",
    ("GET", "/media/{media_id}"): "volunteer",
    ("GET", "/media/entry/{name}"): "anybody",
    ("GET", "/f"): "anybody",
    ("GET", "/f/{slug}"): "anybody",
    ("GET", "/experts"): "anybody",
    ("GET", "/bodies"): "coordinator",
    ("POST", "/bodies/{slug}/verified"): "coordinator",
    ("GET", "/profile"): "volunteer",
    ("POST", "/profile"): "volunteer",
    ("GET", "/confidence"): "coordinator",
    ("POST", "/confidence"): "coordinator",
    ("POST", "/replay"): "coordinator",
    ("GET", "/replay/{replay_id}"): "coordinator",
    ("POST", "/replay/{replay_id}/publish"): "coordinator",
    ("GET", "/misses"): "coordinator",
    ("GET", "/misses/{gap_id}"): "coordinator",
    ("POST", "/misses/{gap_id}/phrasing"): "coordinator",
    ("POST", "/misses/{gap_id}/negative"): "coordinator",
    ("POST", "/misses/{gap_id}/aside"): "coordinator",
    ("POST", "/misses/{gap_id}/dismiss"): "coordinator",
    ("POST", "/misses/{gap_id}/merge"): "coordinator",
    ("POST", "/misses/{gap_id}/split"): "coordinator",
    ("POST", "/misses/{gap_id}/tell"): "coordinator",
    ("GET", "/phrasings"): "coordinator",
    ("POST", "/phrasings/{suggested_id}"): "coordinator",
    ("GET", "/entries"): "volunteer",
    ("GET", "/entries/new"): "volunteer",
    ("POST", "/entries/new"): "volunteer",
    ("POST", "/entries/preview"): "volunteer",
    ("GET", "/entries/{slug}"): "volunteer",
    ("GET", "/entries/{slug}/edit"): "volunteer",
    ("POST", "/entries/{slug}/edit"): "volunteer",
    ("GET", "/entries/{slug}/revisions/{revision_id}"): "volunteer",
    ("POST", "/entries/{slug}/revisions/{revision_id}/restore"): "coordinator",
    ("GET", "/drafts"): "volunteer",
    ("POST", "/drafts/{draft_id}/decline"): "coordinator",
    ("GET", "/people"): "coordinator",
    ("POST", "/people"): "coordinator",
    ("POST", "/people/{account_id}/link"): "coordinator",
    ("POST", "/people/{account_id}/accept"): "coordinator",
    ("POST", "/people/{account_id}/suspend"): "coordinator",
    ("GET", "/me"): "volunteer",
    ("POST", "/me"): "volunteer",
    ("POST", "/me/telegram"): "volunteer",
    ("GET", "/numbers"): "coordinator",
    ("GET", "/exchange"): "coordinator",
    ("POST", "/exchange"): "coordinator",
    ("GET", "/exchange/faq{ending}"): "coordinator",
    ("GET", "/settings"): "coordinator",
    ("POST", "/settings"): "coordinator",
    ("GET", "/planner"): "coordinator",
    ("POST", "/planner/{row_id}/{act}"): "coordinator",
    ("GET", "/more"): "volunteer",
    ("GET", "/why"): "coordinator",
}
ENDLESS = {"/inbox/events", "/tickets/{ticket_id}/events"}


def path_of(template: str, ticket_id: int) -> str:
    """The address with something that exists where it matters."""
    filled = template.replace("{ticket_id}", str(ticket_id)).replace("{slug}", "google-fiche")
    for name in (
        "token",
        "appointment_id",
        "media_id",
        "gap_id",
        "replay_id",
        "suggested_id",
        "account_id",
        "row_id",
        "act",
        "name",
    ):
        filled = filled.replace(f"{{{name}}}", "1")
    return filled


def endpoints(app: FastAPI) -> set[tuple[str, str]]:
    """All that the console answers to."""
    paths = app.openapi()["paths"]
    return {(method.upper(), path) for path, methods in paths.items() for method in methods}


def test_every_endpoint_has_its_public_here(app: FastAPI) -> None:
    assert endpoints(app) == set(ENDPOINTS)


def answers(house: House, name: str, method: str, path: str) -> int:
    answer = house.get(name, path) if method == "GET" else house.post(name, path)
    return answer.status_code


def test_somebody_who_is_not_signed_in_gets_only_what_is_public(house: House) -> None:
    ticket_id = house.waiting_ticket()
    for (method, template), who in ENDPOINTS.items():
        got = answers(house, "", method, path_of(template, ticket_id))
        assert (got == 401) == (who != "anybody"), (method, template, got)


def test_a_volunteer_gets_none_of_the_coordinators_pages(house: House) -> None:
    ticket_id = house.waiting_ticket()
    for (method, template), who in ENDPOINTS.items():
        if template not in ENDLESS and template != "/sign-out":
            got = answers(house, "Marie", method, path_of(template, ticket_id))
            assert (got == 403) == (who == "coordinator"), (method, template, got)
            assert got != 500, (method, template)


def test_a_coordinator_gets_every_page(house: House) -> None:
    ticket_id = house.waiting_ticket()
    for method, template in ENDPOINTS:
        if template not in ENDLESS and template != "/sign-out":
            got = answers(house, "Claire", method, path_of(template, ticket_id))
            assert got not in (401, 403, 500), (method, template, got)


@pytest.mark.parametrize(
    ("act", "fields"),
    [
        ("claim", {}),
        ("reply", {"text": "Bonjour", "once": "1"}),
        ("release", {}),
        ("transfer", {"to": "2"}),
        ("close", {"outcome": "solved"}),
    ],
)
def test_another_volunteers_ticket_can_be_read_but_not_taken(
    house: House, act: str, fields: dict[str, str]
) -> None:
    ticket_id = house.waiting_ticket()
    house.claim("Marie", ticket_id)
    assert house.get("Karim", f"/tickets/{ticket_id}").status_code == 200
    refused = house.post("Karim", f"/tickets/{ticket_id}/{act}", **fields)
    assert refused.status_code == 409
    ticket = house.ticket(ticket_id)
    assert ticket.assignee_id == house.account("Marie").id and ticket.closed_at is None


def test_the_name_of_who_was_quicker_is_told(house: House) -> None:
    ticket_id = house.waiting_ticket()
    house.claim("Marie", ticket_id)
    assert "Marie" in house.post("Karim", f"/tickets/{ticket_id}/claim").text


def test_any_volunteer_may_leave_a_note(house: House) -> None:
    ticket_id = house.waiting_ticket()
    house.claim("Marie", ticket_id)
    house.post("Karim", f"/tickets/{ticket_id}/note", text="Déjà vu chez un autre", once="n")
    with house.office.reading() as session:
        assert session.exec(select(Note.text)).all() == ["Déjà vu chez un autre"]


def test_a_closed_ticket_stays_with_who_closed_it_and_the_coordinators(house: House) -> None:
    ticket_id = house.waiting_ticket()
    house.claim("Marie", ticket_id)
    house.post("Marie", f"/tickets/{ticket_id}/close", outcome="solved", line="Réglé")
    page = f"/tickets/{ticket_id}"
    seen = {name: house.get(name, page).status_code for name in ("Marie", "Karim", "Claire")}
    assert seen == {"Marie": 200, "Karim": 403, "Claire": 200}


@pytest.mark.parametrize("mark", ["", "0" * 64, "é"])
def test_a_form_without_the_sessions_mark_is_refused(house: House, mark: str) -> None:
    ticket_id = house.waiting_ticket()
    sent = house.client("Marie").post(f"/tickets/{ticket_id}/claim", data={"csrf": mark})
    assert sent.status_code == 403
    assert house.ticket(ticket_id).assignee_id is None


def test_one_sessions_mark_is_worth_nothing_in_another(house: House) -> None:
    ticket_id = house.waiting_ticket()
    mark = house.csrf("Marie")
    sent = house.client("Karim").post(f"/tickets/{ticket_id}/claim", data={"csrf": mark})
    assert sent.status_code == 403
    assert house.ticket(ticket_id).assignee_id is None


def test_another_site_cannot_sign_somebody_in(house: House) -> None:
    link = house.link("Marie")
    forged = house.client().post(link, headers={"Sec-Fetch-Site": "cross-site"})
    assert forged.status_code == 403 and COOKIE not in forged.cookies
    assert house.client().post(link).status_code == 303


def test_a_preview_of_the_link_does_not_use_it_up(house: House) -> None:
    link = house.link("Marie")
    for _ in range(3):
        assert house.client().get(link).status_code == 200
    signed_in = house.client().post(link)
    assert signed_in.status_code == 303 and signed_in.headers["location"] == "/inbox"
    cookie = signed_in.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=lax" in cookie and "secure" not in cookie


def test_a_link_opens_once(house: House) -> None:
    link = house.link("Marie")
    house.client().post(link)
    house.client().cookies.clear()
    assert house.client().post(link).status_code == 410


def test_signing_out_ends_the_session(house: House) -> None:
    house.post("Marie", "/sign-out")
    house.client("Marie").cookies.set(COOKIE, house.sessions["Marie"])
    assert house.get("Marie", "/inbox").status_code == 401


def test_a_suspended_account_is_out_at_once(house: House) -> None:
    assert house.get("Marie", "/inbox").status_code == 200
    with house.office.transaction() as session:
        accounts.suspend(house.office, session, session.merge(house.account("Marie")))
    assert house.get("Marie", "/inbox").status_code == 401


def test_only_the_digest_of_a_session_is_kept(house: House) -> None:
    house.client("Marie")
    with house.office.reading() as session:
        kept = session.exec(select(AccessToken.digest)).all()
    assert kept and house.sessions["Marie"] not in kept


def test_a_double_tap_sends_once(house: House) -> None:
    ticket_id = house.waiting_ticket()
    house.claim("Marie", ticket_id)
    for _ in range(2):
        sent = house.post("Marie", f"/tickets/{ticket_id}/reply", text="Bonjour !", once="abc")
        assert sent.status_code == 303
    page = house.get("Marie", f"/tickets/{ticket_id}").text
    assert page.count("Bonjour !") == 1
    with house.office.reading() as session:
        assert session.get_one(Ticket, ticket_id).first_reply_at is not None
