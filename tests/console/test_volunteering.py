"""Somebody offers to help, a coordinator decides, a profile says when and with what they help."""

import re
from html import unescape
from typing import Any

import pytest
from sqlmodel import col, select

from bot.desk import accounts
from bot.lines import say
from bot.store.tables import AccessToken, Account, AuditEvent
from tests.console.house import House

OFFER = {"name": "Louise", "email": "Louise@Exemple.be", "words": "Les caisses, depuis dix ans"}
LINK = re.compile(r"/sign-in/[\w-]{43}")


def applicants(house: House) -> list[Account]:
    with house.office.reading() as session:
        return list(session.exec(select(Account).where(Account.status == "applied")))


def offer(house: House, **changes: Any) -> int:
    return house.client().post("/volunteer", data={**OFFER, **changes}).status_code


def test_an_offer_becomes_an_application_for_coordinators(house: House) -> None:
    fields = {"languages": ["fr", "nl", "xx"], "skills": ["paiement", "nonsense"], "country": "be"}
    assert offer(house, **fields) == 200
    (louise,) = applicants(house)
    assert (louise.name, louise.level, louise.role) == ("Louise", "novice", "volunteer")
    assert (louise.languages, louise.skills, louise.country) == (["fr", "nl"], ["paiement"], "be")
    page = house.get("Claire", "/people").text
    assert "louise@exemple.be" in page and OFFER["words"] in page


