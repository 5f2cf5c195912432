"""A call to Twilio's API: who asks, and with what."""

import base64
import binascii
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.twilio.errors import TwilioError
from bot.channels.sandbox.twilio.state import TwilioState


@dataclass(frozen=True)
class TwilioRequest:
    path: dict[str, Any]
    query: dict[str, str]
    form: dict[str, list[str]]
    body: Json
    """The JSON body, of the APIs that take one."""

    def text(self, name: str) -> str:
        return self.form.get(name, [""])[0]

    def as_params(self) -> Json:
        """As recorded: a value, or a list where a field is repeated."""
        form = {k: v[0] if len(v) == 1 else v for k, v in self.form.items()}
        return self.query | form | self.body


async def read_request(request: Request) -> TwilioRequest:
    form: dict[str, list[str]] = {}
    body: Json = {}
    if request.headers.get("content-type", "").startswith("application/json"):
        body = await _json_object(request)
    else:
        async with request.form() as fields:
            for name, value in fields.multi_items():
                form.setdefault(name, []).append(str(value))
    return TwilioRequest(request.path_params, dict(request.query_params), form, body)


async def _json_object(request: Request) -> Json:
    try:
        body = await request.json()
    except ValueError:
        raise TwilioError(20001, "The JSON body cannot be read") from None
    if not isinstance(body, dict):
        raise TwilioError(20001, "A JSON object is expected")
    return body


def authorise(twilio: TwilioState, request: Request) -> None:
    """Basic authentication with the account's sid and token, for that account only."""
    scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
    try:
        given = base64.b64decode(encoded, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        given = ""
    account = request.path_params.get("account", twilio.account)
    right = scheme == "Basic" and given == f"{twilio.account}:{twilio.auth_token}"
    if not right or account != twilio.account:
        raise TwilioError(20003)
