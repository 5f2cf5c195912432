"""A real sandbox on a port of its own, and the real SDKs to call it with."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from telegram import Bot
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from bot.channels.sandbox import Sandbox, running_sandbox
from bot.channels.sandbox.remote import RemoteSandbox


class SandboxHttpClient(TwilioHttpClient):  # type: ignore[misc]
    """Sends to the sandbox what the SDK means for any of Twilio's sub-domains."""

    def __init__(self, url: str) -> None:
        super().__init__(timeout=5)
        self.url = url

    def request(self, method: str, url: str, *args: Any, **options: Any) -> Any:
        parts = urlsplit(url)
        query = f"?{parts.query}" if parts.query else ""
        return super().request(method, f"{self.url}{parts.path}{query}", *args, **options)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as sandbox:
        sandbox.twilio.status_delay = 0.01
        yield sandbox


@pytest.fixture
def remote(sandbox: Sandbox) -> Iterator[RemoteSandbox]:
    remote = RemoteSandbox(sandbox.world.url)
    yield remote
    remote.close()


def telegram_bot(sandbox: Sandbox, token: str | None = None) -> Bot:
    url = sandbox.telegram_url
    token = token or sandbox.telegram.token
    return Bot(token, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot")


@pytest.fixture
def bot(sandbox: Sandbox) -> Bot:
    return telegram_bot(sandbox)


@pytest.fixture
def twilio(sandbox: Sandbox) -> Iterator[Client]:
    http = SandboxHttpClient(sandbox.twilio_url)
    yield Client(sandbox.twilio.account, sandbox.twilio.auth_token, http_client=http)
    assert http.session is not None
    http.session.close()
