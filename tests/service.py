"""The assembled service on a port of its own, beside a sandbox in place of both APIs."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import uvicorn
from twilio.request_validator import RequestValidator

from bot.app import create_app
from bot.channels.sandbox import Sandbox
from bot.channels.sandbox.remote import RemoteSandbox
from bot.channels.sandbox.server import listen
from bot.desk.office import Office, now_utc
from tests.conftest import OfficeMaker

STARTING = 60.0  # seconds


@dataclass(frozen=True)
class RunningService:
    url: str
    office: Office
    sandbox: Sandbox
    remote: RemoteSandbox
    http: httpx.Client

    def whatsapp(self, form: dict[str, str], path: str = "", signature: str = "") -> httpx.Response:
        """The form posted as Twilio would, signed unless a signature is given."""
        url = f"{self.url}/webhooks/whatsapp{path}"
        validator = RequestValidator(self.sandbox.twilio.auth_token)
        signature = signature or validator.compute_signature(url, form)
        return self.http.post(url, data=form, headers={b"X-Twilio-Signature": signature.encode()})


def settings_for(sandbox: Sandbox, url: str) -> dict[str, Any]:
    """Both channels on, the sandbox in place of their APIs."""
    return {
        "public_url": url,
        "telegram_bot_token": sandbox.telegram.token,
        "telegram_api_url": sandbox.telegram_url,
        "twilio_account_sid": sandbox.twilio.account,
        "twilio_auth_token": sandbox.twilio.auth_token,
        "twilio_whatsapp_from": sandbox.twilio.sender,
        "twilio_api_url": sandbox.twilio_url,
        "merge_window": "300ms",
    }


@contextmanager
def running_service(
    make_office: OfficeMaker, sandbox: Sandbox, **settings: Any
) -> Iterator[RunningService]:
    """Served by a thread until the end of the block."""
    with listen() as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        office = make_office(**{**settings_for(sandbox, url), **settings})
        office.clock = now_utc
        sandbox.twilio.webhook = f"{url}/webhooks/whatsapp"
        config = uvicorn.Config(create_app(office), log_level="warning", lifespan="on")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        remote = RemoteSandbox(sandbox.world.url)
        with httpx.Client(base_url=url, trust_env=False, timeout=30) as http:
            wait_until_ready(http)
            yield RunningService(url, office, sandbox, remote, http)
        server.should_exit = True
        thread.join(STARTING)
        remote.close()


def wait_until_ready(http: httpx.Client) -> None:
    ends = time.monotonic() + STARTING
    while time.monotonic() < ends:
        try:
            if http.get("/readyz").status_code == 200:
                return
        except httpx.TransportError:
            pass  # it does not listen yet
        time.sleep(0.05)
    raise AssertionError("the service did not become ready")
