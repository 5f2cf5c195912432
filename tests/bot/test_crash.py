"""`kill -9` between the acknowledgement and the answer loses nothing, and doubles nothing."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from bot.channels.sandbox import Sandbox, running_sandbox
from bot.channels.sandbox.remote import RemoteSandbox
from bot.channels.sandbox.server import listen
from tests.conftest import SECRET
from tests.service import settings_for, wait_until_ready

QUESTION = "Comment inscrire gratuitement ma boulangerie sur Google Maps ?"
NUMBER = "+32470123456"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as sandbox:
        yield sandbox


def free_port() -> int:
    with listen() as listener:
        return int(listener.getsockname()[1])


@contextmanager
def serving(folder: Path, port: int, settings: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A real `pouce serve`, killed at the end if it still lives."""
    command = [sys.executable, "-m", "bot", "serve", "--port", str(port)]
    environment = {**os.environ, **{name.upper(): value for name, value in settings.items()}}
    with subprocess.Popen(command, env=environment, cwd=folder) as process:
        try:
            with httpx.Client(base_url=settings["public_url"], trust_env=False) as http:
                wait_until_ready(http)
            yield process
        finally:
            process.kill()


def test_what_was_acknowledged_is_answered_after_a_kill(
    sandbox: Sandbox, database_url: str, folder: Path
) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    settings = {**settings_for(sandbox, url), "database_url": database_url, "secret_key": SECRET}
    settings |= {"merge_window": "1s", "telegram_mode": "polling"}
    sandbox.twilio.webhook = f"{url}/webhooks/whatsapp"
    remote = RemoteSandbox(sandbox.world.url)
    phones = (remote.phone("telegram", 7), remote.phone("whatsapp", NUMBER))
    with serving(folder, port, settings) as process:
        for phone in phones:
            phone.write(QUESTION)
        received(url)
        process.kill()
        process.wait()
    assert [phone.heard() for phone in phones] == [[], []]
    with serving(folder, port, settings):
        for phone in phones:
            phone.wait_for("Google", 20)
            assert sum("Mis à jour le" in said for said in phone.heard()) == 1
    remote.close()


def received(url: str) -> None:
    """Waits until both messages are stored, within the merge window."""
    with httpx.Client(base_url=url, trust_env=False) as http:
        for _ in range(100):
            if "pouce_inbox_depth 2.0" in http.get("/metrics").text:
                return
    raise AssertionError("the two messages were not stored in time")
