"""One process polls Telegram at a time; another takes over if it dies."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
import uvicorn
from sqlmodel import select
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from bot import polling
from bot.channels.port import BackOffError, Incoming
from bot.channels.sandbox.server import listen
from bot.channels.telegram.adapter import Telegram
from bot.channels.telegram.polling import Poller
from bot.desk import silence
from bot.desk.office import Office
from bot.polling import Polling
from bot.store.tables import Inbox, Lease
from tests.conftest import Clock, OfficeMaker
from tests.scenarios.person import Person

PATIENCE, LOOK = 1500, 0.02  # looks, and seconds between them
TAKEN_OVER_WITHIN = timedelta(seconds=30)


class Line(Poller):
    """What Telegram holds back for one process; `asked` counts how often it was asked."""

    def __init__(self, *updates: dict[str, Any]) -> None:
        self.updates, self.asked = list(updates), 0

    async def fetch(self, offset: int) -> list[dict[str, Any]]:
        self.asked += 1
        waiting = [u for u in self.updates if u["update_id"] >= offset]
        if not waiting:
            await asyncio.Event().wait()
        return waiting


class Silent(Telegram):
    """Telegram that shows nobody that we are typing: no network here."""

    async def acknowledge(self, incoming: Incoming) -> None:
        return


@pytest.fixture
def beating(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "BEAT", 0.01)


def process(office: Office, line: Line) -> Polling:
    return Polling(office, Silent("1:token", "http://127.0.0.1:9"), line)


async def live(*pollings: Polling, until: Callable[[], bool] = lambda: True) -> None:
    """For a moment, beginning when that is so."""
    tasks = [asyncio.create_task(one.run()) for one in pollings]
    for _ in range(PATIENCE):
        if until():
            break
        await asyncio.sleep(LOOK)
    await asyncio.sleep(0.3)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def update() -> dict[str, Any]:
    return dict(Person("telegram", "7").says("bonjour").payload)


def stored(office: Office) -> int:
    with office.reading() as session:
        return len(session.exec(select(Inbox)).all())


@pytest.mark.usefixtures("beating")
def test_only_one_of_two_processes_polls(make_office: OfficeMaker) -> None:
    first, second = Line(), Line()
    both = process(make_office(), first), process(make_office(), second)
    asyncio.run(live(*both, until=lambda: first.asked + second.asked > 0))
    assert sorted([first.asked > 0, second.asked > 0]) == [False, True]


@pytest.mark.usefixtures("beating")
def test_what_waits_is_taken_over_from_a_dead_process(
    make_office: OfficeMaker, clock: Clock
) -> None:
    """The dead one neither released its lease nor renewed it."""
    office = make_office()
    asyncio.run(live(process(office, Line())))
    line = Line(update())
    asyncio.run(live(process(office, line)))
    assert (line.asked, stored(office)) == (0, 0)
    clock.advance(TAKEN_OVER_WITHIN)
    asyncio.run(live(process(office, line)))
    assert stored(office) == 1


@pytest.mark.usefixtures("beating")
def test_what_a_successor_is_told_again_is_stored_once(
    make_office: OfficeMaker, clock: Clock
) -> None:
    office, told = make_office(), update()
    asyncio.run(live(process(office, Line(told))))
    clock.advance(TAKEN_OVER_WITHIN)
    asyncio.run(live(process(office, Line(told))))
    assert stored(office) == 1


@pytest.mark.usefixtures("beating")
def test_a_process_that_lost_its_lease_asks_no_more(make_office: OfficeMaker, clock: Clock) -> None:
    office, other = make_office(), make_office()
    paused, taking = Line(), Line()

    async def story() -> None:
        running = asyncio.create_task(process(office, paused).run())
        await asyncio.sleep(0.1)
        with other.transaction() as session:
            lease = session.get_one(Lease, "telegram")
            lease.holder, lease.until = "another", clock.now + TAKEN_OVER_WITHIN
        await live(process(other, taking))
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    asyncio.run(story())
    assert (paused.asked, taking.asked) == (1, 0)


class Cut(Line):
    """Telegram cannot be reached until `back`."""

    back = False

    async def fetch(self, offset: int) -> list[dict[str, Any]]:
        if not self.back:
            self.asked += 1
            raise BackOffError("ConnectError", 0.01)
        return await super().fetch(offset)


@pytest.mark.usefixtures("beating")
def test_that_telegram_does_not_answer_is_known_until_it_does(
    make_office: OfficeMaker, clock: Clock
) -> None:
    office, line = make_office(), Cut(update())

    def silent() -> timedelta:
        with office.reading() as session:
            return silence.lasts(office, session, "telegram")

    asyncio.run(live(process(office, line), until=lambda: line.asked > 1))
    clock.advance(TAKEN_OVER_WITHIN)
    assert silent() == TAKEN_OVER_WITHIN
    line.back = True
    asyncio.run(live(process(office, line), until=lambda: stored(office) == 1))
    assert not silent()


NO_ANSWERS = [
    b"[]",
    b"null",
    b'"ok"',
    b'{"ok": true}',
    b'{"ok": true, "result": 3}',
    b'{"ok": true, "result": [{"message": {}}]}',
    b'{"ok": true, "result": [{"update_id": 1e999}]}',
    b'{"ok": false, "parameters": 7}',
    b"<html>",
]


@pytest.mark.parametrize("body", NO_ANSWERS, ids=[body.decode() for body in NO_ANSWERS])
def test_what_is_no_answer_of_telegram_is_a_failure_like_others(body: bytes) -> None:
    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        await Response(body)(scope, receive, send)

    async def ask(url: str) -> None:
        poller = Poller("1:token", url)
        try:
            await poller.fetch(0)
        finally:
            await poller.stop()

    with serving(answer) as url, pytest.raises(BackOffError):
        asyncio.run(ask(url))


@contextmanager
def serving(app: ASGIApp) -> Iterator[str]:
    """The address of a server, in a thread until the end of the block."""
    with listen() as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()
