"""What a volunteer does, in a real browser on a phone and on a desk."""

import re
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from sqlmodel import select

from bot.lines import say
from bot.store.tables import Media, Message, Note
from tests.console.browser.conftest import DESKTOP, PHONE, Visit
from tests.console.house import House

PHOTO = Path(__file__).parents[3] / "bot" / "channels" / "sandbox" / "samples" / "photo.jpg"


def t(key: str, **values: object) -> str:
    return say("fr", f"console-{key}", **values)


@pytest.fixture(params=[PHONE, DESKTOP], ids=["phone", "desk"])
def visit(request: pytest.FixtureRequest, visit: Visit) -> Visit:
    """On a screen of either size."""
    return partial(visit, viewport=request.param)


@pytest.fixture
def mine(house: House) -> str:
    """The page of a ticket that Marie holds."""
    ticket_id = house.waiting_ticket()
    house.claim("Marie", ticket_id)
    return f"/tickets/{ticket_id}"


def claims(page: Page) -> None:
    """Sends the form at once and does not wait for what comes of it."""
    page.evaluate("document.querySelector('form[action$=\"/claim\"]').submit()")


def test_of_two_who_claim_at_once_one_wins_and_the_other_is_told_who(
    house: House, visit: Visit
) -> None:
    ticket_id = house.waiting_ticket()
    marie, karim = (visit(name, "/inbox", errors=[409]) for name in ("Marie", "Karim"))
    for page in (marie, karim):  # neither hears of the other's press before their own
        page.evaluate("document.querySelector('[sse-connect]').remove()")
    claims(marie)
    claims(karim)
    ours, theirs = f"**/tickets/{ticket_id}?**", f"**/tickets/{ticket_id}/claim"
    won = {"Marie": marie, "Karim": karim}
    marie.wait_for_url(re.compile(r"/tickets/"))
    karim.wait_for_url(re.compile(r"/tickets/"))
    assignee = house.ticket(ticket_id).assignee_id
    name = next(name for name in won if house.account(name).id == assignee)
    winner = won.pop(name)
    (loser,) = won.values()
    winner.wait_for_url(ours)
    loser.wait_for_url(theirs)
    expect(loser.get_by_role("heading", level=1)).to_contain_text(name)


def test_a_new_ticket_appears_by_itself(house: House, visit: Visit) -> None:
    page = visit("Marie", "/inbox")
    expect(page.get_by_text(t("inbox-nobody"))).to_be_visible()
    ticket_id = house.waiting_ticket()
    expect(page.locator(f"#ticket-{ticket_id}")).to_be_visible()


def test_a_claimed_ticket_leaves_the_others_queue_by_itself(house: House, visit: Visit) -> None:
    ticket_id = house.waiting_ticket()
    page = visit("Karim", "/inbox")
    expect(page.locator(f"#ticket-{ticket_id}")).to_be_visible()
    house.claim("Marie", ticket_id)
    expect(page.locator(f"#ticket-{ticket_id}")).to_have_count(0)


def test_the_contacts_words_arrive_while_the_volunteer_types(
    house: House, visit: Visit, mine: str
) -> None:
    page = visit("Marie", mine)
    box = page.locator("#reply")
    box.fill("Je regarde cela")
    house.contact("whatsapp", {"said": "Vous êtes là ?"})
    expect(page.locator("#log")).to_contain_text("Vous êtes là ?")
    expect(box).to_have_value("Je regarde cela")
    expect(page.locator("#news")).not_to_be_empty()


def test_a_draft_is_kept_until_it_is_sent(visit: Visit, mine: str) -> None:
    page = visit("Marie", mine)
    page.locator("#reply").fill("Bonjour, essayez de")
    page.reload()
    expect(page.locator("#reply")).to_have_value("Bonjour, essayez de")
    page.get_by_role("button", name=t("send"), exact=True).click()
    expect(page.locator("#log")).to_contain_text("Bonjour, essayez de")
    expect(page.locator("#reply")).to_have_value("")
    page.reload()
    expect(page.locator("#reply")).to_have_value("")


def test_the_keyboard_sends(visit: Visit, mine: str) -> None:
    page = visit("Marie", mine)
    page.locator("#reply").fill("Par le clavier")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#log .volunteer")).to_contain_text("Par le clavier")


