"""The workers rest when nothing is due, and outlive what goes wrong."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event
from telegram.error import BadRequest

from bot import inbox
from bot.app import Service, persist
from bot.desk import people, post
from bot.desk.office import Office, now_utc
from bot.inbox import Arrival
from bot.store.tables import Outbox
from bot.workers import Worker
from tests.scenarios.person import Person

RESTING = 40  # transactions in a second: what ticks by the clock, and no more


@pytest.fixture
def office(office: Office) -> Office:
    office.clock = now_utc
    assert office.knowledge.current
    return office


def transactions_in_a_second(office: Office, prepare: Callable[[], object]) -> int:
    """How often the service turns to the database while nothing can be done."""
    begun: list[object] = []

    def count(connection: object) -> None:
        begun.append(connection)

    async def live() -> None:
        service = Service(office)
        await service.start()
        prepare()
        event.listen(office.engine, "begin", count)
        await asyncio.sleep(1)
        event.remove(office.engine, "begin", count)
        await service.stop()

    asyncio.run(live())
    return len(begun)


def test_an_idle_service_rests(office: Office) -> None:
    assert transactions_in_a_second(office, lambda: None) < RESTING


def test_it_rests_while_a_further_fragment_may_come(office: Office) -> None:
    person = Person("telegram", "7")

    def write() -> None:
        inbox.store(office, [person.says("bonjour"), person.says("je voudrais")])

    assert transactions_in_a_second(office, write) < RESTING


def test_it_rests_while_what_is_decided_cannot_leave(office: Office) -> None:
    """Its channel is off, or an earlier message to the same address must leave first."""

    def queue() -> None:
        with office.transaction() as session:
            address = people.add_address(office, session, "telegram", "7")
            first = post.notify(office, session, address, "first")
            post.notify(office, session, address, "second")
            first.due_at = office.clock() + timedelta(minutes=1)

    assert transactions_in_a_second(office, queue) < RESTING
    with office.reading() as session:
        assert session.get_one(Outbox, 1).done_at is None


def run_for(seconds: float, work: Callable[[], Awaitable[object]]) -> None:
    async def live() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(work(), seconds)

    asyncio.run(live())


def test_a_worker_outlives_what_nobody_foresaw(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    done: list[str] = []

    async def work() -> bool:
        done.append("tried")
        if len(done) == 1:
            raise KeyError("poison")
        return False

    soon = datetime.now(UTC)
    run_for(0.5, Worker("poor", work, lambda: soon, office).run)
    assert len(done) == 1  # it is tried again, but not at once
    run_for(1.5, Worker("poor", work, lambda: soon, office).run)
    assert len(done) > 1
    assert "The poor worker failed" in caplog.text


def test_a_refusal_is_said_and_is_no_silence(caplog: pytest.LogCaptureFixture) -> None:
    async def refused() -> None:
        raise BadRequest("bad webhook: HTTPS url must be provided")

    with caplog.at_level(logging.WARNING):
        run_for(0.3, lambda: persist(refused, "Telegram"))
    assert "Telegram refuses: bad webhook" in caplog.text.replace("Bad webhook", "bad webhook")
    assert "does not answer" not in caplog.text


def test_the_same_id_on_both_channels_is_two_arrivals(office: Office) -> None:
    persons = (Person("telegram", "7"), Person("whatsapp", "whatsapp:+32470000007"))
    same = [Arrival(p.channel, "1", p.says("bonjour").payload) for p in persons]
    assert len(inbox.store(office, same)) == 2
