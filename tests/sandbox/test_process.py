"""The sandbox as a process of its own, or mounted in another application."""

import asyncio
import signal
import socket
import subprocess
import sys
import time
from base64 import b64encode

import httpx
import pytest
from fastapi import FastAPI

from bot.channels.sandbox import Sandbox, create_sandbox, running_sandbox
from bot.channels.sandbox.remote import RemoteSandbox


def test_a_process_says_when_it_is_ready_and_stops_on_request() -> None:
    command = [sys.executable, "-m", "bot.channels.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            word, url = process.stdout.readline().split()
            assert word == "ready"
            remote = RemoteSandbox(url)
            remote.phone("telegram", 7).start()
            remote.close()
            process.send_signal(signal.SIGTERM)
            assert process.wait(10) in (0, -signal.SIGTERM)
        finally:
            process.kill()


def test_it_can_be_mounted() -> None:
    sandbox = Sandbox("http://demo/sandbox")
    app = FastAPI()
    app.mount("/sandbox", create_sandbox(sandbox))

    async def visit() -> list[int]:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://demo") as client:
            me = f"{sandbox.telegram_url}/bot{sandbox.telegram.token}/getMe"
            page = "/sandbox/phone/telegram/7"
            script = "/sandbox/phone-page/phone.js"
            return [(await client.get(url)).status_code for url in (me, page, script)]

    assert asyncio.run(visit()) == [200, 200, 200]


def test_a_caller_who_dies_in_the_middle_is_no_error(capfd: pytest.CaptureFixture[str]) -> None:
    with running_sandbox() as sandbox:
        host, _, port = sandbox.world.url.removeprefix("http://").partition(":")
        head = (
            f"POST /twilio/2010-04-01/Accounts/{sandbox.twilio.account}/Messages.json HTTP/1.1\r\n"
            "Host: sandbox\r\nContent-Length: 1000\r\n"
            f"Authorization: Basic {basic(sandbox)}\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n\r\nTo=what"
        )
        with socket.create_connection((host, int(port))) as caller:
            caller.sendall(head.encode())
            time.sleep(0.2)  # it has begun to read
    assert "Exception" not in capfd.readouterr().err


def basic(sandbox: Sandbox) -> str:
    return b64encode(f"{sandbox.twilio.account}:{sandbox.twilio.auth_token}".encode()).decode()