def test_a_double_click_sends_once(house: House, visit: Visit, mine: str) -> None:
    page = visit("Marie", mine)
    page.locator("#reply").fill("Une seule fois")
    page.get_by_role("button", name=t("send"), exact=True).dblclick()
    expect(page.locator("#log .volunteer")).to_have_count(1)
    with house.office.reading() as session:
        sent = session.exec(select(Message).where(Message.author == "volunteer")).all()
    assert [message.text for message in sent] == ["Une seule fois"]


def test_an_entry_is_found_and_put_in_the_reply(visit: Visit, mine: str) -> None:
    page = visit("Marie", mine)
    page.get_by_text(t("insert-entry"), exact=True).click()
    page.locator("#find").fill("fiche google")
    page.locator("#found").get_by_role("link", name=re.compile("Google")).first.click()
    expect(page.locator("#reply")).to_have_value(re.compile("Google"))


def test_a_photo_is_sent_and_shown(house: House, visit: Visit, mine: str) -> None:
    page = visit("Marie", mine)
    page.locator("#file").set_input_files(PHOTO)
    page.get_by_role("button", name=t("send"), exact=True).click()
    expect(page.locator("#log img.picture")).to_have_js_property("naturalWidth", 640)
    with house.office.reading() as session:
        media = session.exec(select(Media)).one()
    assert media.content == PHOTO.read_bytes() and media.content_type == "image/jpeg"


def test_without_script_everything_essential_works(house: House, visit: Visit) -> None:
    ticket_id = house.waiting_ticket()
    page = visit("Marie", "/inbox", java_script_enabled=False)
    page.locator(f"#ticket-{ticket_id} button").click()
    page.locator("#reply").fill("Bonjour sans script")
    page.get_by_role("button", name=t("send"), exact=True).click()
    expect(page.locator("#log")).to_contain_text("Bonjour sans script")
    page.locator("#note").fill("À rappeler")
    page.get_by_role("button", name=t("note-keep"), exact=True).click()
    expect(page.locator("#notes-list")).to_contain_text("À rappeler")
    page.locator("input[name=outcome][value=solved]").check()
    page.locator("#line").fill("Un câble à remettre")
    page.get_by_role("button", name=t("close"), exact=True).click()
    page.wait_for_url("**/inbox?**")
    assert house.ticket(ticket_id).outcome_line == "Un câble à remettre"
    with house.office.reading() as session:
        assert session.exec(select(Note.text)).one() == "À rappeler"


def test_a_ticket_is_handed_back_or_given_to_somebody(
    house: House, visit: Visit, mine: str
) -> None:
    ticket_id = int(mine.rpartition("/")[2])
    page = visit("Marie", mine)
    page.locator("#to").select_option(label="Karim")
    page.get_by_role("button", name=t("transfer"), exact=True).click()
    page.wait_for_url("**/inbox?**")
    assert house.ticket(ticket_id).assignee_id == house.account("Karim").id
    karim = visit("Karim", mine)
    karim.get_by_role("button", name=t("release"), exact=True).click()
    karim.wait_for_url("**/inbox?**")
    assert house.ticket(ticket_id).assignee_id is None


def test_a_ticket_is_passed_on_to_those_who_know_another_subject(
    house: House, visit: Visit, mine: str
) -> None:
    page = visit("Marie", mine)
    page.locator("#subject").select_option(value="category/paiement")
    page.get_by_role("button", name=t("pass-on"), exact=True).click()
    expect(page.get_by_text(t("notice-passed-on"))).to_be_visible()
    ticket = house.ticket(int(mine.rpartition("/")[2]))
    assert (ticket.assignee_id, ticket.category) == (None, "paiement")


def test_the_window_that_closed_is_said(house: House, visit: Visit, mine: str) -> None:
    page = visit("Marie", mine)
    expect(page.locator(".window")).to_be_visible()
    house.contact("whatsapp", {"passes": "25h"})
    house.claim("Marie", int(mine.rpartition("/")[2]))
    page.goto(mine)
    expect(page.get_by_text(t("window-shut"), exact=True)).to_be_visible()
    expect(page.get_by_role("button", name=t("send"), exact=True)).to_have_count(0)
    house.contact("whatsapp", {"said": "me revoici"})
    expect(page.get_by_role("button", name=t("send"), exact=True)).to_be_visible()
