"""How soon a public page begins to arrive while 200 are asked for each second.

`python -m tests.bench.reading`: one process with the whole starter FAQ on SQLite; each reader
comes on a connection of their own, as from a shared link.
"""

import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from faq.entry import LANGUAGES
from faq.files import CONTENT, read_catalog
from tests.crash.service import free_port

PER_SECOND, SECONDS = 200, 20
STARTING = 180.0  # seconds: the matcher may have to be fitted first
SECRET = "a-secret-for-the-bench-only-0123456789abcdef"


@contextmanager
def serving(database: str = "") -> Iterator[int]:
    """The port of a service that is ready, over a new database unless one is given."""
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        url = database or f"sqlite:///{folder}/bench.db"
        settings = {"DATABASE_URL": url, "SECRET_KEY": SECRET}
        command = [sys.executable, "-m", "bot", "serve", "--port", str(port)]
        process = subprocess.Popen(command, env={**os.environ, **settings}, cwd=Path.cwd())
        try:
            wait_until_ready(port)
            yield port
        finally:
            process.terminate()
            process.wait(20)


def wait_until_ready(port: int) -> None:
    ends = time.monotonic() + STARTING
    while time.monotonic() < ends:
        try:
            if httpx.get(f"http://127.0.0.1:{port}/readyz").status_code == 200:
                return
        except httpx.TransportError:
            pass  # it does not listen yet
        time.sleep(0.2)
    raise RuntimeError("the service does not start")


def requests(number: int) -> list[bytes]:
    """Any entry, in any language, and the list now and then."""
    dice = random.Random(7)
    pages = ["/f", *(f"/f/{slug}" for slug in read_catalog(CONTENT).entries)]
    return [
        (
            f"GET {dice.choice(pages)}?lang={dice.choice(LANGUAGES)} HTTP/1.1\r\n"
            "Host: 127.0.0.1\r\nConnection: close\r\n\r\n"
        ).encode()
        for _ in range(number)
    ]


async def first_byte(port: int, request: bytes) -> float:
    """Seconds from connecting to the first byte of the answer, which must be the page."""
    began = time.perf_counter()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    first = await reader.read(1)
    took = time.perf_counter() - began
    status = first + await reader.readline()
    await reader.read()
    writer.close()
    if b" 200 " not in status:
        raise RuntimeError(status.decode())
    return took


async def at_pace(port: int, asked: list[bytes]) -> list[float]:
    """Each at its moment, whatever the answers before it take; the delays, in order."""
    began, tasks = time.monotonic(), []
    for number, request in enumerate(asked):
        await asyncio.sleep(max(0.0, began + number / PER_SECOND - time.monotonic()))
        tasks.append(asyncio.create_task(first_byte(port, request)))
    return sorted(await asyncio.gather(*tasks))


def main() -> None:
    with serving() as port:
        asyncio.run(at_pace(port, requests(PER_SECOND * 10)))
        delays = asyncio.run(at_pace(port, requests(PER_SECOND * SECONDS)))
    median, p99 = (delays[int(len(delays) * share)] * 1000 for share in (0.5, 0.99))
    sys.stdout.write(
        f"{len(delays)} public pages, {PER_SECOND} a second, one process: "
        f"first byte after {median:.1f} ms, p99 {p99:.1f} ms\n"
    )


if __name__ == "__main__":
    main()
