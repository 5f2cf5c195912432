"""Signed webhooks to the service, with the retries that the address asks for."""

import asyncio
import base64
import hmac
import secrets
from dataclasses import dataclass
from urllib.parse import parse_qs, urldefrag

import httpx

from bot.channels.sandbox.journal import Call
from bot.channels.sandbox.twilio.state import TwilioState

TOTAL_SECONDS = 15.0
RETRY_FIRST = 0.1


@dataclass(frozen=True)
class Overrides:
    """What follows the `#` of a webhook's address: `rc`, how many retries; `rp`, after what."""

    retries: int
    policies: frozenset[str]

    @classmethod
    def of(cls, fragment: str) -> "Overrides":
        options = parse_qs(fragment)
        policies = options.get("rp", ["ct"])[0].split(",")
        return cls(int(options.get("rc", ["1"])[0]), frozenset(policies))

    def retry_after(self, failure: str) -> bool:
        return "all" in self.policies or failure in self.policies


def signature(auth_token: str, url: str, form: dict[str, str]) -> str:
    signed = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.digest(auth_token.encode(), signed.encode(), "sha1")).decode()


async def post_signed(
    twilio: TwilioState, address: str, form: dict[str, str], operation: str
) -> None:
    fault = twilio.world.faults.pick(operation, _contact(form, operation))
    await asyncio.sleep(fault.pause())
    copies = range(1 + fault.duplicates)
    await asyncio.gather(*(_deliver(twilio, address, form, operation) for _ in copies))


def _contact(form: dict[str, str], operation: str) -> str:
    """Whose message it is about: the one it comes from, or the status of the one to them."""
    field = "To" if operation == "twilio.status" else "From"
    return form[field].removeprefix("whatsapp:")


async def _deliver(twilio: TwilioState, address: str, form: dict[str, str], operation: str) -> None:
    url, fragment = urldefrag(address)
    overrides = Overrides.of(fragment)
    headers = {
        "X-Twilio-Signature": signature(twilio.auth_token, url, form),
        "I-Twilio-Idempotency-Token": secrets.token_hex(16),
    }
    try:
        async with asyncio.timeout(TOTAL_SECONDS):
            for attempt in range(1 + overrides.retries):
                failure = await _post(twilio, url, form, headers, operation)
                if not failure or not overrides.retry_after(failure):
                    return
                await asyncio.sleep(RETRY_FIRST * 2**attempt)
    except TimeoutError:
        return


async def _post(
    twilio: TwilioState, url: str, form: dict[str, str], headers: dict[str, str], operation: str
) -> str:
    """What went wrong, in the words of the retry policy; empty when nothing did."""
    now = twilio.world.clock.now()
    call = twilio.world.journal.record(Call(operation, _contact(form, operation), form, [], now))
    try:
        answer = await twilio.world.http.post(url, data=form, headers=headers)
    except httpx.ReadTimeout:
        return "rt"
    except httpx.HTTPError:
        return "ct"
    call.status, call.accepted = answer.status_code, answer.is_success
    if answer.is_success:
        return ""
    return "5xx" if answer.status_code >= 500 else "4xx"
