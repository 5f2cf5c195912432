"""Each page and act is for exactly those whom it is for."""

import re
from typing import Literal

import pytest
from fastapi import FastAPI
from sqlmodel import select

from bot.console.access import COOKIE
from bot.desk import accounts
from bot.store.tables import AccessToken, Note, Ticket
from tests.console.house import House

Who = Literal["anybody", "admitted", "volunteer", "holder", "mentor", "coordinator"]
"""Each is also for those after it, but that a holder of the ticket is any volunteer.

`admitted`: whoever may sign in, applicants too. `holder`: who holds the ticket, or coordinates.
"""
ENDPOINTS: dict[tuple[str, str], Who] = {
    ("GET", "/"): "anybody",
    ("GET", "/sign-in"): "anybody",
    ("GET", "/sign-in/{token}"): "anybody",
    ("POST", "/sign-in/{token}"): "anybody",
    ("POST", "/sign-out"): "admitted",
    ("GET", "/inbox"): "volunteer",
    ("GET", "/inbox/events"): "volunteer",
    ("GET", "/tickets/{ticket_id}"): "volunteer",
    ("GET", "/tickets/{ticket_id}/events"): "volunteer",
    ("POST", "/tickets/{ticket_id}/claim"): "volunteer",
    ("POST", "/tickets/{ticket_id}/reply"): "holder",
    ("POST", "/tickets/{ticket_id}/note"): "volunteer",
    ("POST", "/tickets/{ticket_id}/release"): "holder",
    ("POST", "/tickets/{ticket_id}/transfer"): "holder",
    ("POST", "/tickets/{ticket_id}/close"): "holder",
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
    ("GET", "/approvals"): "mentor",
    ("POST", "/approvals/{reply_id}/approve"): "mentor",
    ("POST", "/approvals/{reply_id}/refuse"): "mentor",
    ("GET", "/media/{media_id}"): "volunteer",
    ("GET", "/media/entry/{name}"): "anybody",
    ("GET", "/f"): "anybody",
    ("GET", "/f/{slug}"): "anybody",
    ("GET", "/experts"): "anybody",
    ("GET", "/bodies"): "coordinator",
    ("GET", "/bodies/new"): "coordinator",
    ("POST", "/bodies/new"): "coordinator",
    ("GET", "/bodies/{slug}/edit"): "coordinator",
    ("POST", "/bodies/{slug}/edit"): "coordinator",
    ("POST", "/bodies/{slug}/withdraw"): "coordinator",
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
    ("GET", "/ageing"): "volunteer",
    ("GET", "/audit"): "coordinator",
    ("POST", "/drafts/{draft_id}/decline"): "coordinator",
    ("GET", "/volunteer"): "anybody",
    ("POST", "/volunteer"): "anybody",
    ("GET", "/people"): "coordinator",
    ("POST", "/people/{account_id}/decline"): "coordinator",
    ("POST", "/people/{account_id}/level"): "coordinator",
    ("POST", "/people"): "coordinator",
    ("POST", "/people/{account_id}/link"): "coordinator",
    ("POST", "/people/{account_id}/accept"): "coordinator",
    ("POST", "/people/{account_id}/suspend"): "coordinator",
    ("GET", "/me"): "admitted",
    ("POST", "/me"): "admitted",
    ("POST", "/me/telegram"): "volunteer",
    ("GET", "/numbers"): "coordinator",
    ("GET", "/numbers/report"): "coordinator",
    ("GET", "/numbers/figures{ending}"): "coordinator",
    ("GET", "/exchange"): "coordinator",
    ("POST", "/exchange"): "coordinator",
    ("GET", "/exchange/faq{ending}"): "coordinator",
    ("GET", "/settings"): "coordinator",
    ("POST", "/settings"): "coordinator",
    ("POST", "/settings/alerts"): "coordinator",
    ("GET", "/rights"): "coordinator",
    ("GET", "/planner"): "coordinator",
    ("POST", "/planner/{row_id}/{act}"): "coordinator",
    ("POST", "/planner/team/{row_id}/{act}"): "coordinator",
    ("GET", "/more"): "volunteer",
    ("GET", "/why"): "coordinator",
    ("GET", "/offers"): "coordinator",
    ("GET", "/offers/new"): "coordinator",
    ("POST", "/offers/new"): "coordinator",
    ("GET", "/offers/{slug}/edit"): "coordinator",
    ("POST", "/offers/{slug}/edit"): "coordinator",
    ("POST", "/offers/{slug}/verify"): "coordinator",
    ("POST", "/offers/{slug}/end"): "coordinator",
    ("GET", "/agenda"): "volunteer",
    ("GET", "/agenda/new"): "coordinator",
    ("POST", "/agenda/new"): "coordinator",
    ("POST", "/agenda/import"): "coordinator",
    ("GET", "/agenda/{event_id}"): "volunteer",
    ("GET", "/agenda/{event_id}/edit"): "coordinator",
    ("POST", "/agenda/{event_id}/edit"): "coordinator",
    ("POST", "/agenda/{event_id}/cancel"): "coordinator",
    ("GET", "/diagnosis"): "coordinator",
    ("POST", "/diagnosis"): "coordinator",
    ("GET", "/diagnosis/questions/new"): "coordinator",
    ("GET", "/diagnosis/questions/{name}"): "coordinator",
    ("POST", "/diagnosis/questions/{name}"): "coordinator",
    ("POST", "/diagnosis/questions/{name}/remove"): "coordinator",
    ("GET", "/diagnosis/advice/{area}"): "coordinator",
    ("POST", "/diagnosis/advice/{area}"): "coordinator",
}
ENDLESS = {"/inbox/events", "/tickets/{ticket_id}/events"}


