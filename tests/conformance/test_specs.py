"""The checkers themselves: what they let pass and what they refuse."""

import json
from typing import Any

import pytest

from tests.conformance.check import problems, telegram_spec, twilio_spec

COMMAND = {"command": "a", "description": "b"}
AMINA = "whatsapp:+32470000001"


def keyboard(**button: str) -> str:
    return json.dumps({"inline_keyboard": [[button]]})


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("sendMessage", {"chat_id": "7", "text": "hi"}),
        (
            "sendmessage",
            {"chat_id": -100, "text": "hi", "reply_markup": keyboard(text="a", url="b")},
        ),
        ("sendMessage", {"chat_id": 7, "text": f"<b>{'x' * 4096}</b>", "parse_mode": "HTML"}),
        ("sendPhoto", {"chat_id": 7, "photo": "attach://f0"}),
        ("editMessageText", {"text": "x", "chat_id": 7, "message_id": 3}),
        ("setMyCommands", {"commands": json.dumps([COMMAND]), "language_code": "fr"}),
    ],
)
def test_calls_that_telegram_takes(method: str, params: dict[str, Any]) -> None:
    assert telegram_spec().check_call(method, params) == []


@pytest.mark.parametrize(
    ("method", "params", "problem"),
    [
        ("sendMesage", {}, "no such method"),
        ("sendMessage", {"chat_id": 7}, "text: required"),
        ("sendMessage", {"chat_id": 7, "text": "x", "texxt": "y"}, "texxt: unknown"),
        ("sendMessage", {"chat_id": 7, "text": "😀" * 2049}, "4098 characters"),
        ("sendMessage", {"chat_id": 7, "text": ""}, "0 characters"),
        ("sendMessage", {"chat_id": 7, "text": "x", "message_thread_id": "a"}, "Integer expected"),
        ("sendMessage", {"chat_id": 7, "text": "x", "protect_content": "yes"}, "Boolean expected"),
        (
            "sendMessage",
            {"chat_id": 7, "text": "x", "reply_markup": keyboard(text="a", callback_data="é" * 33)},
            "66 bytes",
        ),
        ("sendPhoto", {"chat_id": 7, "photo": "id", "caption": "c" * 1025}, "1025 characters"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "201 characters"),
        ("editMessageText", {"text": "x"}, "required because inline_message_id"),
        ("setMyCommands", {"commands": json.dumps([COMMAND] * 101)}, "at most 100"),
        (
            "sendMediaGroup",
            {"chat_id": 7, "media": json.dumps([{"type": "photo", "media": "x"}])},
            "1 items, allowed 2-10",
        ),
    ],
)
def test_calls_that_telegram_refuses(method: str, params: dict[str, Any], problem: str) -> None:
    assert problem in " ".join(telegram_spec().check_call(method, params))


@pytest.mark.parametrize(
    ("operation", "params", "problem"),
    [
        ("messages.create", {"Body": "x"}, "To: required"),
        ("messages.create", {"To": AMINA, "Body": "x" * 1601}, "longer than 1600"),
        ("messages.create", {"To": "+32470000001", "Body": "x"}, "does not fit"),
        ("messages.create", {"To": AMINA, "Bodi": "x"}, "Bodi: unknown"),
        ("messages.list", {"Tot": "x"}, "unknown parameter"),
        ("content.create", {"language": "fr", "types": {"twilio/new": {}}}, "unknown field"),
        ("approval.create", {"name": "x"}, "category: required"),
    ],
)
def test_calls_that_twilio_refuses(operation: str, params: dict[str, Any], problem: str) -> None:
    call = {"operation": f"twilio.{operation}", "params": params, "files": []}
    assert problem in " ".join(problems([call]))


def test_calls_that_twilio_takes() -> None:
    message = {"To": AMINA, "Body": "x", "MediaUrl": "https://a.be/x.jpg"}
    spec = twilio_spec("twilio_messages.json")
    assert spec.check_body("post", "/2010-04-01/Accounts/{AccountSid}/Messages.json", message) == []
