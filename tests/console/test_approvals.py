"""Mentors decide on novices' replies from the web."""

from html import unescape

import pytest
from sqlmodel import select

from bot.lines import say
from bot.store.tables import Message, PendingReply
from tests.console.house import House


@pytest.fixture
def drafted(house: House) -> int:
    """The ticket that Nadia, a novice, has replied to; Moussa is a mentor."""
    house.join("Nadia", level="novice")
    house.join("Moussa", level="mentor")
    ticket_id = house.waiting_ticket()
    house.claim("Nadia", ticket_id)
    sent = house.post("Nadia", f"/tickets/{ticket_id}/reply", text="Payez un spot", once="1")
    assert sent.headers["location"].endswith("notice=sent-to-mentor#latest")
    return ticket_id


def sent(house: House) -> list[str]:
    with house.office.reading() as session:
        return list(session.exec(select(Message.text).where(Message.author == "volunteer")))


def test_the_reply_waits_and_its_author_sees_so(house: House, drafted: int) -> None:
    page = unescape(house.get("Nadia", f"/tickets/{drafted}").text)
    assert "Payez un spot" in page and say("fr", "console-draft-waiting") in page
    assert sent(house) == []


def test_mentors_find_it_where_they_look(house: House, drafted: int) -> None:
    waits = say("fr", "console-approvals-waiting", count=1)
    for name, expected in (("Moussa", True), ("Claire", True), ("Marie", False)):
        for page in ("/inbox", f"/tickets/{drafted}"):
            assert (waits in house.get(name, page).text) is expected, (name, page)
    page = house.get("Moussa", "/approvals").text
    assert "Payez un spot" in page and "xylophone" in page


@pytest.mark.parametrize(
    ("words", "state"), [("Payez un spot", "approved"), ("Empruntez un spot", "changed")]
)
def test_a_mentor_sends_it_as_it_is_or_in_other_words(
    house: House, drafted: int, words: str, state: str
) -> None:
    assert house.post("Moussa", "/approvals/1/approve", text=words).status_code == 303
    assert sent(house) == [words]
    with house.office.reading() as session:
        assert session.get_one(PendingReply, 1).state == state
    again = house.post("Claire", "/approvals/1/approve", text=words)
    assert again.status_code == 409 and "Moussa" in again.text
    assert sent(house) == [words]


def test_words_wiped_out_by_mistake_send_nothing(house: House, drafted: int) -> None:
    assert house.post("Moussa", "/approvals/1/approve", text=" ").status_code == 422
    assert sent(house) == []


def test_a_refusal_needs_a_word_which_the_author_reads(house: House, drafted: int) -> None:
    assert house.post("Moussa", "/approvals/1/refuse").status_code == 422
    refused = house.post("Moussa", "/approvals/1/refuse", word="Trop sec <b>")
    assert refused.status_code == 303
    page = house.get("Nadia", f"/tickets/{drafted}").text
    assert "Trop sec &lt;b&gt;" in page and say("fr", "console-draft-refused") in page
    assert sent(house) == []


def test_an_unknown_reply_is_not_found(house: House) -> None:
    assert house.post("Claire", "/approvals/99/approve", text="x").status_code == 404
