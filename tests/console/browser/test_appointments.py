"""Proposing an appointment, on a phone and on a desk."""

from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.console.browser.conftest import DESKTOP, PHONE, Visit
from tests.console.browser.test_desk import t
from tests.console.house import House


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])
def test_moments_are_proposed_chosen_live_and_called_off(
    house: House, visit: Visit, size: Any
) -> None:
    ticket_id = house.waiting_ticket("telegram")
    house.claim("Marie", ticket_id)
    page = visit("Marie", f"/tickets/{ticket_id}", viewport=size)
    page.get_by_text(t("appointment-propose"), exact=True).click()
    for number, days in enumerate((2, 3), 1):
        start = house.clock.now + timedelta(days=days)
        page.locator(f"#slot{number}").fill(start.strftime("%Y-%m-%dT%H:%M"))
    page.get_by_role("button", name=t("appointment-send")).click()
    expect(page.locator("#appointment-state li")).to_have_count(2)
    house.contact("telegram", {"said": "2"})
    expect(page.locator("#appointment-state strong")).to_contain_text("4 décembre")
    with page.expect_download() as download:
        page.get_by_role("link", name=t("appointment-calendar")).click()
    assert download.value.suggested_filename == "coup-de-pouce.ics"
    page.get_by_role("button", name=t("appointment-cancel")).click()
    expect(page.locator("#appointment-state")).to_contain_text(t("appointment-none"))
