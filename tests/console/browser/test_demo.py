"""The whole loop on the demo page, as a newcomer goes through it."""

import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser, FrameLocator, Page, expect

from bot.demo import create_demo
from bot.desk.office import Office
from tests.console.browser.conftest import DESKTOP
from tests.console.browser.test_desk import t
from tests.console.serving import served

KNOWN = "Comment inscrire gratuitement ma boulangerie sur Google Maps ?"
UNKNOWN = "mon xylophone baobab est désaccordé"
SLOW = 30_000  # milliseconds: a fit of the whole FAQ, on a small machine


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def demo(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, Office]]:
    """The demo with short delays, in an empty folder."""
    for name, value in (
        ("FOLLOW_UP_DELAYS", "2s,7d"),
        ("QUIET_HOURS", ""),
        ("MERGE_WINDOW", "0.2s"),
    ):
        monkeypatch.setenv(name, value)
    port = free_port()
    app: FastAPI = create_demo(f"http://127.0.0.1:{port}")
    office: Office = app.state.office
    assert office.knowledge.current
    with served(app, port) as url:
        yield url, office
    office.close()


@pytest.fixture
def page(browser: Browser, demo: tuple[str, Office]) -> Iterator[Page]:
    context = browser.new_context(
        base_url=demo[0], viewport=DESKTOP, locale="fr-BE", reduced_motion="reduce"
    )
    page = context.new_page()
    page.set_default_timeout(SLOW)
    page.goto("/demo")
    yield page
    context.close()


def phone(page: Page, channel: str) -> FrameLocator:
    return page.frame_locator(f"#phone-{channel} iframe")


def desk(page: Page) -> FrameLocator:
    return page.frame_locator("#desk iframe")


def follow(page: Page, name: str | re.Pattern[str]) -> None:
    """A link of the desk, once its page is there in full: earlier, the press would be lost."""
    link = desk(page).get_by_role("link", name=name).first
    link.wait_for()
    frame = page.frame("desk")
    assert frame is not None
    frame.wait_for_load_state()
    link.click()


def write(page: Page, channel: str, text: str) -> None:
    box = phone(page, channel).locator("#text")
    box.fill(text)
    box.press("Enter")


def ask(page: Page, channel: str, text: str) -> None:
    """Writes, and waits for the bot to say something more."""
    said = phone(page, channel).locator("li.bot")
    before = said.count()
    write(page, channel, text)
    expect(said.nth(before)).to_be_visible(timeout=SLOW)


def hears(page: Page, channel: str, words: str) -> None:
    """The words are in what the phone shows."""
    chat = phone(page, channel).locator("#chat")
    expect(chat).to_contain_text(words, timeout=SLOW)


def press(page: Page, channel: str, label: str) -> None:
    phone(page, channel).get_by_role("button", name=label).last.click()


def test_asked_answered_escalated_claimed_closed_followed_up_and_taught(
    page: Page, demo: tuple[str, Office]
) -> None:
    write(page, "telegram", KNOWN)
    hears(page, "telegram", "Créer sa fiche Google")

    ask(page, "telegram", UNKNOWN)
    ask(page, "telegram", "humain")
    press(page, "telegram", "Oui, transmettez")
    hears(page, "telegram", "C'est transmis")

    page.get_by_role("button", name=t("demo-as-volunteer")).click()
    desk(page).locator("form[action$='/claim'] button").first.click()
    hears(page, "telegram", "prend votre demande en main")
    desk(page).locator("#reply").fill("Bonjour ! Accordez-le à la cire.")
    desk(page).get_by_role("button", name=t("send"), exact=True).click()
    hears(page, "telegram", "Accordez-le à la cire.")
    write(page, "telegram", "Merci beaucoup, ça marche")
    expect(desk(page).locator("#log")).to_contain_text("Merci beaucoup", timeout=SLOW)

    desk(page).locator("input[name=outcome][value=solved]").check()
    desk(page).get_by_role("button", name=t("close"), exact=True).click()
    hears(page, "telegram", "a terminé")
    hears(page, "telegram", "Est-ce que c'est réglé")

    page.get_by_role("button", name=t("demo-as-coordinator")).click()
    follow(page, t("nav-misses"))
    follow(page, re.compile("xylophone"))
    follow(page, t("miss-write"))
    desk(page).locator("#title_fr").fill("Accorder son xylophone")
    desk(page).locator("#answer_fr").fill("1. Chauffez la cire.\n2. Passez-la sur les lames.")
    desk(page).locator("#phrasings_fr").fill(f"{UNKNOWN}\naccorder un xylophone baobab")
    desk(page).locator("#category").select_option("materiel")
    desk(page).get_by_role("button", name=t("publish"), exact=True).click()
    expect(desk(page).get_by_role("heading", level=1)).to_have_text("Accorder son xylophone")

    taught(page, demo[1])
    write(page, "whatsapp", UNKNOWN)
    hears(page, "whatsapp", "Chauffez la cire")


def taught(page: Page, office: Office) -> None:
    """Waits until what was published is what is matched."""
    for _ in range(SLOW // 100):
        if "accorder-son-xylophone" in office.knowledge.current.catalog:
            return
        page.wait_for_timeout(100)
    raise AssertionError("the entry that was published is not live")
