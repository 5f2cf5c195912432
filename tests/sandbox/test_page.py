"""The phones' page in a real browser."""

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page, expect, sync_playwright

from bot.channels.sandbox import Sandbox, samples
from bot.channels.sandbox.phones.page import LINES
from bot.channels.sandbox.remote import RemoteSandbox

CHROMIUM = "/usr/bin/chromium"


@pytest.fixture(params=["light", "dark"])
def page(request: pytest.FixtureRequest) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 360, "height": 640}, color_scheme=request.param)
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        yield page
        browser.close()
        assert errors == []


def check_page(page: Page) -> None:
    violations = Axe().run(page)["violations"]
    assert [violation["id"] for violation in violations] == []
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_the_telegram_page_is_a_phone(sandbox: Sandbox, remote: RemoteSandbox, page: Page) -> None:
    page.goto(f"{sandbox.world.url}/phone/telegram/7?try={quote('slt jveu un site')}")
    page.get_by_role("button", name="slt jveu un site").click()
    expect(page.locator("li.person")).to_contain_text("slt jveu un site")
    expect(page.locator("#chips")).to_be_hidden()
    button = {"text": "Oui", "callback_data": "y"}
    message = {
        "chat_id": 7,
        "text": "<b>Bien</b> &lt;script&gt;",
        "parse_mode": "HTML",
        "reply_markup": {"inline_keyboard": [[button]]},
    }
    api = f"{sandbox.telegram_url}/bot{sandbox.telegram.token}"
    assert remote.http.post(f"{api}/sendMessage", json=message).json()["ok"]
    expect(page.locator("li.bot b")).to_have_text("Bien")
    expect(page.locator("li.bot .said")).to_have_text("Bien <script>")
    page.get_by_role("button", name="Oui").click()
    page.locator("#text").fill("et après ?")
    page.locator("#text").press("Enter")
    expect(page.locator("li.person").last).to_contain_text("et après ?")
    kinds = [
        next(k for k in p.update if k != "update_id") for p in sandbox.updates.pending.values()
    ]
    assert kinds == ["message", "callback_query", "message"]
    check_page(page)


def test_the_whatsapp_page_is_a_phone(sandbox: Sandbox, page: Page) -> None:
    page.goto(f"{sandbox.world.url}/phone/whatsapp/32470000001")
    page.locator("#attach summary").click()
    page.get_by_role("button", name="Photo").click()
    image = page.locator("li.person img")
    expect(image).to_be_visible()
    (message,) = sandbox.twilio.contact("+32470000001").messages
    assert message.media[0].content == samples.sample("photo").content
    check_page(page)


def test_a_phone_speaks_the_readers_language(sandbox: Sandbox, page: Page) -> None:
    page.goto(f"{sandbox.world.url}/phone/telegram/7?lang=nl")
    expect(page.get_by_placeholder("Uw bericht")).to_be_visible()
    assert page.evaluate("document.documentElement.lang") == "nl"


def test_the_phones_say_the_same_in_each_language() -> None:
    keys = [lines.keys() for lines in LINES.values()]
    assert all(found == keys[0] for found in keys) and LINES.keys() == {"fr", "nl", "en"}
