"""The HTTP client of both channels, against servers that fail as networks do."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest

from bot.channels.http import Http
from bot.channels.port import AmbiguousError, BackOffError, DeliveryError, Outgoing
from bot.channels.telegram.adapter import Telegram
from bot.channels.whatsapp.adapter import WhatsApp
from bot.settings import load_settings
from tests.crash.service import free_port

SECRET = "123456:a-secret-of-the-bot-that-is-long-enough"
Answer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[Any, Any, None]]


@asynccontextmanager
async def serving(answer: Answer) -> AsyncIterator[str]:
    """A server; every connection is closed at the end."""
    connections: list[asyncio.Task[None]] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await answer(reader, writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    server = await asyncio.start_server(
        lambda *streams: connections.append(asyncio.create_task(serve(*streams))), "127.0.0.1", 0
    )
    host, port = server.sockets[0].getsockname()
    try:
        yield f"http://{host}:{port}"
    finally:
        server.close()
        await asyncio.gather(*connections)


async def fetch(url: str, seconds: float = 20.0) -> bytes:
    http = Http(seconds)
    try:
        async with http.request("POST", url, data="x=1") as answer:
            return await answer.read()
    finally:
        await http.close()


async def hangs_up(_: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
    return


async def falls_silent(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await reader.read()


async def stops_half_way(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
    await writer.drain()


@pytest.mark.parametrize("answer", [hangs_up, falls_silent, stops_half_way])
def test_a_request_whose_answer_is_lost_may_have_arrived(answer: Answer) -> None:
    async def run() -> None:
        async with serving(answer) as url:
            with pytest.raises(AmbiguousError) as lost:
                await fetch(f"{url}/bot{SECRET}/sendMessage", seconds=0.2)
            assert SECRET not in str(lost.value)

    asyncio.run(run())


@pytest.mark.parametrize("name", ["telegram", "whatsapp"])
def test_without_a_connection_nothing_was_sent(name: str) -> None:
    nobody = f"http://127.0.0.1:{free_port()}"
    settings = load_settings(
        public_url=nobody,
        telegram_bot_token=SECRET,
        telegram_api_url=nobody,
        twilio_account_sid="AC" + "5a" * 16,
        twilio_auth_token="b0" * 16,
        twilio_whatsapp_from="whatsapp:+14155238886",
        twilio_api_url=nobody,
    )

    async def run() -> DeliveryError:
        telegram = Telegram(settings.telegram_bot_token, settings.telegram_api_url)
        channel = telegram if name == "telegram" else WhatsApp(settings)
        with pytest.raises(BackOffError) as unsent:
            await channel.send("7", Outgoing("Bonjour", "fr"))
        await channel.stop()
        return unsent.value

    assert SECRET not in str(asyncio.run(run()))


def test_the_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nheld")
        await writer.drain()

    async def run() -> None:
        async with serving(proxy) as url:
            monkeypatch.setenv("http_proxy", url)
            assert await fetch("http://api.behind-a-proxy.test/x") == b"held"

    asyncio.run(run())
    assert asked[0].startswith(b"POST http://api.behind-a-proxy.test/x ")
