"""The public pages as a reader uses them: without script, by keyboard, on paper."""

from pathlib import Path

import pytest
from axe_core_python.sync_playwright import Axe

from tests.console.browser.conftest import DESKTOP, Visit
from tests.console.house import House

ENTRY = "/f/google-fiche"


@pytest.fixture(autouse=True)
def _the_faq_is_read(house: House) -> None:
    """The first page would wait for the matcher to be fitted."""
    assert house.office.knowledge.current.catalog


def test_a_reader_searches_and_reads_without_script(house: House, visit: Visit) -> None:
    page = visit("", "/f", java_script_enabled=False)
    page.get_by_role("searchbox").fill("ma boulangerie sur google maps")
    page.get_by_role("button", name="Chercher").click()
    page.get_by_role("link", name="Créer sa fiche Google Business").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Créer sa fiche Google Business"
    page.get_by_role("link", name="Nederlands").click()
    assert page.locator("html").get_attribute("lang") == "nl"


def test_the_pages_ask_for_no_script(house: House, visit: Visit) -> None:
    page = visit("", ENTRY, viewport=DESKTOP)
    assert page.locator("script").count() == 0


def test_the_keyboard_reaches_the_sheet_first(house: House, visit: Visit) -> None:
    page = visit("", ENTRY)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_a_printed_sheet_is_only_the_sheet(house: House, visit: Visit, tmp_path: Path) -> None:
    page = visit("", ENTRY, viewport=DESKTOP)
    page.emulate_media(media="print")
    assert page.get_by_role("heading", level=1).is_visible()
    assert page.locator(".signature").is_visible()
    for hidden in (".top", ".ask", ".back"):
        assert not page.locator(hidden).first.is_visible()
    assert Axe().run(page)["violations"] == []
    paper = tmp_path / "sheet.pdf"
    page.pdf(path=paper, format="A4")
    assert paper.read_bytes().count(b"/Type /Page\n") <= 2


def test_an_expert_publishes_a_profile(house: House, visit: Visit) -> None:
    page = visit("Marie", "/me")
    page.get_by_role("link", name="Plus").click()
    page.get_by_role("link", name="Mon profil public").click()
    page.get_by_label("Quelques mots sur vous").fill("J'installe des caisses")
    page.get_by_label("Montrer ce profil à tout le monde").check()
    page.get_by_role("button", name="Enregistrer").click()
    assert "public" in page.get_by_role("status").inner_text()
    page.goto("/experts")
    assert page.get_by_role("heading", name="Marie").is_visible()
