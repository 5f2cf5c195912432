"""The sandbox as a process of its own, or mounted in another application."""

import asyncio
import signal
import subprocess
import sys

import httpx
from fastapi import FastAPI

from bot.channels.sandbox import Sandbox, create_sandbox
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
