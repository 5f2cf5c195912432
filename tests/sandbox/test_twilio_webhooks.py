"""What people do in WhatsApp, and what becomes of messages, told by signed webhooks."""

from collections.abc import Iterator

import httpx
import pytest
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from bot.channels.sandbox import Sandbox, samples
from bot.channels.sandbox.remote import Phone, RemoteSandbox
from tests.sandbox.receiver import Received, Receiver, running_receiver

AMINA = "whatsapp:+32470000001"


@pytest.fixture
def receiver(remote: RemoteSandbox) -> Iterator[Receiver]:
    with running_receiver() as receiver:
        remote.configure(whatsapp_webhook=receiver.url)
        yield receiver


@pytest.fixture
def amina(remote: RemoteSandbox, receiver: Receiver) -> Phone:
    return remote.phone("whatsapp", "+32470000001")


def is_signed(sandbox: Sandbox, receiver: Receiver, received: Received) -> bool:
    validator = RequestValidator(sandbox.twilio.auth_token)
    signature = received.headers["x-twilio-signature"]
    return bool(validator.validate(receiver.url, received.form, signature))


def test_a_text_comes_signed_with_its_fields(
    sandbox: Sandbox, receiver: Receiver, amina: Phone
) -> None:
    sandbox.twilio.contact("+32470000001").name = "Amina"
    sid = amina.write("Bonjour é😀")
    (received,) = receiver.wait_for(1)
    assert is_signed(sandbox, receiver, received)
    told = {name: received.form[name] for name in ("MessageSid", "From", "To", "Body", "NumMedia")}
    assert told == {
        "MessageSid": sid,
        "From": AMINA,
        "To": sandbox.twilio.sender,
        "Body": "Bonjour é😀",
        "NumMedia": "0",
    }
    assert (received.form["ProfileName"], received.form["WaId"]) == ("Amina", "32470000001")


def test_an_opaque_address_has_no_number(
    remote: RemoteSandbox, sandbox: Sandbox, receiver: Receiver
) -> None:
    remote.phone("whatsapp", "BE.AbC123").write("Bonjour")
    (received,) = receiver.wait_for(1)
    assert received.form["From"] == "whatsapp:BE.AbC123"
    assert "WaId" not in received.form


def test_media_are_downloaded_with_the_credentials(
    sandbox: Sandbox, receiver: Receiver, amina: Phone
) -> None:
    amina.send_file("photo", caption="Regardez")
    form = receiver.wait_for(1)[0].form
    assert (form["Body"], form["NumMedia"], form["MediaContentType0"]) == (
        "Regardez",
        "1",
        "image/jpeg",
    )
    url = form["MediaUrl0"]
    assert httpx.get(url).status_code == 401
    auth = (sandbox.twilio.account, sandbox.twilio.auth_token)
    assert httpx.get(url, auth=auth).status_code == 302
    content = httpx.get(url, auth=auth, follow_redirects=True).content
    assert content == samples.sample("photo").content


def test_media_are_listed(sandbox: Sandbox, twilio: Client, amina: Phone) -> None:
    sid = amina.send_file("voice")
    (media,) = twilio.messages(sid).media.list()
    assert media.content_type == "audio/ogg"


def test_a_failed_connection_is_tried_once_more(receiver: Receiver, amina: Phone) -> None:
    receiver.statuses = [0]
    amina.write("Bonjour")
    first, second = receiver.wait_for(2)
    assert first.form == second.form


def test_an_error_answer_is_tried_again_only_when_the_address_asks(
    remote: RemoteSandbox, receiver: Receiver, amina: Phone
) -> None:
    receiver.statuses = [503]
    amina.write("perdu")
    receiver.wait_for(1)
    remote.configure(whatsapp_webhook=f"{receiver.url}#rc=2&rp=all")
    receiver.statuses = [503, 503]
    amina.write("gardé")
    received = receiver.wait_for(4)
    assert [r.form["Body"] for r in received] == ["perdu", "gardé", "gardé", "gardé"]


def test_statuses_are_called_back_signed(
    sandbox: Sandbox, twilio: Client, receiver: Receiver, amina: Phone
) -> None:
    amina.write("Bonjour")
    sent = twilio.messages.create(
        to=AMINA, from_=sandbox.twilio.sender, body="Oui", status_callback=receiver.url
    )
    calls = receiver.wait_for(4)[1:]
    assert [c.form["MessageStatus"] for c in calls] == ["sent", "delivered", "read"]
    assert {c.form["MessageSid"] for c in calls} == {sent.sid}
    assert all(is_signed(sandbox, receiver, c) for c in calls)


def test_a_blocked_sender_is_told_with_the_error_code(
    sandbox: Sandbox, twilio: Client, receiver: Receiver, amina: Phone
) -> None:
    amina.write("Bonjour")
    amina.block()
    twilio.messages.create(
        to=AMINA, from_=sandbox.twilio.sender, body="Oui", status_callback=receiver.url
    )
    told = receiver.wait_for(2)[1].form
    assert (told["MessageStatus"], told["ErrorCode"]) == ("undelivered", "63014")


def test_a_row_of_a_list_is_chosen(
    sandbox: Sandbox, twilio: Client, receiver: Receiver, amina: Phone
) -> None:
    amina.write("Bonjour")
    rows = [{"id": f"r{n}", "item": f"Sujet {n}", "description": "…"} for n in range(1, 4)]
    picker = {"body": "Lequel ?", "button": "Choisir", "items": rows}
    content = {"language": "fr", "types": {"twilio/list-picker": picker}}
    auth = (sandbox.twilio.account, sandbox.twilio.auth_token)
    http = amina.sandbox.http
    sid = http.post("/twilio/v1/Content", json=content, auth=auth).json()["sid"]
    sent = twilio.messages.create(to=AMINA, from_=sandbox.twilio.sender, content_sid=sid)
    amina.wait_for("Lequel ?")
    amina.press("Sujet 2")
    form = receiver.wait_for(2)[1].form
    assert (form["ListId"], form["ListTitle"], form["Body"]) == ("r2", "Sujet 2", "Sujet 2")
    assert form["OriginalRepliedMessageSid"] == sent.sid
