"""Those who help: how they come, what they say of themselves, how they are read at first."""

from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.console.browser.conftest import DESKTOP, PHONE, Visit
from tests.console.browser.test_desk import t
from tests.console.browser.test_looks import problems_of
from tests.console.house import House

SIZES = pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])


def press(page: Page, key: str, **values: object) -> None:
    page.get_by_role("button", name=t(key, **values), exact=True).click()


@SIZES
def test_somebody_offers_to_help_is_accepted_and_says_when(
    house: House, visit: Visit, size: Any
) -> None:
    stranger = visit("", "/volunteer", viewport=size, color_scheme="dark")
    stranger.locator("#name").fill("Louise")
    stranger.locator("#email").fill("louise@exemple.be")
    stranger.locator("#words").fill("Les caisses, depuis dix ans")
    press(stranger, "volunteer-send")
    expect(stranger.get_by_role("heading", level=1)).to_contain_text("Louise")
    assert problems_of(stranger) == []
    claire = visit("Claire", "/people", viewport=size)
    expect(claire.locator(".applied blockquote")).to_have_text("Les caisses, depuis dix ans")
    press(claire, "accept-person", name="Louise")
    link = claire.locator("#link").input_value()
    assert problems_of(claire) == []
    louise = visit("", link, viewport=size)
    louise.get_by_role("button").first.click()
    louise.wait_for_url("**/inbox")
    louise.goto("/me")
    louise.locator("details.hours summary").click()
    for begins, ends in (("09:00", "11:00"), ("18:00", "20:00")):
        louise.locator("[name=from-0]").last.fill(begins)
        louise.locator("[name=to-0]").last.fill(ends)
        press(louise, "save")
        expect(louise.get_by_text(t("notice-saved"))).to_be_visible()
    assert problems_of(louise) == []
    assert house.account("Louise").hours == [[0, "09:00", "11:00"], [0, "18:00", "20:00"]]


@SIZES
def test_a_coordinator_invites_promotes_and_suspends(house: House, visit: Visit, size: Any) -> None:
    page = visit("Claire", "/people", viewport=size)
    page.locator("#name").fill("Nadia")
    page.locator("#email").fill("nadia@exemple.be")
    page.locator("#invite ~ form #level").select_option("novice")
    press(page, "people-add-button")
    assert "/sign-in/" in page.locator("#link").input_value()
    nadia = house.account("Nadia")
    page.locator(f"#level-{nadia.id}").select_option("mentor")
    press(page, "people-level-save", name="Nadia")
    expect(page.locator(".person", has_text="Nadia")).to_contain_text(t("level-mentor"))
    press(page, "suspend-person", name="Nadia")
    expect(page.locator(".person.suspended")).to_contain_text("Nadia")
    assert problems_of(page) == []
    assert house.account("Nadia").level == "mentor"


@SIZES
def test_a_mentor_sends_other_words_takes_a_proposal_and_refuses(
    house: House, visit: Visit, size: Any
) -> None:
    house.join("Nadia", level="novice")
    house.join("Moussa", level="mentor")
    path = f"/tickets/{house.waiting_ticket()}"
    house.claim("Nadia", 1)
    day = (house.clock.now + timedelta(days=5)).date().isoformat()
    house.post("Nadia", f"{path}/reply", text="Payez un spot", once="a")
    house.post("Nadia", f"{path}/steps", name="Ouvrir sa fiche", day=day)
    house.post("Nadia", f"{path}/reply", text="Débrouillez-vous", once="b")
    nadia = visit("Nadia", path, viewport=size)
    expect(nadia.locator(".draft.waiting")).to_have_count(3)
    moussa = visit("Moussa", "/inbox", viewport=size, color_scheme="dark")
    moussa.get_by_role("link", name=t("approvals-waiting", count=3)).click()
    assert problems_of(moussa) == []
    expect(moussa.locator("#reply-2 textarea")).to_have_count(0)
    moussa.locator("#reply-2 button.primary").click()
    moussa.locator("#text-1").fill("Essayez un spot, même prêté")
    moussa.locator("#reply-1 button.primary").click()
    moussa.get_by_text(t("approval-refuse-open"), exact=True).click()
    moussa.locator("#word-3").fill("Restez aimable")
    press(moussa, "refuse")
    expect(moussa.get_by_text(t("approvals-none"), exact=True)).to_be_visible()
    nadia.reload()
    expect(nadia.locator("#log")).to_contain_text("Essayez un spot, même prêté")
    expect(nadia.locator("#plan-state")).to_contain_text("Ouvrir sa fiche")
    expect(nadia.locator(".draft.refused")).to_contain_text("Restez aimable")


@SIZES
def test_an_accompaniment_is_planned_shared_and_thanked_for(
    house: House, visit: Visit, size: Any
) -> None:
    ticket_id = house.waiting_ticket("telegram")
    house.claim("Marie", ticket_id)
    page = visit("Marie", f"/tickets/{ticket_id}", viewport=size)
    for name, days in (("Ouvrir sa fiche", 3), ("Dix photos", 9)):
        page.locator("#plan summary").click()
        page.locator("#step-name").fill(name)
        due = (house.clock.now + timedelta(days=days)).date()
        page.locator("#step-day").fill(due.isoformat())
        press(page, "step-add-button")
    press(page, "step-done-this", name="Ouvrir sa fiche")
    expect(page.locator("#plan-state")).to_contain_text(t("plan-progress", done=1, total=2))
    page.locator("#who").select_option(label="Karim")
    press(page, "team-add-button")
    expect(page.locator("#plan")).to_contain_text("Karim")
    press(page, "plan-share")
    expect(page.locator("#log")).to_contain_text("Dix photos")
    press(page, "step-remove-this", name="Dix photos")
    expect(page.locator(".steps-list li")).to_have_count(1)
    assert problems_of(page) == []
    page.locator("input[name=outcome][value=solved]").check()
    press(page, "close")
    house.contact("telegram", {"said": "Merci Marie !"})
    page.goto("/helped")
    expect(page.locator("blockquote")).to_have_text("Merci Marie !")
    assert problems_of(page) == []


@SIZES
def test_replies_kept_ready_are_changed_and_deleted(house: House, visit: Visit, size: Any) -> None:
    house.post("Marie", "/canned", text="Bonjour {alias}.")
    page = visit("Marie", "/canned", viewport=size, color_scheme="dark")
    page.locator("#text-1").fill("Bonsoir {alias}.")
    press(page, "save")
    expect(page.locator("#text-1")).to_have_value("Bonsoir {alias}.")
    assert problems_of(page) == []
    press(page, "canned-delete-this", number=1)
    expect(page.locator("#text-1")).to_have_count(0)
