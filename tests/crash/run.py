"""Kills `pouce serve` at random moments under load, then counts what was lost or doubled."""

import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.channels.sandbox.remote import RemoteSandbox
from bot.store.engine import open_engine
from bot.store.sealing import Seal
from bot.store.tables import Address, Inbox, Outbox
from tests.crash.load import Load
from tests.crash.service import SandboxProcess, ServiceProcess, free_port

SETTLE_SECONDS = 150.0
SECRET = "a-secret-for-the-crash-test-only-0123456789"


@dataclass(frozen=True, slots=True)
class Count:
    """`doubled` are messages that the channel accepted more than once."""

    kills: int
    written: dict[str, int]
    stored: dict[str, int]
    unhandled: int
    undelivered: int
    outbound_lost: int
    doubled: dict[str, int]

    @property
    def inbound_lost(self) -> int:
        return sum(self.written.values()) - sum(self.stored.values())

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {sum(self.written.values())} messages in: "
            f"{self.inbound_lost} lost, {self.unhandled} unhandled; out: "
            f"{self.outbound_lost} lost, {self.undelivered} undelivered, doubled {self.doubled}"
        )


def crash(kills: int, database: str | None, seed: int, processes: int = 1) -> Count:
    """One run; `database` None is a SQLite file."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        url = database or f"sqlite:///{home / 'crash.db'}"
        ports = [free_port() for _ in range(processes)]
        public = f"http://127.0.0.1:{ports[0]}"
        sandbox = SandboxProcess(f"{public}/webhooks/whatsapp")
        services = [ServiceProcess(port, public, sandbox.url, url, home) for port in ports]
        try:
            written = _kill_often(services, sandbox, kills, seed)
            remote = RemoteSandbox(sandbox.url)
            _settle(url, remote)
            return _count(kills, url, remote, written)
        finally:
            for service in services:
                service.stop()
            sandbox.stop()


def _kill_often(
    services: list[ServiceProcess], sandbox: SandboxProcess, kills: int, seed: int
) -> dict[str, int]:
    chance = random.Random(seed)
    for service in services:
        service.start()
        service.wait_ready()
    load = Load(sandbox.url, seed)
    load.start()
    for _ in range(kills):
        time.sleep(chance.uniform(0.05, 1.2))
        victim = chance.choice(services)
        victim.kill()
        victim.start()
        victim.wait_ready()
    load.stop()
    # A clean restart recovers, from the channel's own list, webhooks that nobody took.
    for service in services:
        service.stop()
        service.start()
        service.wait_ready()
    return load.written


def _settle(url: str, remote: RemoteSandbox) -> None:
    """Waits until nothing is left to do: leases of the killed run out first."""
    until(url, lambda session: remote.pending_updates() + waiting(session) == 0)


def until(url: str, done: Callable[[Session], bool]) -> None:
    engine = open_engine(url)
    ends = time.monotonic() + SETTLE_SECONDS
    quiet = 0
    while time.monotonic() < ends and quiet < 3:
        with Session(engine) as session:
            quiet = quiet + 1 if done(session) else 0
        time.sleep(1)
    engine.dispose()


def waiting(session: Session) -> int:
    tables = (Inbox, Outbox)
    return sum(_number(session, table) for table in tables)


def _number(session: Session, table: type[Inbox] | type[Outbox]) -> int:
    wanted = select(func.count()).select_from(table).where(col(table.done_at).is_(None))
    return int(session.exec(wanted).one())


def _count(kills: int, url: str, remote: RemoteSandbox, written: dict[str, int]) -> Count:
    engine = open_engine(url)
    with Session(engine) as session:
        stored = Counter(session.exec(select(Inbox.channel)).all())
        decided = _decided(session)
        waiting = _number(session, Inbox), _number(session, Outbox)
    engine.dispose()
    accepted = Counter((e["channel"], e["recipient"]) for e in remote.ledger())
    remote.close()
    doubled = {
        channel: sum(max(accepted[k] - decided[k], 0) for k in accepted if k[0] == channel)
        for channel in written
    }
    lost = sum(max(decided[k] - accepted[k], 0) for k in decided)
    return Count(kills, written, dict(stored), *waiting, lost, doubled)


def _decided(session: Session) -> Counter[tuple[str, str]]:
    """Messages marked as sent, per recipient."""
    seal = Seal(SECRET)
    rows = session.exec(
        select(Address.channel, Address.sealed)
        .join(Outbox, col(Outbox.address_id) == Address.id)
        .where(Outbox.result == "sent")
    )
    return Counter((c, seal.open(s).removeprefix("whatsapp:")) for c, s in rows)
