"""Sending by turns, in time, and as one of several processes."""

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlmodel import select

from bot import outbox, sharing
from bot.channels.port import AmbiguousError, Incoming, MediaRefusedError, Outgoing
from bot.delivery import Delivery
from bot.desk import people, post
from bot.desk.office import Office
from bot.outbox import LEASE
from bot.sending import LONGEST_TRY, LONGEST_WAIT, send_in_time
from bot.store.tables import Outbox
from bot.workers import Sender
from tests.conftest import Clock

GROUP = "-100123456"
BURST = 10


class Listening:
    """A channel that takes everything, or takes its time."""

    name = "telegram"

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds, self.taken = seconds, 0

    async def send(self, address: str, message: Outgoing) -> str:
        await asyncio.sleep(self.seconds)
        self.taken += 1
        return str(self.taken)

    async def already_sent(
        self, address: str, message: Outgoing, since: datetime, known: frozenset[str]
    ) -> str | None:
        return None

    async def fetch(self, reference: str) -> tuple[bytes, str]:
        raise MediaRefusedError(reference)

    async def acknowledge(self, incoming: Incoming) -> None:
        """Nobody looks."""


def queue(office: Office, *addresses: str) -> None:
    with office.transaction() as session:
        for address in addresses:
            to = people.add_address(office, session, "telegram", address)
            post.notify(office, session, to, "Demande")


async def deliver(sender: Sender) -> None:
    while await sender.work():
        pass
    await sender.finish()


def test_topics_of_one_group_wait_for_their_turn_in_the_outbox(
    office: Office, clock: Clock
) -> None:
    queue(office, *(f"{GROUP}/{topic}" for topic in range(30)))
    listening = Listening()
    asyncio.run(deliver(Sender(office, {"telegram": listening})))
    assert listening.taken == BURST
    with office.reading() as session:
        waiting = session.exec(select(Outbox).where(Outbox.done_at == None)).all()  # noqa: E711
    assert {(row.attempts, row.lease_until, row.error) for row in waiting} == {(0, None, None)}
    assert all(row.due_at > clock.now for row in waiting)


def delivery_of(office: Office) -> Delivery:
    queue(office, "7")
    (delivery,) = outbox.claim_due(office, 5, frozenset({"telegram"}))
    return delivery


def test_a_try_that_lasts_is_ambiguous_before_anybody_else_may_try(office: Office) -> None:
    assert timedelta(seconds=LONGEST_WAIT + LONGEST_TRY) < LEASE
    with pytest.raises(AmbiguousError):
        asyncio.run(send_in_time(Listening(60.0), delivery_of(office), seconds=0.01))


def test_processes_that_send_know_how_many_they_are(office: Office, clock: Clock) -> None:
    assert sharing.beat(office, "one") == 1
    assert sharing.beat(office, "two") == 2
    assert sharing.beat(office, "one") == 2
    sharing.leave(office, "two")
    assert sharing.beat(office, "one") == 1
    sharing.beat(office, "killed")
    clock.advance(sharing.LIVES + timedelta(seconds=1))
    assert sharing.beat(office, "one") == 1
