"""The sandbox answers as the APIs' own specifications say."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from bot.channels.sandbox import Sandbox
from bot.channels.sandbox.remote import RemoteSandbox
from tests.conformance.check import problems, telegram_spec, twilio_spec

AMINA = "whatsapp:+32470000001"
FORUM = -1001
ACCOUNT = "/2010-04-01/Accounts/{AccountSid}"
QUICK_REPLY = {"body": "Réglé ?", "actions": [{"title": "Oui", "id": "y"}]}
CONTENT = {"language": "fr", "types": {"twilio/quick-reply": QUICK_REPLY}}


@pytest.fixture
def telegram(sandbox: Sandbox) -> Iterator[httpx.Client]:
    url = f"{sandbox.telegram_url}/bot{sandbox.telegram.token}/"
    with httpx.Client(base_url=url, trust_env=False) as client:
        yield client


@pytest.fixture
def twilio(sandbox: Sandbox) -> Iterator[httpx.Client]:
    auth = (sandbox.twilio.account, sandbox.twilio.auth_token)
    with httpx.Client(base_url=sandbox.twilio_url, auth=auth, trust_env=False) as client:
        yield client


def test_telegram_answers_have_the_right_types(
    telegram: httpx.Client, remote: RemoteSandbox
) -> None:
    def call(method: str, **params: Any) -> Any:
        answer = telegram.post(method, json=params).json()
        assert answer["ok"], answer
        assert telegram_spec().check_result(method, answer["result"]) == []
        return answer["result"]

    amina = remote.phone("telegram", 7)
    amina.start()
    remote.create_group(FORUM, "Bénévoles", forum=True)
    button = {"text": "Oui", "callback_data": "y"}
    markup = {"inline_keyboard": [[button]]}
    text = '<b>Bonjour</b> <a href="https://a.be">ici</a>'
    sent = call("sendMessage", chat_id=7, text=text, parse_mode="HTML", reply_markup=markup)
    call("editMessageText", chat_id=7, message_id=sent["message_id"], text="Mieux")
    reply = {"message_id": sent["message_id"]}
    call("sendMessage", chat_id=7, text="Suite", reply_parameters=reply)
    amina.send_file("photo")
    file = remote.ask("GET", amina.path)["bubbles"][-1]["media"][0]["url"].removeprefix("media/")
    photo = call("sendPhoto", chat_id=7, photo=file, caption="<i>Voici</i>", parse_mode="HTML")
    album = [{"type": "photo", "media": file}, {"type": "document", "media": file}]
    call("sendMediaGroup", chat_id=7, media=album)
    call("copyMessage", chat_id=7, from_chat_id=7, message_id=photo["message_id"])
    call("deleteMessage", chat_id=7, message_id=photo["message_id"])
    call("getFile", file_id=file)
    thread = call("createForumTopic", chat_id=FORUM, name="Amina")["message_thread_id"]
    call("sendMessage", chat_id=FORUM, text="Bonjour", message_thread_id=thread)
    call("closeForumTopic", chat_id=FORUM, message_thread_id=thread)
    call("sendChatAction", chat_id=7, action="typing")
    call("setMyCommands", commands=[{"command": "menu", "description": "Le menu"}])
    call("setMyDescription", description="Une aide", language_code="fr")
    for method in ("getMe", "getMyCommands", "getWebhookInfo", "getMyDescription", "getMyName"):
        call(method)
    call("setWebhook", url="http://127.0.0.1:9/", secret_token="s")
    call("getWebhookInfo")
    call("getChat", chat_id=7)
    assert problems(remote.calls()) == []


def test_updates_have_the_right_types(
    sandbox: Sandbox, telegram: httpx.Client, remote: RemoteSandbox
) -> None:
    amina = remote.phone("telegram", 7)
    remote.create_group(FORUM, "Bénévoles", forum=True)
    amina.start("lien_1")
    amina.edit(amina.write("bonjour 😀 https://a.be"), "bonsoir")
    for kind in ("photo", "voice", "document"):
        amina.send_file(kind, caption="voici")
    markup = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}
    telegram.post("sendMessage", json={"chat_id": 7, "text": "?", "reply_markup": markup})
    amina.press("Oui")
    amina.write("dans le groupe", chat=FORUM)
    amina.block()
    amina.unblock()
    updates = [pending.update for pending in sandbox.updates.pending.values()]
    kinds = {kind for update in updates for kind in update if kind != "update_id"}
    assert kinds == {"message", "edited_message", "callback_query", "my_chat_member"}
    for update in updates:
        assert telegram_spec().check_type("Update", update) == []


def test_twilio_answers_have_the_right_shapes(
    sandbox: Sandbox, twilio: httpx.Client, remote: RemoteSandbox
) -> None:
    messages, content = twilio_spec("twilio_messages.json"), twilio_spec("twilio_content.json")
    account = f"/2010-04-01/Accounts/{sandbox.twilio.account}"
    inbound = remote.phone("whatsapp", "+32470000001").send_file("photo")

    answer = twilio.get(f"{account}.json")
    path = "/2010-04-01/Accounts/{Sid}.json"
    assert messages.check_answer("get", path, answer.status_code, answer.json()) == []

    template = twilio.post("/v1/Content", json=CONTENT)
    assert content.check_answer("post", "/v1/Content", template.status_code, template.json()) == []
    fetched = twilio.get("/v1/Content/" + template.json()["sid"])
    assert content.check_answer("get", "/v1/Content/{Sid}", 200, fetched.json()) == []
    approval = f"/v1/Content/{template.json()['sid']}/ApprovalRequests"
    asked = twilio.post(f"{approval}/whatsapp", json={"name": "suivi", "category": "UTILITY"})
    path = "/v1/Content/{ContentSid}/ApprovalRequests/whatsapp"
    assert content.check_answer("post", path, asked.status_code, asked.json()) == []
    path = "/v1/Content/{Sid}/ApprovalRequests"
    assert content.check_answer("get", path, 200, twilio.get(approval).json()) == []

    form = {"To": AMINA, "From": sandbox.twilio.sender, "ContentSid": template.json()["sid"]}
    created = twilio.post(f"{account}/Messages.json", data=form)
    path = f"{ACCOUNT}/Messages.json"
    assert messages.check_answer("post", path, created.status_code, created.json()) == []
    listed = twilio.get(f"{account}/Messages.json", params={"To": AMINA})
    assert messages.check_answer("get", path, 200, listed.json()) == []
    media = twilio.get(f"{account}/Messages/{inbound}/Media.json").json()
    path = f"{ACCOUNT}/Messages/{{MessageSid}}/Media.json"
    assert messages.check_answer("get", path, 200, media) == []
    assert problems(remote.calls()) == []


def test_a_call_that_does_not_conform_is_found(
    telegram: httpx.Client, remote: RemoteSandbox
) -> None:
    telegram.post("sendMessage", json={"chat_id": 7, "texte": "x"})
    assert "sendMessage.texte: unknown field" in problems(remote.calls())
