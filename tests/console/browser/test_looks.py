"""Every page, on a phone and on a desk, by day and by night: accessible, and inside the screen."""

from datetime import timedelta
from typing import Any

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page

from bot.desk import periods
from bot.store.tables import AlertRow, EntryRow
from tests.console.browser.conftest import DESKTOP, PHONE, Visit
from tests.console.house import House
from tests.console.test_content_pages import put_event, put_offer

PUBLIC = (
    "/",
    "/sign-in",
    "/sign-in/whatever",
    "/f",
    "/f?sector=horeca",
    "/f?q=coment+inscrir+ma+boulangri+sur+gogle",
    "/f/google-fiche?lang=nl",
    "/f/nowhere",
    "/experts",
    "/volunteer",
)
PAGES = (
    "/inbox",
    "/tickets/{held}",
    "/tickets/{waiting}",
    "/misses",
    "/misses?order=newest",
    "/misses/{gap}",
    "/phrasings",
    "/entries",
    "/entries?q=google",
    "/entries/google-fiche",
    "/entries/google-fiche/edit",
    "/entries/new",
    "/entries/new?miss={miss}",
    "/entries/new?ticket={held}",
    "/entries/google-fiche/revisions/{revision}",
    "/drafts",
    "/ageing",
    "/audit",
    "/rights",
    "/confidence",
    "/why",
    "/why?text=coment+inscrir+ma+boulangri+sur+gogle",
    "/people",
    "/planner",
    "/planner?delays=2d&quiet=21:00-07:00",
    "/numbers",
    "/numbers?by=month",
    "/numbers/report",
    "/canned",
    "/helped",
    "/approvals",
    "/settings",
    "/exchange",
    "/more",
    "/me",
    "/profile",
    "/bodies",
    "/bodies/new",
    "/bodies/cnil/edit",
    "/offers",
    "/offers?show=ending",
    "/offers/new",
    "/offers/visio-libre/edit",
    "/agenda",
    "/agenda/new",
    "/agenda/1",
    "/agenda/1/edit",
    "/diagnosis",
    "/diagnosis/questions/listing",
    "/diagnosis/advice/data",
)
BY_NIGHT = {"runOnly": ["color-contrast"]}  # only the colours change
SMALLEST = 44  # pixels: what a thumb hits
TARGETS = "button, nav a, a.button, summary, select, input:not([type=hidden]), textarea"
SIZES = """nodes => nodes.filter(n => n.offsetParent).map(n => {
    const hit = n.matches("[type=radio], [type=checkbox], [type=file]") ? n.labels[0] : n
    return [n.outerHTML.slice(0, 90), Math.round(hit.getBoundingClientRect().height)]
})"""


def furnish(house: House) -> dict[str, int]:
    """A desk in use: tickets held and waiting, misses, suggested phrasings, an applicant."""
    held = house.waiting_ticket("whatsapp")
    house.claim("Claire", held)
    text = "Bonjour ! Éteignez l'enseigne, puis rallumez-la."
    house.post("Claire", f"/tickets/{held}/reply", text=text, once="a")
    house.post("Claire", f"/tickets/{held}/note", text="Même panne chez un voisin", once="b")
    house.post("Claire", "/canned", text="Bonjour {alias}, ici {name}.")
    house.post("Claire", "/canned", text="Bonne journée de {day} !", shared="yes")
    days = (house.clock.now + timedelta(days=day) for day in (2, 3))
    slots = {f"slot{n}": day.strftime("%Y-%m-%dT%H:%M") for n, day in enumerate(days, 1)}
    house.post("Claire", f"/tickets/{held}/appointment", **slots)
    day = (house.clock.now + timedelta(days=5)).date().isoformat()
    house.post("Claire", f"/tickets/{held}/steps", name="Ouvrir sa fiche Google", day=day)
    house.post("Claire", f"/tickets/{held}/team", who="1")
    house.contact("whatsapp", {"said": "merci je teste"})
    house.join("Nadia", level="novice")
    house.join("Louise", status="applied", level="novice", application="Les caisses")
    novices = house.waiting_ticket("telegram", "gouttière", "a patient")
    house.claim("Nadia", novices)
    house.post("Nadia", f"/tickets/{novices}/reply", text="Prenez une photo", once="c")
    house.post("Nadia", f"/tickets/{novices}/steps", name="Ouvrir sa fiche", day=day)
    ended = house.waiting_ticket("telegram", "baobab", "a thankful")
    house.claim("Claire", ended)
    house.post("Claire", f"/tickets/{ended}/close", outcome="solved")
    house.contact("telegram", {"said": "Merci Claire !"}, "a thankful")
    house.contact("telegram", {"said": "terminal de paiement"}, "a hesitant")
    house.contact("telegram", {"said": "1"}, "a hesitant")
    other = "baobab cassé " * 12
    waiting = house.waiting_ticket("telegram", other, "another")
    put_offer(house, verified_on=-91)
    put_event(house, seats=12, sectors=("retail",))
    for text in ("agenda", "1", "1", "faire le point", "1", *["1"] * 14):
        house.contact("telegram", {"said": text}, "a guest")
    periods.refresh(house.office)
    with house.office.transaction() as session:
        now, figures = house.clock(), {"waiting": 23}
        session.add(AlertRow(kind="queue", began_at=now, told_at=now, figures=figures))
    with house.office.reading() as session:
        revision = session.get_one(EntryRow, "google-fiche").revision_id
    numbers = {"miss": 1, "gap": house.gap(1), "revision": revision}
    return {"held": held, "waiting": waiting, **numbers}


def problems_of(page: Page) -> list[str]:
    """What is wrong with the page as it is seen, by day and by night."""
    page.emulate_media(color_scheme="light")
    said = violations(page)
    if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        said.append("wider than the screen")
    sizes = page.locator(TARGETS).evaluate_all(SIZES)
    said += [f"{height} px high: {html}" for html, height in sizes if height < SMALLEST]
    page.emulate_media(color_scheme="dark")
    return said + [f"by night, {problem}" for problem in violations(page, BY_NIGHT)]


def violations(page: Page, options: dict[str, Any] | None = None) -> list[str]:
    found: list[dict[str, Any]] = Axe().run(page, options=options)["violations"]
    return [f"{f['id']}: {node['html']}" for f in found for node in f["nodes"]]


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_every_page_is_accessible_and_fits(
    house: House, visit: Visit, size: dict[str, int]
) -> None:
    numbers = furnish(house)
    found: dict[str, list[str]] = {}
    page = visit("Claire", "/inbox", errors=[404], viewport=size)
    for template in (*PAGES, "/nowhere"):
        page.goto(template.format(**numbers))
        found[template] = problems_of(page)
    stranger = visit("", "/", errors=[404], viewport=size)
    for path in PUBLIC:
        stranger.goto(path)
        found[f"public {path}"] = problems_of(stranger)
    assert {path: problems for path, problems in found.items() if problems} == {}


def test_the_keyboard_reaches_the_content_first(house: House, visit: Visit) -> None:
    house.waiting_ticket()
    page = visit("Marie", "/inbox", viewport=DESKTOP)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline not in ("none", "")
