"""A real browser, at the width of a phone unless asked otherwise, on a real server."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    ViewportSize,
    expect,
    sync_playwright,
)

from bot.console.access import COOKIE
from tests.console.house import House
from tests.databases import Databases

PHONE: ViewportSize = {"width": 360, "height": 740}
DESKTOP: ViewportSize = {"width": 1280, "height": 800}
CALM: dict[str, Any] = {"reduced_motion": "reduce"}  # nothing moves away under the pointer
PATIENCE = 20000  # milliseconds for what is awaited to appear

Visit = Callable[..., Page]


@pytest.fixture
def databases(sqlite_databases: Databases) -> Databases:
    """One kind of database is enough to look at pages."""
    return sqlite_databases


@pytest.fixture(scope="package")  # no longer: another package drives a browser of its own
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as driver:
        chromium = driver.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--headless=new"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser: Browser, house: House) -> Iterator[Visit]:
    """Opens a page as that person, in a browser of their own.

    A page must log no error, but for answers whose status is among `errors`.
    """
    contexts: list[BrowserContext] = []
    problems: list[str] = []

    def hear(line: ConsoleMessage, errors: Sequence[int]) -> None:
        if line.type == "error" and not any(f"status of {code}" in line.text for code in errors):
            problems.append(line.text)

    def open_page(name: str, path: str, errors: Sequence[int] = (), **options: Any) -> Page:
        asked = {**CALM, "viewport": PHONE, "locale": "fr-BE", **options}
        context = browser.new_context(base_url=house.url, **asked)
        contexts.append(context)
        if name:
            context.add_cookies(
                [{"name": COOKIE, "value": house.session_of(name), "url": house.url}]
            )
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", lambda line: hear(line, errors))
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert problems == []
