"""What makes helping lighter: presence, keys, replies kept ready."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.console.browser.conftest import DESKTOP, PHONE, Visit
from tests.console.browser.test_desk import t
from tests.console.house import House

SIZES = pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])


def test_who_else_looks_is_shown_live(house: House, visit: Visit) -> None:
    ticket_id = house.waiting_ticket()
    house.claim("Marie", ticket_id)
    marie = visit("Marie", f"/tickets/{ticket_id}")
    expect(marie.locator("#presence")).to_be_empty()
    visit("Karim", f"/tickets/{ticket_id}")
    expect(marie.locator("#presence")).to_contain_text("Karim")
    expect(marie.locator("#presence")).not_to_contain_text("Marie")


@SIZES
def test_a_reply_kept_ready_is_written_once_and_inserted(
    house: House, visit: Visit, size: Any
) -> None:
    ticket_id = house.waiting_ticket()
    house.claim("Marie", ticket_id)
    page = visit("Marie", "/canned", viewport=size)
    page.locator("#text").fill("Bonjour {alias}, ici {name}.")
    page.get_by_role("button", name=t("canned-keep")).click()
    expect(page.locator("#text-1")).to_have_value("Bonjour {alias}, ici {name}.")
    page.goto(f"/tickets/{ticket_id}")
    page.get_by_text(t("canned"), exact=True).click()
    page.get_by_role("link", name="ici Marie").first.click()
    expect(page.locator("#reply")).to_have_value("Bonjour Saule 1, ici Marie.")


def test_keys_go_where_one_writes_and_can_be_turned_off(house: House, visit: Visit) -> None:
    ticket_id = house.waiting_ticket()
    house.claim("Marie", ticket_id)
    page = visit("Marie", f"/tickets/{ticket_id}", viewport=DESKTOP)
    page.keyboard.press("r")
    expect(page.locator("#reply")).to_be_focused()
    page.keyboard.type("rn")
    expect(page.locator("#reply")).to_have_value("rn")
    page.locator("h1").click()
    page.keyboard.press("a")
    expect(page.locator("#slot1")).to_be_focused()
    page.locator("h1").click()
    page.get_by_text(t("shortcuts"), exact=True).click()
    page.locator("#shortcuts").uncheck()
    page.locator("h1").click()
    page.keyboard.press("n")
    expect(page.locator("#note")).not_to_be_focused()
    page.goto("/inbox")
    page.locator("h1").click()
    page.keyboard.press("j")
    expect(page.locator(".ticket h3 a").first).not_to_be_focused()


def test_keys_walk_through_the_inbox(house: House, visit: Visit) -> None:
    house.waiting_ticket("telegram", name="one")
    house.waiting_ticket("telegram", name="two")
    page = visit("Marie", "/inbox", viewport=DESKTOP)
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(page.locator(".ticket h3 a").nth(1)).to_be_focused()
    page.keyboard.press("k")
    expect(page.locator(".ticket h3 a").nth(0)).to_be_focused()
