"""Checks the calls a sandbox recorded: `problems(remote.calls())` is empty when all conform."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from tests.conformance.botapi_spec import BotApiSpec
from tests.conformance.twilio_spec import OpenApi

Json = dict[str, Any]

FOLDER = Path(__file__).parent
ACCOUNT = "/2010-04-01/Accounts/{AccountSid}"
MESSAGES, MESSAGE = f"{ACCOUNT}/Messages.json", f"{ACCOUNT}/Messages/{{Sid}}.json"
CONTENT = "/v1/Content"

TWILIO = {
    "twilio.messages.create": ("twilio_messages.json", "post", MESSAGES),
    "twilio.messages.list": ("twilio_messages.json", "get", MESSAGES),
    "twilio.messages.fetch": ("twilio_messages.json", "get", MESSAGE),
    "twilio.accounts.fetch": ("twilio_messages.json", "get", "/2010-04-01/Accounts/{Sid}.json"),
    "twilio.content.create": ("twilio_content.json", "post", CONTENT),
    "twilio.content.list": ("twilio_content.json", "get", CONTENT),
    "twilio.content.fetch": ("twilio_content.json", "get", f"{CONTENT}/{{Sid}}"),
    "twilio.approval.create": (
        "twilio_content.json",
        "post",
        f"{CONTENT}/{{ContentSid}}/ApprovalRequests/whatsapp",
    ),
    "twilio.approval.fetch": (
        "twilio_content.json",
        "get",
        f"{CONTENT}/{{Sid}}/ApprovalRequests",
    ),
}
"""The document, method and path that describe each operation."""

WEBHOOKS = ("telegram.webhook", "twilio.webhook", "twilio.status")


@cache
def telegram_spec() -> BotApiSpec:
    return BotApiSpec(FOLDER / "botapi.json")


@cache
def twilio_spec(document: str) -> OpenApi:
    return OpenApi(FOLDER / document)


def problems(calls: Iterable[Json]) -> list[str]:
    """What is wrong with the calls the service made; webhooks it received are left out."""
    made = (call for call in calls if call["operation"] not in WEBHOOKS)
    return [problem for call in made for problem in _problems(call)]


def _problems(call: Json) -> list[str]:
    channel, _, method = call["operation"].partition(".")
    if channel == "telegram":
        return telegram_spec().check_call(method, call["params"], call["files"])
    if call["operation"] not in TWILIO:
        return []
    document, verb, path = TWILIO[call["operation"]]
    spec = twilio_spec(document)
    return (spec.check_query if verb == "get" else spec.check_body)(verb, path, call["params"])
