"""Eight times what the channels carry, for a minute: is all accepted, and when is it drained?

`python -m tests.bench.burst [SECONDS [PATIENCE]]`. Everybody writes once, on both channels by
webhook. The service, the sandbox and whoever writes share the machine.
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
PATIENCE = 1800  # seconds
PARTS = (0.5, 0.99, 1.0)
HOOK_SECRET = "a-webhook-secret-for-the-bench"
TELEGRAM_FIRST = 1_000_000
WAITING = {
    "handled": "SELECT count(*) FROM inbox WHERE done_at IS NULL",
    "delivered": "SELECT count(*) FROM outbox WHERE done_at IS NULL",
}


@dataclass(frozen=True)
class Burst:
    """`accepted`: the seconds that each message took, infinite for one that was not."""

    seconds: float
    accepted: list[float]
    stored: int

    def __str__(self) -> str:
        taken = sorted(each for each in self.accepted if each < inf)
        waits = [(part, taken[int(len(taken) * part) - 1]) for part in PARTS if taken]
        slowest = [f"{part:.0%} within {wait:.2f} s" for part, wait in waits]
        return (
            f"{len(self.accepted)} messages in {self.seconds:.0f} s: {len(taken)} accepted in time "
            f"({', '.join(slowest)}), {self.stored} stored"
        )


@dataclass
class Drain:
    """`after`: seconds from the last message until all were handled, and all answers delivered.

    `left`: how many were not, when patience ended.
    """

    after: dict[str, float] = field(default_factory=dict)
    left: dict[str, int] = field(default_factory=dict)
    answered: int = 0

    def __str__(self) -> str:
        done = [f"all {what} after {seconds:.0f} s" for what, seconds in self.after.items()]
        left = [f"{number} not {what}" for what, number in self.left.items()]
        return f"{', '.join(done + left)}; {self.answered} contacts answered"


def burst(seconds: int, patience: float) -> Iterator[Burst | Drain]:
    """What became of the messages at the door, and then of the answers."""
    with _service() as (service, remote, engine):
        both = _whatsapp(service.url, seconds), _telegram(service.url, seconds)
        remote.add_contacts(
            [TELEGRAM_FIRST + n for n in range(len(both[1]))],
            [f"+32470{n:06d}" for n in range(len(both[0]))],
        )
        requests = _mixed(*both)
        began = time.monotonic()
        accepted = asyncio.run(_write(service.port, requests, seconds))
        took = time.monotonic() - began
        yield Burst(took, accepted, _number(engine, "SELECT count(*) FROM inbox"))
        drain = _drain(engine, patience)
        drain.answered = len({(e["channel"], e["recipient"]) for e in remote.ledger()})
        yield drain


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


def _drain(engine: Engine, patience: float) -> Drain:
    """Looks each second until nothing is left to do: handled first, then delivered."""
    began, drain = time.monotonic(), Drain()
    for what, waiting in WAITING.items():
        while left := _number(engine, waiting):
            if time.monotonic() > began + patience:
                drain.left[what] = left
                break
            time.sleep(1)
        else:
            drain.after[what] = time.monotonic() - began
    return drain


def _number(engine: Engine, query: str) -> int:
    with reading(engine) as session:
        return int(session.connection().execute(text(query)).scalar_one())


def main(seconds: int = SECONDS, patience: int = PATIENCE) -> None:
    sys.stdout.write(f"A burst, {TIMES} x ({WHATSAPP} + {TELEGRAM}) a second\n")
    for seen in burst(seconds, patience):
        sys.stdout.write(f"  {seen}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
