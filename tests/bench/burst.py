"""Eight times what the channels carry, for a minute: is all of it accepted, and when is it drained?

`python -m tests.bench.burst [SECONDS]`. Everybody writes once, on both channels by webhook. The
service, the sandbox and whoever writes share the machine.
"""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import inf
from pathlib import Path

from sqlalchemy import Engine, text

from bot.channels.sandbox.remote import RemoteSandbox
from bot.channels.sandbox.state import TWILIO_TOKEN
from bot.store.engine import open_engine, reading
from bot.webhooks import SECRET_HEADER
from tests.bench.posting import Connection, request, signed
from tests.crash.load import QUESTIONS
from tests.crash.service import SandboxProcess, ServiceProcess, free_port
from tests.scenarios.payloads import form, message, update

TIMES, WHATSAPP, TELEGRAM = 8, 80, 30
SECONDS = 60
LONGEST = 15.0  # seconds after which Twilio no longer waits for an answer
PATIENCE = 3600.0  # seconds
HOOK_SECRET = "a-webhook-secret-for-the-bench"
TELEGRAM_FIRST = 1_000_000
WAITING = {
    "handled": "SELECT count(*) FROM inbox WHERE done_at IS NULL",
    "delivered": "SELECT count(*) FROM outbox WHERE done_at IS NULL",
}


@dataclass
class Burst:
    """`accepted`: the seconds that each message took, infinite for one that was not.

    `after`: seconds from the last message until all were handled, and until all were answered.
    """

    seconds: float
    accepted: list[float]
    stored: int = 0
    after: dict[str, float] = field(default_factory=dict)
    answered: int = 0

    def __str__(self) -> str:
        taken = sorted(each for each in self.accepted if each < inf)
        p99 = taken[int(len(taken) * 0.99)]
        drained = ", ".join(f"all {what} {self.after[what]:.0f} s later" for what in self.after)
        return (
            f"{len(self.accepted)} messages in {self.seconds:.0f} s: {len(taken)} accepted "
            f"(p99 {p99:.2f} s, slowest {taken[-1]:.2f}), {self.stored} stored; "
            f"{drained or 'not drained'}; {self.answered} answered"
        )


def burst(seconds: int) -> Burst:
    with _service() as (service, remote, engine):
        both = _whatsapp(service.url, seconds), _telegram(service.url, seconds)
        remote.add_contacts(
            [TELEGRAM_FIRST + n for n in range(len(both[1]))],
            [f"+32470{n:06d}" for n in range(len(both[0]))],
        )
        requests = _mixed(*both)
        began = time.monotonic()
        accepted = asyncio.run(_write(service.port, requests, seconds))
        seen = Burst(time.monotonic() - began, accepted)
        seen.stored = _number(engine, "SELECT count(*) FROM inbox")
        _drain(engine, seen)
        seen.answered = len({(e["channel"], e["recipient"]) for e in remote.ledger()})
        return seen


@contextmanager
def _service() -> Iterator[tuple[ServiceProcess, RemoteSandbox, Engine]]:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    sandbox = SandboxProcess(f"{url}/webhooks/whatsapp")
    settings = {"TELEGRAM_MODE": "webhook", "TELEGRAM_WEBHOOK_SECRET": HOOK_SECRET}
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        database = f"sqlite:///{home / 'burst.db'}"
        service = ServiceProcess(port, url, sandbox.url, database, home, **settings)
        try:
            service.start()
            service.wait_ready()
            yield service, RemoteSandbox(sandbox.url), open_engine(database)
        finally:
            service.stop()
            sandbox.stop()


def _whatsapp(service: str, seconds: int) -> list[bytes]:
    url = f"{service}/webhooks/whatsapp"
    return [
        signed(url, form(f"whatsapp:+32470{n:06d}", _question(n)), TWILIO_TOKEN)
        for n in range(TIMES * WHATSAPP * seconds)
    ]


def _telegram(service: str, seconds: int) -> list[bytes]:
    headers = {SECRET_HEADER: HOOK_SECRET, "Content-Type": "application/json"}
    updates = [
        update("message", message(TELEGRAM_FIRST + n, text=_question(n)))
        for n in range(TIMES * TELEGRAM * seconds)
    ]
    url = f"{service}/webhooks/telegram"
    return [request(url, headers, json.dumps(each).encode()) for each in updates]


def _question(number: int) -> str:
    return QUESTIONS[number % len(QUESTIONS)]


def _mixed(whatsapp: Sequence[bytes], telegram: Sequence[bytes]) -> list[bytes]:
    """Both channels together from the first second to the last."""
    placed = [(n / len(each), one) for each in (whatsapp, telegram) for n, one in enumerate(each)]
    return [one for _, one in sorted(placed, key=lambda pair: pair[0])]


async def _write(port: int, requests: Sequence[bytes], seconds: float) -> list[float]:
    """At an even pace, whatever the answers take, on connections that are kept."""
    idle: list[Connection] = []
    began, tasks = time.monotonic(), []
    for number, one in enumerate(requests):
        due = began + seconds * number / len(requests)
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        tasks.append(asyncio.create_task(_post(port, idle, one)))
    return await asyncio.gather(*tasks)


async def _post(port: int, idle: list[Connection], one: bytes) -> float:
    """The seconds until it was accepted; infinite if it was not."""
    began = time.monotonic()
    while idle and idle[-1].ended:
        idle.pop().close()
    connection = idle.pop() if idle else await Connection.open(port)
    try:
        async with asyncio.timeout(LONGEST):
            await connection.post(one)
    except (RuntimeError, OSError, EOFError):  # refused, or no answer in time
        connection.close()
        return inf
    idle.append(connection)
    return time.monotonic() - began


def _drain(engine: Engine, seen: Burst) -> None:
    """Looks each second until nothing is left to do."""
    ended = time.monotonic()
    while len(seen.after) < len(WAITING) and time.monotonic() < ended + PATIENCE:
        time.sleep(1)
        for what, left in WAITING.items():
            if len(seen.after) >= list(WAITING).index(what) and not _number(engine, left):
                seen.after.setdefault(what, time.monotonic() - ended)


def _number(engine: Engine, query: str) -> int:
    with reading(engine) as session:
        return int(session.connection().execute(text(query)).scalar_one())


def main(seconds: int = SECONDS) -> None:
    sys.stdout.write(f"A burst, {TIMES} x ({WHATSAPP} + {TELEGRAM}) a second: {burst(seconds)}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
