"""Nothing that a volunteer's browser receives tells who the contact is."""

from datetime import timedelta

import pytest
from sqlmodel import select

from bot.desk.people import contact_of
from bot.store.tables import Conversation, Media
from tests.console.house import House
from tests.console.test_access import ENDLESS, ENDPOINTS, path_of

WHATSAPP = ("+32470001000", "32470001000", "Dominique")
TELEGRAM = ("Dominique", ">1000<", "/1000", " 1000", ":1000")
WRITTEN = ("0470 12 34 56", "jeanne@boutique.example")
QUESTION = f"Mon enseigne xylophone clignote : {WRITTEN[0]} ou {WRITTEN[1]}"

HIDDEN_FROM = {"Marie": ("mentor", "coordinator"), "Moussa": ("coordinator",)}


@pytest.mark.parametrize(("channel", "secrets"), [("whatsapp", WHATSAPP), ("telegram", TELEGRAM)])
def test_no_answer_holds_an_address_or_a_name(
    house: House, channel: str, secrets: tuple[str, ...]
) -> None:
    ticket_id = house.waiting_ticket(channel, QUESTION)
    house.join("Moussa", level="mentor")
    house.join("Nadia", level="novice")
    house.claim("Nadia", ticket_id)
    house.post("Nadia", f"/tickets/{ticket_id}/reply", text="Bonjour", once="a")
    assert QUESTION[:16] in house.get("Moussa", "/approvals").text
    for name in ("Marie", "Moussa", "Claire"):
        for (method, template), who in ENDPOINTS.items():
            if template in ENDLESS or template == "/sign-out":
                continue
            if who in HIDDEN_FROM.get(name, ()):
                continue
            path = path_of(template, ticket_id)
            answer = house.get(name, path) if method == "GET" else house.post(name, path)
            whole = f"{answer.headers}{answer.text}"
            found = [secret for secret in (*secrets, *WRITTEN) if secret in whole]
            assert not found, (name, method, template, found)


def test_the_alias_is_all_that_is_seen_of_the_contact(house: House) -> None:
    ticket_id = house.waiting_ticket("whatsapp", QUESTION)
    with house.office.reading() as session:
        conversation = session.exec(select(Conversation)).one()
        alias = contact_of(session, conversation).alias
    for page in ("/inbox", f"/tickets/{ticket_id}"):
        text = house.get("Marie", page).text
        assert alias in text and "•• •• ••" in text


def test_what_a_stranger_writes_is_shown_and_never_run(house: House) -> None:
    evil = 'Mon enseigne lumineuse clignote <script>alert(1)</script> <img src=x onerror="a()">'
    ticket_id = house.waiting_ticket("telegram", evil)
    house.claim("Marie", ticket_id)
    for page in ("/inbox", f"/tickets/{ticket_id}"):
        text = house.get("Marie", page).text
        assert "<script>alert" not in text and "<img src=x" not in text
        assert "&lt;script&gt;" in text


def test_pages_may_load_nothing_from_elsewhere_and_run_nothing_inline(house: House) -> None:
    ticket_id = house.waiting_ticket()
    for page in ("/inbox", f"/tickets/{ticket_id}", "/me", "/nowhere"):
        answer = house.get("Marie", page)
        policy = answer.headers["content-security-policy"]
        assert "unsafe" not in policy and "http" not in policy
        assert "frame-ancestors 'self'" in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert " style=" not in answer.text and "<style" not in answer.text
        assert " onclick=" not in answer.text and "<script>" not in answer.text


def received_file(house: House, content_type: str, content: bytes) -> int:
    """What a contact with a ticket sent, as it is once fetched."""
    house.waiting_ticket("telegram")
    house.contact("telegram", {"sent": ["document", "xylophone"]})
    with house.office.transaction() as session:
        media = session.exec(select(Media)).one()
        media.content_type, media.content, media.state = content_type, content, "stored"
        media.name = "../../évil\r\n.html"
        return media.id or 0


def test_a_file_of_a_stranger_cannot_become_a_page_of_ours(house: House) -> None:
    media_id = received_file(house, "text/html", b"<script>alert(1)</script>")
    answer = house.get("Claire", f"/media/{media_id}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["content-security-policy"]


def test_a_file_is_for_those_who_may_see_its_ticket(house: House) -> None:
    path = f"/media/{received_file(house, 'image/jpeg', b'JPEG' * 10)}"
    house.claim("Marie", 1)
    house.post("Marie", "/tickets/1/close", outcome="solved")
    assert house.get("", path).status_code == 401
    assert house.get("Karim", path).status_code == 403
    shown = house.get("Marie", path)
    assert shown.content == b"JPEG" * 10 and shown.headers["content-type"] == "image/jpeg"


def test_a_phone_gets_a_recording_in_parts(house: House) -> None:
    path = f"/media/{received_file(house, 'audio/ogg', b'0123456789')}"
    part = house.client("Marie").get(path, headers={"Range": "bytes=2-5"})
    assert (part.status_code, part.content) == (206, b"2345")
    assert part.headers["content-range"] == "bytes 2-5/10"
    beyond = house.client("Marie").get(path, headers={"Range": "bytes=99-"})
    assert beyond.status_code in (200, 416)


@pytest.mark.parametrize(("channel", "secrets"), [("whatsapp", WHATSAPP), ("telegram", TELEGRAM)])
def test_appointments_plans_and_thanks_tell_nothing_either(
    house: House, channel: str, secrets: tuple[str, ...]
) -> None:
    ticket_id = house.waiting_ticket(channel, QUESTION)
    house.claim("Marie", ticket_id)
    page = f"/tickets/{ticket_id}"
    days = [house.clock.now + timedelta(days=day) for day in (2, 3)]
    slots = {f"slot{n}": day.strftime("%Y-%m-%dT%H:%M") for n, day in enumerate(days, 1)}
    house.post("Marie", f"{page}/appointment", **slots)
    house.post("Marie", f"{page}/steps", name="Rappeler", day=days[0].date().isoformat())
    house.contact(channel, {"said": "1"})
    seen = [house.get("Marie", path) for path in (page, "/appointments/1.ics", "/inbox")]
    house.post("Marie", f"{page}/close", outcome="solved")
    house.contact(channel, {"said": f"Merci Marie ! {WRITTEN[1]}"})
    seen += [house.get("Marie", path) for path in (page, "/appointments/1.ics", "/helped")]
    assert [answer.status_code for answer in seen] == [200] * 6
    assert "Merci Marie" in seen[-1].text
    whole = "".join(f"{answer.headers}{answer.text}" for answer in seen)
    assert [secret for secret in (*secrets, *WRITTEN) if secret in whole] == []
