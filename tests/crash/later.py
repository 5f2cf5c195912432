"""Kills two processes at random while a day's follow-ups leave, then counts what came."""

import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.channels.sandbox.remote import RemoteSandbox
from bot.lines import say
from bot.store.engine import open_engine, transaction
from bot.store.tables import Address, Conversation, FollowUp, Message, Outbox
from tests.crash.run import let_leases_run_out, start, until, waiting
from tests.crash.service import SandboxProcess, ServiceProcess, free_port

SENDING = timedelta(seconds=3)  # for each kill
FIRST = 500_000


@dataclass(frozen=True, slots=True)
class Sent:
    """`missed` and `doubled` are contacts; `decided` is how often each row led to a message.

    `unsure`: sends on Telegram whose sender died before it knew whether they were taken.
    """

    kills: int
    planned: int
    missed: list[str]
    doubled: dict[str, int]
    decided: Counter[int]
    unsure: int

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.planned} follow-ups: {len(self.missed)} missed,"
            f" doubled {self.doubled}, {self.unsure} not known to have left"
        )


def day_of_sends(kills: int, contacts: int, database: str, seed: int) -> Sent:
    """`contacts` on each channel, asked within a few seconds by two processes."""
    with tempfile.TemporaryDirectory() as folder:
        home, ports = Path(folder), [free_port(), free_port()]
        public = f"http://127.0.0.1:{ports[0]}"
        sandbox = SandboxProcess(f"{public}/webhooks/whatsapp")
        services = [ServiceProcess(port, public, sandbox.url, database, home) for port in ports]
        remote = RemoteSandbox(sandbox.url)
        try:
            start(services)
            _greet(remote, contacts)
            until(database, lambda session: remote.pending_updates() + waiting(session) == 0)
            _plan(database, 2 * contacts, SENDING * kills)
            _kill(services, database, kills, Random(seed))
            until(database, lambda session: _due(session) + waiting(session) == 0)
            return _count(kills, contacts, database, remote)
        finally:
            remote.close()
            for service in services:
                service.stop()
            sandbox.stop()


def _greet(remote: RemoteSandbox, contacts: int) -> None:
    """Everybody has written once, so that they may be written to."""
    for number in range(contacts):
        remote.phone("telegram", FIRST + number).write("bonjour")
        remote.phone("whatsapp", f"+32470{FIRST + number}").write("bonjour")


def _plan(database: str, expected: int, within: timedelta) -> None:
    """A question to each, due within that time."""
    engine = open_engine(database)
    with transaction(engine) as session:
        now = datetime.now(UTC)
        conversations = session.exec(select(Conversation).order_by(col(Conversation.id))).all()
        assert len(conversations) == expected
        for number, conversation in enumerate(conversations):
            row = FollowUp(
                conversation_id=conversation.id or 0,
                kind="close",
                subject=f"ticket-{number}",
                step=0,
                counted_from=now,
                due_at=now + timedelta(seconds=1) + within * number / expected,
            )
            session.add(row)
    engine.dispose()


def _kill(services: list[ServiceProcess], database: str, kills: int, chance: Random) -> None:
    """One or the other, at any moment, started again at once; in the end both."""
    for _ in range(kills - len(services)):
        time.sleep(SENDING.total_seconds() * chance.uniform(0.5, 1.5))
        victim = chance.choice(services)
        victim.kill()
        victim.start()
    time.sleep(SENDING.total_seconds())
    for service in services:
        service.kill()
    let_leases_run_out(database)
    start(services)


def _due(session: Session) -> int:
    first = select(func.count()).select_from(FollowUp).where(FollowUp.step == 0)
    return int(session.exec(first.where(col(FollowUp.done_at).is_(None))).one())


def _count(kills: int, contacts: int, database: str, remote: RemoteSandbox) -> Sent:
    asked = say("fr", "follow-up-ticket-first")
    heard = Counter((e["channel"], e["recipient"]) for e in remote.ledger() if asked in e["text"])
    numbers = range(FIRST, FIRST + contacts)
    everybody = [("telegram", str(n)) for n in numbers]
    everybody += [("whatsapp", f"+32470{n}") for n in numbers]
    doubled = {
        channel: sum(max(times - 1, 0) for (on, _), times in heard.items() if on == channel)
        for channel in ("telegram", "whatsapp")
    }
    missed = [f"{who}" for who in everybody if not heard[who]]
    engine = open_engine(database)
    with Session(engine) as session:
        decided, unsure = _decided(session), _unsure(session)
    engine.dispose()
    return Sent(kills, 2 * contacts, missed, doubled, decided, unsure)


def _decided(session: Session) -> Counter[int]:
    """How many messages each conversation got decided, however often one left."""
    wanted = select(Message.conversation_id).join(Outbox, col(Outbox.message_id) == col(Message.id))
    return Counter(session.exec(wanted.where(Outbox.kind == "follow_up")))


def _unsure(session: Session) -> int:
    """Those that were tried again."""
    again = (
        select(func.count(col(Outbox.id)))
        .join(Address, col(Address.id) == Outbox.address_id)
        .where(Address.channel == "telegram", Outbox.kind == "follow_up", Outbox.attempts > 1)
    )
    return int(session.exec(again).one())