def path_of(template: str, ticket_id: int) -> str:
    """The address with something that exists where it matters."""
    filled = template.replace("{ticket_id}", str(ticket_id)).replace("{slug}", "google-fiche")
    return re.sub(r"\{\w+\}", "1", filled)


def endpoints(app: FastAPI) -> set[tuple[str, str]]:
    """All that the console answers to."""
    paths = app.openapi()["paths"]
    return {(method.upper(), path) for path, methods in paths.items() for method in methods}


def test_every_endpoint_has_its_public_here(app: FastAPI) -> None:
    assert endpoints(app) == set(ENDPOINTS)


def answers(house: House, name: str, method: str, path: str) -> int:
    answer = house.get(name, path) if method == "GET" else house.post(name, path)
    return answer.status_code


REFUSED: dict[str, dict[Who, int]] = {
    "": dict.fromkeys(("admitted", "volunteer", "holder", "mentor", "coordinator"), 401),
    "Ugo": dict.fromkeys(("volunteer", "holder", "mentor", "coordinator"), 403),
    "Marie": dict.fromkeys(("mentor", "coordinator"), 403),
    "Karim": dict.fromkeys(("mentor", "coordinator"), 403),
    "Moussa": {"coordinator": 403},
    "Claire": {},
}
"""Whom each is refused what: nobody, an applicant, who holds the ticket, another volunteer, a
mentor, a coordinator."""


def furnish(house: House) -> int:
    """An applicant and a mentor beside the others, and a ticket that Marie holds."""
    house.join("Ugo", status="applied")
    house.join("Moussa", level="mentor")
    ticket_id = house.waiting_ticket()
    house.claim("Marie", ticket_id)
    return ticket_id


@pytest.mark.parametrize("name", REFUSED)
def test_each_role_gets_exactly_what_is_for_it(house: House, name: str) -> None:
    ticket_id, wrong = furnish(house), []
    for (method, template), who in ENDPOINTS.items():
        endless = template in ENDLESS and who not in REFUSED[name]
        if endless or template == "/sign-out":
            continue
        got = answers(house, name, method, path_of(template, ticket_id))
        if got >= 500 or (got if got in (401, 403) else None) != REFUSED[name].get(who):
            wrong.append((method, template, got))
    assert wrong == []


HOLDERS: dict[str, dict[str, str]] = {
    "reply": {"text": "Bonjour", "once": "1"},
    "release": {},
    "transfer": {"to": "2"},
    "close": {"outcome": "solved"},
}
"""What only who holds the ticket does, with what its form then says."""


def test_every_act_of_a_holder_is_here() -> None:
    listed = {("POST", f"/tickets/{{ticket_id}}/{act}") for act in HOLDERS}
    assert listed == {key for key, who in ENDPOINTS.items() if who == "holder"}


@pytest.mark.parametrize("act", HOLDERS)
def test_a_held_ticket_moves_for_its_holder_and_the_coordinators_alone(
    house: House, act: str
) -> None:
    ticket_id = furnish(house)
    path, before = f"/tickets/{ticket_id}/{act}", house.ticket(ticket_id)
    refused = {"": 401, "Ugo": 403, "Karim": 409, "Moussa": 409}
    got = {name: house.post(name, path, **HOLDERS[act]).status_code for name in refused}
    assert got == refused
    assert house.ticket(ticket_id) == before
    assert house.post("Marie", path, **HOLDERS[act]).status_code == 303
    other = house.waiting_ticket(name="another")
    house.claim("Marie", other)
    done = house.post("Claire", f"/tickets/{other}/{act}", **{**HOLDERS[act], "once": "2"})
    assert done.status_code == 303


def test_another_volunteers_ticket_can_be_read(house: House) -> None:
    ticket_id = house.waiting_ticket()
    house.claim("Marie", ticket_id)
    assert house.get("Karim", f"/tickets/{ticket_id}").status_code == 200


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


def test_an_applicant_sees_no_word_of_a_contact(house: House) -> None:
    furnish(house)
    link = house.link("Ugo")
    signed_in = house.client().post(link)
    assert signed_in.headers["location"] == "/me"
    assert house.get("", "/me").status_code == 200
    for method, template in ENDPOINTS:
        answer = house.client("Ugo").request(method, path_of(template, 1))
        assert "xylophone" not in answer.text, template
