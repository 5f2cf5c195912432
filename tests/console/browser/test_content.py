"""Offers, events, bodies and the diagnosis are kept from a phone, and without any script."""

import pytest
from playwright.sync_api import Page, expect

from bot.desk import team_reminders
from faq.entry import LANGUAGES
from tests.console.browser.conftest import Visit
from tests.console.browser.test_desk import t
from tests.console.house import House
from tests.console.test_content_pages import put_event, put_offer
from tests.console.test_questions import publish_base


@pytest.fixture
def page(visit: Visit) -> Page:
    return visit("Claire", "/more", errors=[422], java_script_enabled=False)


def test_an_offer_is_written_corrected_verified_and_ended(house: House, page: Page) -> None:
    page.goto("/offers/new")
    page.locator("#title_fr").fill("Caisse solidaire")
    page.get_by_role("button", name=t("save")).click()
    expect(page.locator("#wrong-what_fr")).to_be_visible()
    expect(page.locator("#title_fr")).to_have_value("Caisse solidaire")
    page.locator("#what_fr").fill("Une caisse pour les associations.")
    page.locator("#conditions_fr").fill("Aucune.")
    page.locator("#url").fill("https://example.org/caisse")
    page.locator("#source").fill("Un éditeur")
    page.get_by_label("associations").check()
    page.get_by_role("button", name=t("save")).click()
    expect(page.get_by_role("heading", name="Caisse solidaire")).to_be_visible()
    put_offer(house, verified_on=-91)
    page.goto("/offers")
    page.get_by_role("button", name=t("offer-verify")).click()
    expect(page.locator("body")).not_to_contain_text("Visio libre")
    page.goto("/offers?show=open")
    page.get_by_role("button", name=f"{t('offer-end')} : Caisse solidaire").click()
    page.goto("/offers?show=ended")
    expect(page.get_by_role("heading", name="Caisse solidaire")).to_be_visible()


def test_an_event_is_made_and_called_off(house: House, page: Page) -> None:
    page.goto("/agenda/new")
    page.locator("#title").fill("Ma fiche Google")
    page.locator("#starts_at").fill("2026-12-08T18:30")
    page.locator("#ends_at").fill("2026-12-08T17:30")
    page.get_by_role("button", name=t("save")).click()
    expect(page.locator("#wrong-ends_at")).to_be_visible()
    page.locator("#ends_at").fill("2026-12-08T20:30")
    page.get_by_role("button", name=t("save")).click()
    expect(page.locator("h1")).to_have_text("Ma fiche Google")
    page.goto(f"/agenda/{put_event(house)}")
    page.get_by_role("button", name=t("event-cancel-button")).click()
    expect(page.locator("body")).to_contain_text(t("event-off"))


def test_a_body_is_changed_and_withdrawn(page: Page) -> None:
    page.goto("/bodies")
    page.get_by_role("link", name=f"{t('edit')} : CNIL").click()
    page.locator("#url").fill("http://www.cnil.fr")
    page.get_by_role("button", name=t("save")).click()
    expect(page.locator("#wrong-url")).to_be_visible()
    page.locator("#url").fill("https://www.cnil.fr")
    page.locator("#name_fr").fill("La CNIL")
    page.get_by_role("button", name=t("save")).click()
    expect(page.locator("#body-cnil")).to_contain_text("La CNIL")
    expect(page.locator("#body-cnil")).to_contain_text("par Claire")
    page.get_by_role("button", name=f"{t('body-withdraw')} : La CNIL").click()
    expect(page.locator("#body-cnil")).to_have_count(0)
    expect(page.get_by_role("link", name="La CNIL")).to_be_visible()


def test_a_question_of_the_diagnosis_is_changed(house: House, page: Page) -> None:
    publish_base(house)
    page.goto("/diagnosis")
    page.get_by_role("link", name="fiche à jour sur Google").click()
    for code in LANGUAGES:
        page.locator(f"#answer_{code}_4").fill("???")
    page.get_by_role("button", name=t("diagnosis-publish")).click()
    expect(page.locator("#wrong-score_4")).to_be_visible()
    page.locator("#score_4").fill("25")
    page.get_by_role("button", name=t("diagnosis-publish")).click()
    expect(page.get_by_role("status")).to_contain_text(t("notice-diagnosis-kept"))
    page.get_by_role("link", name="Données", exact=True).click()
    page.locator("#text_fr").fill("Sauvegardez vos données.")
    page.get_by_role("button", name=t("diagnosis-publish")).click()
    expect(page.locator("body")).to_contain_text("Sauvegardez vos données.")


def test_what_the_team_will_receive_is_held_back(house: House, page: Page) -> None:
    house.waiting_ticket()
    team_reminders.plan(house.office)
    page.goto("/planner")
    expect(page.locator("body")).to_contain_text(t("planner-why-team-digest"))
    page.get_by_role("button", name=t("planner-hold-for", alias="Claire")).click()
    expect(page.get_by_role("heading", name=t("planner-held"))).to_be_visible()