@pytest.mark.parametrize(
    "wrong", [{"name": ""}, {"email": "louise"}, {"words": " "}, {"words": "x" * 1001}]
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(
    house: House, wrong: dict[str, str]
) -> None:
    answer = house.client().post("/volunteer", data={**OFFER, **wrong})
    (field,) = wrong
    assert answer.status_code == 422 and applicants(house) == []
    assert say("fr", f"console-volunteer-wrong-{field}") in unescape(answer.text)
    kept = [value for name, value in OFFER.items() if name != field]
    assert all(value in answer.text for value in kept)


def test_a_robot_that_fills_in_everything_is_thanked_and_forgotten(house: House) -> None:
    assert offer(house, website="https://spam.example") == 200
    assert applicants(house) == []


def test_nothing_tells_whether_an_address_is_known(house: House) -> None:
    known, new = (
        house.client().post("/volunteer", data={**OFFER, "email": email})
        for email in ("marie@desk.example", "louise@exemple.be")
    )
    assert (known.status_code, known.text) == (new.status_code, new.text)
    assert [account.name for account in applicants(house)] == ["Louise"]


def test_the_sixth_offer_of_the_hour_is_refused(house: House) -> None:
    got = [offer(house, email=f"louise{number}@exemple.be") for number in range(6)]
    assert got == [200] * 5 + [429]
    assert len(applicants(house)) == 5


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site"}])
def test_another_site_cannot_make_an_offer(house: House, headers: dict[str, str]) -> None:
    assert house.client().post("/volunteer", data=OFFER, headers=headers).status_code == 403
    assert applicants(house) == []


def test_a_form_too_long_is_not_even_read(house: House) -> None:
    answer = house.client().post("/volunteer", data={**OFFER, "words": "x" * 40_000})
    assert answer.status_code == 413 and applicants(house) == []


def test_what_a_stranger_writes_is_shown_and_never_run(house: House) -> None:
    offer(house, name="<script>alert(1)</script>", words='<img src=x onerror="a()">')
    page = house.get("Claire", "/people").text
    assert "<script>alert" not in page and "<img src=x" not in page


def test_an_applicant_is_accepted_at_a_level(house: House) -> None:
    offer(house)
    (louise,) = applicants(house)
    page = house.post("Claire", f"/people/{louise.id}/accept", level="novice").text
    link = LINK.search(page)
    assert link is not None
    assert house.client().post(link[0]).headers["location"] == "/inbox"
    assert (house.account("Louise").status, house.account("Louise").level) == ("active", "novice")


def test_an_applicant_is_declined_and_nothing_is_kept(house: House) -> None:
    offer(house)
    (louise,) = applicants(house)
    assert house.post("Claire", f"/people/{louise.id}/decline").status_code == 303
    assert house.post("Claire", f"/people/{louise.id}/decline").status_code == 404
    with house.office.reading() as session:
        assert accounts.by_email(house.office, session, OFFER["email"]) is None
        tokens = select(AccessToken).where(col(AccessToken.account_id) == louise.id)
        assert session.exec(tokens).all() == []
        assert "declined-account" in session.exec(select(AuditEvent.what)).all()
    assert house.post("Claire", f"/people/{house.account('Marie').id}/decline").status_code == 409


def test_an_invitation_gives_a_link_for_a_week_and_a_level(house: House) -> None:
    fields = {"role": "volunteer", "level": "mentor", "email": "ines@desk.example", "name": "Inès"}
    page = house.post("Claire", "/people", **fields).text
    assert LINK.search(page) and house.account("Inès").level == "mentor"
    with house.office.reading() as session:
        token = session.exec(
            select(AccessToken).where(col(AccessToken.account_id) == house.account("Inès").id)
        ).one()
    assert token.expires_at - token.created_at == accounts.INVITED
    assert house.post("Claire", "/people", **{**fields, "level": "guru"}).status_code == 422


def test_an_invitation_links_telegram_too_where_it_is_on(house: House) -> None:
    house.office.telegram_name = "coupdepouce_bot"
    fields = {"role": "volunteer", "email": "ines@desk.example", "name": "Inès"}
    page = house.post("Claire", "/people", **fields).text
    link = re.search(r"https://t\.me/coupdepouce_bot\?start=(link_[\w-]+)", page)
    assert link is not None
    house.contact("telegram", {"opened": link[1]}, "Inès")
    assert "Inès" in house.players["telegram"].person("Inès").listens()


def test_a_level_is_changed_by_a_coordinator(house: House) -> None:
    karim = house.account("Karim").id
    assert house.post("Claire", f"/people/{karim}/level", level="mentor").status_code == 303
    assert house.account("Karim").level == "mentor"
    assert house.get("Karim", "/approvals").status_code == 200


PROFILE: dict[str, Any] = {
    "name": "Marie",
    "language": "fr",
    "languages": ["fr", "nl"],
    "skills": ["paiement"],
    "sectors": ["horeca", "nonsense"],
    "country": "be",
    "on_duty": "yes",
    "off_on_holidays": "yes",
    "cap": "3",
    "time_zone": "America/Toronto",
    "paused_until": "2026-12-24",
    "from-1": ["08:00", "18:00", ""],
    "to-1": ["10:00", "22:00", ""],
    "from-5": "09:00",
    "to-5": "00:00",
}


def test_a_profile_says_what_one_knows_and_when_one_helps(house: House) -> None:
    assert house.post("Marie", "/me", **PROFILE).status_code == 303
    marie = house.account("Marie")
    assert (marie.sectors, marie.country, marie.cap) == (["horeca"], "be", 3)
    assert marie.hours == [[1, "08:00", "10:00"], [1, "18:00", "22:00"], [5, "09:00", "00:00"]]
    assert marie.paused_until is not None and marie.paused_until.hour == 5
    assert marie.off_on_holidays
    page = house.get("Marie", "/me").text
    for shown in ('value="18:00"', 'value="2026-12-24"', 'value="3"', "America/Toronto"):
        assert shown in page


@pytest.mark.parametrize(
    "wrong",
    [
        {"from-0": ["22:00"], "to-0": ["18:00"]},
        {"from-0": ["18:00"], "to-0": [""]},
        {"from-0": ["late"], "to-0": ["later"]},
        {"paused_until": "soon"},
        {"cap": "-1"},
        {"cap": "1000"},
        {"time_zone": "Mars/Olympus"},
    ],
)
def test_a_wrong_value_changes_nothing(house: House, wrong: dict[str, Any]) -> None:
    before = house.account("Marie")
    assert house.post("Marie", "/me", **{**PROFILE, **wrong}).status_code == 422
    assert house.account("Marie") == before


def test_an_applicant_completes_their_profile_and_sees_no_more(house: House) -> None:
    offer(house)
    page = unescape(house.get("Louise", "/me").text)
    assert say("fr", "console-me-applied") in page and 'href="/inbox"' not in page
    assert house.post("Louise", "/me", **{**PROFILE, "name": "Louise"}).status_code == 303
    assert house.account("Louise").cap == 3
    assert house.post("Louise", "/me/telegram").status_code == 403
