"""What the service sends through the sandbox's Twilio, with the real SDK."""

import json

import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from bot.channels.sandbox import Sandbox
from bot.channels.sandbox.remote import Phone, RemoteSandbox

AMINA = "whatsapp:+32470000001"


@pytest.fixture
def amina(remote: RemoteSandbox) -> Phone:
    phone = remote.phone("whatsapp", "+32470000001")
    phone.write("Bonjour")
    return phone


def test_a_reply_reaches_the_phone_and_is_read(
    sandbox: Sandbox, twilio: Client, amina: Phone
) -> None:
    sent = twilio.messages.create(to=AMINA, from_=sandbox.twilio.sender, body="Oui, *ici*")
    assert sent.status == "queued"
    bubble = amina.wait_for(lambda b: b["status"] == "read")
    assert bubble["html"] == "Oui, <b>ici</b>"
    assert twilio.messages(sent.sid).fetch().status == "read"


def test_free_text_fails_after_24_hours(
    sandbox: Sandbox, twilio: Client, remote: RemoteSandbox, amina: Phone
) -> None:
    remote.advance_clock(24 * 3600 + 1)
    sent = twilio.messages.create(to=AMINA, from_=sandbox.twilio.sender, body="Toujours là ?")
    amina.wait_for(lambda b: b["status"] == "failed")
    assert twilio.messages(sent.sid).fetch().error_code == 63016


@pytest.mark.parametrize(
    ("change", "code", "status"),
    [
        ({"body": ""}, 21602, 400),
        ({"body": "x" * 1601}, 21617, 400),
        ({"to": "whatsapp:0470"}, 21211, 400),
        ({"from_": "whatsapp:+19999999999"}, 63007, 400),
        ({"content_sid": "HX" + "0" * 32, "body": ""}, 21655, 400),
    ],
)
def test_messages_that_twilio_refuses(
    sandbox: Sandbox, twilio: Client, change: dict[str, str], code: int, status: int
) -> None:
    message = {"to": AMINA, "from_": sandbox.twilio.sender, "body": "x"} | change
    with pytest.raises(TwilioRestException) as raised:
        twilio.messages.create(**message)
    assert (raised.value.code, raised.value.status) == (code, status)


def test_a_wrong_token_is_refused(sandbox: Sandbox, twilio: Client) -> None:
    stranger = Client(sandbox.twilio.account, "wrong", http_client=twilio.http_client)
    with pytest.raises(TwilioRestException) as raised:
        stranger.messages("SM" + "0" * 32).fetch()
    assert raised.value.code == 20003


def test_messages_are_listed_newest_first_over_pages(
    sandbox: Sandbox, twilio: Client, remote: RemoteSandbox, amina: Phone
) -> None:
    amina.write("Deux")
    remote.phone("whatsapp", "BE.AbC123").write("Autre")
    everything = twilio.messages.list(to=sandbox.twilio.sender, page_size=1)
    assert [m.body for m in everything] == ["Autre", "Deux", "Bonjour"]
    assert [m.body for m in twilio.messages.list(from_="whatsapp:BE.AbC123")] == ["Autre"]


def test_a_quick_reply_shows_its_buttons(sandbox: Sandbox, twilio: Client, amina: Phone) -> None:
    actions = [{"title": "Oui", "id": "y"}, {"title": "Non", "id": "n"}]
    types = {"twilio/quick-reply": {"body": "{{1}}", "actions": actions}}
    auth = (sandbox.twilio.account, sandbox.twilio.auth_token)
    content = {"language": "fr", "types": types}
    created = amina.sandbox.http.post("/twilio/v1/Content", json=content, auth=auth).json()
    variables = json.dumps({"1": "Réglé ?"})
    twilio.messages.create(
        to=AMINA,
        from_=sandbox.twilio.sender,
        content_sid=created["sid"],
        content_variables=variables,
    )
    bubble = amina.wait_for("Réglé ?")
    assert [b["label"] for row in bubble["buttons"] for b in row] == ["Oui", "Non"]
    amina.press("Non")
    assert amina.bubbles()[-1]["text"] == "Non"
