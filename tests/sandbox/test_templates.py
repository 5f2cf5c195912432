"""Contents and templates through the real SDK, and the sender's settings."""

import json
from typing import Any

import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from bot.channels.sandbox import Sandbox
from bot.channels.sandbox.remote import Phone, RemoteSandbox

AMINA = "whatsapp:+32470000001"


def create(phone: Phone, sandbox: Sandbox, types: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    auth = (sandbox.twilio.account, sandbox.twilio.auth_token)
    body = {"language": "fr", "friendly_name": "suivi", "types": types}
    answer = phone.sandbox.http.post("/twilio/v1/Content", json=body, auth=auth)
    return answer.status_code, answer.json()


@pytest.fixture
def amina(remote: RemoteSandbox) -> Phone:
    return remote.phone("whatsapp", "+32470000001")


def test_only_an_approved_template_passes_the_closed_window(
    sandbox: Sandbox, twilio: Client, remote: RemoteSandbox, amina: Phone
) -> None:
    remote.configure(approve_templates=False)
    _, content = create(amina, sandbox, {"twilio/text": {"body": "Bonjour {{1}}"}})
    sid = content["sid"]

    def send() -> str:
        sent = twilio.messages.create(
            to=AMINA,
            from_=sandbox.twilio.sender,
            content_sid=sid,
            content_variables=json.dumps({"1": "Amina"}),
        )
        return str(sent.sid)

    refused = send()
    amina.wait_for(lambda bubble: bubble["error"] == 63016)
    auth = (sandbox.twilio.account, sandbox.twilio.auth_token)
    url = f"/twilio/v1/Content/{sid}/ApprovalRequests"
    form = {"name": "suivi", "category": "UTILITY"}
    asked = remote.http.post(f"{url}/whatsapp", json=form, auth=auth).json()
    assert asked["status"] == "received"
    fetched = twilio.content.v1.contents(sid).approval_fetch().fetch()
    assert fetched.whatsapp["status"] == "pending"
    remote.ask("PUT", f"/templates/{sid}", {"status": "approved"})
    accepted = send()
    amina.wait_for(lambda bubble: bubble["id"] == accepted and bubble["status"] == "read")
    assert amina.heard() == ["Bonjour Amina"]
    assert twilio.messages(refused).fetch().status == "failed"


def test_contents_are_listed_and_deleted(sandbox: Sandbox, twilio: Client, amina: Phone) -> None:
    sids = [create(amina, sandbox, {"twilio/text": {"body": str(n)}})[1]["sid"] for n in range(3)]
    assert [c.sid for c in twilio.content.v1.contents.list(page_size=2)] == sids
    twilio.content.v1.contents(sids[0]).delete()
    assert [c.sid for c in twilio.content.v1.contents.list()] == sids[1:]
    with pytest.raises(TwilioRestException) as raised:
        twilio.content.v1.contents(sids[0]).fetch()
    assert (raised.value.status, raised.value.code) == (404, 20404)


BUTTON = {"title": "Oui", "id": "y"}
ROW = {"item": "Sujet", "id": "1"}


@pytest.mark.parametrize(
    "types",
    [
        {},
        {"twilio/new": {"body": "x"}},
        {"twilio/text": {"body": "x" * 1601}},
        {"twilio/quick-reply": {"body": "x", "actions": [BUTTON] * 4}},
        {"twilio/quick-reply": {"body": "x", "actions": [BUTTON | {"title": "t" * 21}]}},
        {"twilio/list-picker": {"body": "x", "button": "b", "items": [ROW] * 11}},
        {"twilio/list-picker": {"body": "x", "button": "b", "items": [ROW | {"item": "i" * 25}]}},
    ],
)
def test_contents_that_twilio_refuses(
    sandbox: Sandbox, amina: Phone, types: dict[str, Any]
) -> None:
    status, answer = create(amina, sandbox, types)
    assert (status, answer["code"]) == (400, 20001)


def test_the_senders_webhook_can_be_read(
    twilio: Client, sandbox: Sandbox, remote: RemoteSandbox
) -> None:
    remote.configure(whatsapp_webhook="https://aide.example/webhooks/whatsapp")
    (sender,) = twilio.messaging.v2.channels_senders.list(channel="whatsapp")
    assert sender.sender_id == sandbox.twilio.sender
    fetched = twilio.messaging.v2.channels_senders(sender.sid).fetch()
    assert fetched.webhook["callback_url"] == "https://aide.example/webhooks/whatsapp"


def test_typing_shows_on_the_phone(twilio: Client, amina: Phone) -> None:
    sid = amina.write("Bonjour")
    assert twilio.messaging.v2.typing_indicator.create("whatsapp", sid).success
    assert amina.screen()["typing"]
    with pytest.raises(TwilioRestException):
        twilio.messaging.v2.typing_indicator.create("whatsapp", "SM" + "0" * 32)
