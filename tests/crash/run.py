"""Kills `pouce serve` at random moments under load, then counts what was lost or doubled."""

import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func
from sqlmodel import Session, col, select, update

from bot.channels.sandbox.remote import RemoteSandbox
from bot.store.engine import open_engine, reading, transaction
from bot.store.sealing import Seal
from bot.store.tables import Address, Inbox, Lease, Outbox
from tests.crash.load import Load
from tests.crash.service import SECRET, SandboxProcess, ServiceProcess, free_port

SETTLE_SECONDS = 150.0


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
            written = _kill_often(services, url, sandbox, kills, seed)
            remote = RemoteSandbox(sandbox.url)
            _settle(url, remote, sum(written.values()))
            return _count(kills, url, remote, written)
        finally:
            for service in services:
                service.stop()
            sandbox.stop()


def _kill_often(
    services: list[ServiceProcess], url: str, sandbox: SandboxProcess, kills: int, seed: int
) -> dict[str, int]:
    chance = random.Random(seed)
    start(services)
    load = Load(sandbox.url, seed)
    load.start()
    for _ in range(kills - len(services)):
        time.sleep(chance.uniform(0.05, 1.2))
        victim = chance.choice(services)
        victim.kill()
        victim.start()
        victim.wait_ready()
    time.sleep(chance.uniform(0.05, 1.2))
    for service in services:
        service.kill()
    load.stop()
    # The next start recovers, from the channel's own list, webhooks that nobody took.
    let_leases_run_out(url)
    start(services)
    return load.written


def start(services: list[ServiceProcess]) -> None:
    for service in services:
        service.start()
    for service in services:
        service.wait_ready()


def let_leases_run_out(url: str) -> None:
    """As time does, once every process that held one is dead; we need not wait for it."""
    engine = open_engine(url)
    now = datetime.now(UTC)
    with transaction(engine) as session:
        held = col(Outbox.lease_until).is_not(None)
        session.exec(update(Outbox).where(held).values(lease_until=now))
        session.exec(update(Lease).values(until=now))
    engine.dispose()


def _settle(url: str, remote: RemoteSandbox, written: int) -> None:
    """Waits until nothing is left to do, what the channel's list gives back included."""

    def done(session: Session) -> bool:
        stored = session.exec(select(func.count()).select_from(Inbox)).one()
        return stored >= written and remote.pending_updates() + waiting(session) == 0

    until(url, done)


def until(url: str, done: Callable[[Session], bool]) -> None:
    engine = open_engine(url)
    ends = time.monotonic() + SETTLE_SECONDS
    quiet = 0
    while time.monotonic() < ends and quiet < 3:
        with reading(engine) as session:
            quiet = quiet + 1 if done(session) else 0
        time.sleep(0.5)
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
