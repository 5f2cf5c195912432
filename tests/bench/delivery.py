"""How fast messages are accepted durably, and what the whole way costs.

`python -m tests.bench.delivery`. Ratios of one run: the machine's own speed cancels out.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import httpx

from bot.channels.sandbox.remote import RemoteSandbox
from bot.channels.sandbox.state import TWILIO_TOKEN
from tests.bench.accepting import TOKEN
from tests.bench.posting import at_pace, rate, signed
from tests.crash.load import QUESTIONS
from tests.crash.service import SandboxProcess, ServiceProcess, free_port
from tests.scenarios.payloads import form

ROUNDS, EACH = 5, 1500
SECONDS, WHATSAPP, TELEGRAM = 20, 80, 30
MERGE_WINDOW = 0.1
SETTLING, FITTING = 60.0, 180.0  # seconds
TELEGRAM_FIRST = 1_000_000  # chat ids that end in six digits, counted from zero
TICKS = os.sysconf("SC_CLK_TCK")


def accepting() -> tuple[float, float]:
    """Signed webhooks a second: by the bare endpoint and by ours, in turns."""
    with _server() as port:
        url = f"http://127.0.0.1:{port}"
        asyncio.run(rate(port, _forms(f"{url}/bare", TOKEN, 300)))
        asyncio.run(rate(port, _forms(f"{url}/webhooks/whatsapp", TOKEN, 300)))
        bare, ours = [], []
        for _ in range(ROUNDS):
            bare.append(asyncio.run(rate(port, _forms(f"{url}/bare", TOKEN, EACH))))
            ours.append(asyncio.run(rate(port, _forms(f"{url}/webhooks/whatsapp", TOKEN, EACH))))
    return median(bare), median(ours)


def _forms(url: str, token: str, number: int, texts: Sequence[str] = QUESTIONS) -> list[bytes]:
    """One message from each of as many contacts."""
    return [
        signed(url, form(f"whatsapp:+32470{n:06d}", texts[n % len(texts)]), token)
        for n in range(number)
    ]


@contextmanager
def _server() -> Iterator[int]:
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.bench.accepting", str(port), folder]
        process = subprocess.Popen(command)
        try:
            _wait_until_ready(port)
            yield port
        finally:
            process.terminate()
            process.wait(20)


def _wait_until_ready(port: int) -> None:
    for _ in range(200):
        try:
            if httpx.get(f"http://127.0.0.1:{port}/readyz").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise RuntimeError("the server does not start")


def whole_way() -> tuple[float, list[float]]:
    """The share of a core that the service used, and each message's delay in seconds.

    A delay runs from the webhook to the call that answers it, the merge window taken off.
    """
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    sandbox = SandboxProcess(f"{url}/webhooks/whatsapp")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        service = ServiceProcess(port, url, sandbox.url, f"sqlite:///{home / 'bench.db'}", home)
        try:
            service.start()
            service.wait_ready()
            return asyncio.run(_under_load(service, sandbox, port))
        finally:
            service.stop()
            sandbox.stop()


async def _under_load(
    service: ServiceProcess, sandbox: SandboxProcess, port: int
) -> tuple[float, list[float]]:
    """Contacts that the bot has greeted: one answer for each message."""
    both = WHATSAPP + TELEGRAM
    remote = RemoteSandbox(sandbox.url)
    numbers = [f"+32470{n:06d}" for n in range(SECONDS * WHATSAPP)]
    remote.add_contacts([], numbers)  # their words come to the service without passing there
    await _write(service, sandbox, port, "bonjour", pace=0.5)
    if len(await _answers(remote, 0.0, SECONDS * both, FITTING)) < SECONDS * both:
        raise RuntimeError("the service does not answer")
    used, start = _processor_seconds(service), time.time()
    await _write(service, sandbox, port, *QUESTIONS, pace=1.0)
    answered = await _answers(remote, start, SECONDS * both, SETTLING)
    share = (_processor_seconds(service) - used) / SECONDS
    delays = [
        at - (start + int(who[-6:]) / pace) - MERGE_WINDOW
        for (channel, who), at in answered.items()
        for pace in [WHATSAPP if channel == "whatsapp" else TELEGRAM]
    ]
    return share, sorted(delays)


async def _write(
    service: ServiceProcess, sandbox: SandboxProcess, port: int, *texts: str, pace: float
) -> None:
    """One message from each contact of both channels, at this part of the channels' limits."""
    hook = f"{service.url}/webhooks/whatsapp"
    forms = _forms(hook, TWILIO_TOKEN, SECONDS * WHATSAPP, texts)
    await asyncio.gather(
        at_pace(port, forms, WHATSAPP * pace), _write_telegram(sandbox.url, texts, TELEGRAM * pace)
    )


async def _write_telegram(sandbox: str, texts: Sequence[str], per_second: float) -> None:
    """Through the sandbox's phones."""
    async with httpx.AsyncClient(base_url=sandbox, trust_env=False, timeout=30) as http:
        began, tasks = time.monotonic(), []
        for number in range(SECONDS * TELEGRAM):
            await asyncio.sleep(max(0.0, began + number / per_second - time.monotonic()))
            path = f"/phones/telegram/{TELEGRAM_FIRST + number}/text"
            body = {"text": texts[number % len(texts)]}
            tasks.append(asyncio.create_task(http.post(path, json=body)))
        for answer in await asyncio.gather(*tasks):
            answer.raise_for_status()


async def _answers(
    remote: RemoteSandbox, since: float, number: int, patience: float
) -> dict[tuple[str, str], float]:
    """When each contact was first answered, as far as patience goes."""
    ends = time.monotonic() + patience
    answered: dict[tuple[str, str], float] = {}
    while len(answered) < number and time.monotonic() < ends:
        await asyncio.sleep(1)
        for entry in await asyncio.to_thread(remote.ledger):
            if entry["at"] >= since:
                who = (entry["channel"], str(entry["recipient"]))
                answered.setdefault(who, entry["at"])
    return answered


def _processor_seconds(service: ServiceProcess) -> float:
    if service.process is None:
        raise RuntimeError("the service does not run")
    stat = Path(f"/proc/{service.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(stat[11]) + int(stat[12])) / TICKS


def main() -> None:
    bare, ours = accepting()
    out = sys.stdout
    out.write(f"Accepted and stored: {ours:.0f}/s; bare endpoint: {bare:.0f}/s; ")
    out.write(f"ratio {ours / bare:.2f}\n")
    share, delays = whole_way()
    out.write(f"{WHATSAPP} WhatsApp and {TELEGRAM} Telegram messages/s: {share:.2f} of a core; ")
    p99 = delays[int(len(delays) * 0.99)]
    out.write(f"{len(delays)} of {SECONDS * (WHATSAPP + TELEGRAM)} answered, after ")
    out.write(f"{median(delays) * 1000:.0f} ms, p99 {p99 * 1000:.0f}\n")


if __name__ == "__main__":
    main()
