"""A client light enough to leave the processor to the server: signed forms, kept connections."""

import asyncio
import time
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import urlencode, urlsplit

from twilio.request_validator import RequestValidator

CONNECTIONS = 100


def signed(url: str, form: dict[str, str], token: str) -> bytes:
    """The whole request, as Twilio would send it."""
    signature = RequestValidator(token).compute_signature(url, form)
    headers = {
        "X-Twilio-Signature": signature,
        "Content-Type": "application/x-www-form-urlencoded",
    }
    return request(url, headers, urlencode(form).encode())


def request(url: str, headers: Mapping[str, str], body: bytes) -> bytes:
    """A whole request."""
    parts = urlsplit(url)
    lines = {"Host": parts.netloc, **headers, "Content-Length": str(len(body))}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"POST {parts.path} HTTP/1.1\r\n{head}\r\n".encode() + body


class Connection:
    """One after the other on the same connection; anything but 200 is an error."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    @classmethod
    async def open(cls, port: int) -> "Connection":
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    async def post(self, request: bytes) -> None:
        self._writer.write(request)
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode()
        length = head.lower().partition("content-length: ")[2].partition("\r\n")[0]
        await self._reader.readexactly(int(length or 0))
        if " 200 " not in head.partition("\r\n")[0]:
            raise RuntimeError(head)

    @property
    def ended(self) -> bool:
        """Whether the server has closed it."""
        return self._reader.at_eof()

    def close(self) -> None:
        self._writer.close()


async def rate(port: int, requests: list[bytes]) -> float:
    """Requests answered in a second, as many at once as there are connections."""
    waiting = iter(requests)
    connections = [await Connection.open(port) for _ in range(CONNECTIONS)]
    began = time.perf_counter()
    await asyncio.gather(*(_post_all(each, waiting) for each in connections))
    took = time.perf_counter() - began
    for each in connections:
        each.close()
    return len(requests) / took


async def _post_all(connection: Connection, waiting: Iterator[bytes]) -> None:
    for request in waiting:
        await connection.post(request)


async def at_pace(port: int, requests: Iterable[bytes], per_second: float) -> None:
    """One every so often, on a connection of its own, whatever the answers take."""
    began, tasks = time.monotonic(), []

    async def post(request: bytes) -> None:
        connection = await Connection.open(port)
        await connection.post(request)
        connection.close()

    for number, request in enumerate(requests):
        await asyncio.sleep(max(0.0, began + number / per_second - time.monotonic()))
        tasks.append(asyncio.create_task(post(request)))
    await asyncio.gather(*tasks)
