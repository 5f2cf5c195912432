"""The workers: each does what is due, then sleeps until woken or until the next thing is due."""

import asyncio
import logging
import secrets
import time
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from functools import partial

from sqlalchemy.exc import OperationalError

from bot import inbox, outbox, sharing
from bot.channels.port import (
    BackOffError,
    Channel,
    DeliveryError,
    NotYetError,
)
from bot.counters import DELAY, ERRORS, SENT
from bot.delivery import Delivery, Mark, mark_all
from bot.desk import follow_ups, team_reminders
from bot.desk.office import Office
from bot.desk.receive import receive
from bot.logs import correlated
from bot.pacing import PACES, Pacer, chat_of
from bot.sending import LONGEST_WAIT, expected, send_in_time
from bot.together import Together

log = logging.getLogger(__name__)

GATHERING = 0.05  # seconds from a look to the next: what comes meanwhile is done together
LONGEST_SLEEP = 1.0  # seconds; another process may have left something to do
FINISHING = 10.0  # seconds that deliveries under way have to end
GROUP = 8  # senders handled in one transaction
AT_ONCE = 40  # deliveries under way at the same moment


class Worker:
    """Runs `work` whenever woken, or when `next_due` says; a failure is logged and retried.

    From a look to the next are `gathering` seconds at least: looking costs as much as doing.
    """

    def __init__(
        self,
        name: str,
        work: Callable[[], Awaitable[bool]],
        next_due: Callable[[], datetime | None],
        office: Office,
        gathering: float = GATHERING,
    ) -> None:
        self.name, self._work, self._next_due, self._office = name, work, next_due, office
        self._gathering = gathering
        self._wake = asyncio.Event()
        self.alive_at = office.clock()

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self._wake.clear()
            looked_at, pause = time.monotonic(), LONGEST_SLEEP
            try:
                more = await self._work()
                pause = 0.0 if more else await asyncio.to_thread(self._until_due)
            except Exception:
                log.exception("The %s worker failed and will try again.", self.name)
            self.alive_at = self._office.clock()
            await self._sleep(pause)
            await asyncio.sleep(max(0.0, looked_at + self._gathering - time.monotonic()))

    def _until_due(self) -> float:
        due = self._next_due()
        if due is None:
            return LONGEST_SLEEP
        seconds = (due - self._office.clock()).total_seconds()
        return min(max(seconds, 0.005), LONGEST_SLEEP)

    async def _sleep(self, seconds: float) -> None:
        if seconds > 0:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._wake.wait()


def inbox_worker(office: Office) -> Worker:
    """Handles what arrived, one sender after the other."""
    thread = ThreadPoolExecutor(1, thread_name_prefix="inbox")

    async def work() -> bool:
        return await asyncio.get_running_loop().run_in_executor(thread, handle_ready, office)

    return Worker("inbox", work, lambda: inbox.next_ready(office), office)


def handle_ready(office: Office) -> bool:
    """Handles what is ready of every sender; returns whether anything was."""
    senders = inbox.ready_senders(office)
    # A commit for several costs hardly more than one; a few, so that other writers wait little.
    groups = [senders[at : at + GROUP] for at in range(0, len(senders), GROUP)]
    return sum(_handle(office, group) for group in groups) > 0


def _handle(office: Office, senders: Sequence[str]) -> int:
    """All at once, else one by one, so that a message that cannot be handled harms no other."""
    try:
        return receive(office, senders)
    except Exception as error:
        if len(senders) > 1:
            return sum(_handle(office, [sender]) for sender in senders)
        if isinstance(error, OperationalError):  # the database is away: nobody's fault
            raise
        log.exception("A message could not be handled and is put off.")
        inbox.put_off(office, senders[0], error)
        return 0


def follow_up_worker(office: Office) -> Worker:
    """Sends what is due by the clock, as soon as it is."""

    async def work() -> bool:
        return await asyncio.to_thread(_send_later, office) > 0

    return Worker("follow-ups", work, lambda: _next_later(office), office, LONGEST_SLEEP / 2)


def _send_later(office: Office) -> int:
    return follow_ups.send_due(office) + team_reminders.send_due(office)


def _next_later(office: Office) -> datetime | None:
    due = (follow_ups.next_due(office), team_reminders.next_due(office))
    return min((moment for moment in due if moment is not None), default=None)


class Sender:
    """Delivers what is due through the channels, paced, several addresses at once."""

    def __init__(self, office: Office, channels: dict[str, Channel]) -> None:
        self._office, self._channels = office, channels
        self._name = secrets.token_hex(8)
        self._pacers = {name: Pacer(PACES[name]) for name in channels}
        self._under_way: set[asyncio.Task[None]] = set()
        self._unmarked: set[int] = set()
        self._marking = Together("outbox", partial(mark_all, office))
        self.worker = Worker("outbox", self.work, self.next_due, office)

    def next_due(self) -> datetime | None:
        return outbox.next_due(self._office, frozenset(self._channels))

    async def finish(self) -> None:
        """Waits for what is under way, so that each message sent is also marked as sent."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=FINISHING)
        self._marking.stop()
        await asyncio.to_thread(sharing.leave, self._office, self._name)

    async def work(self) -> bool:
        free = AT_ONCE - len(self._under_way)
        if free <= 0:
            await asyncio.wait(self._under_way, return_when=asyncio.FIRST_COMPLETED)
            return True
        names = frozenset(self._channels)
        deliveries = await asyncio.to_thread(outbox.claim_due, self._office, free, names)
        for delivery in deliveries:
            if delivery.id in self._unmarked:  # it has left; only its mark is missing
                continue
            self._unmarked.add(delivery.id)
            with correlated(delivery.correlation):
                task = asyncio.create_task(self._deliver(delivery))
            self._under_way.add(task)
            task.add_done_callback(self._finished)
        return bool(deliveries)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        if not task.cancelled() and task.exception():
            log.error("A delivery ended unexpectedly.", exc_info=task.exception())
        self.worker.wake()

    async def share(self) -> None:
        """Takes its part of the channels' limits, among the processes that send."""
        processes = await asyncio.to_thread(sharing.beat, self._office, self._name)
        for pacer in self._pacers.values():
            pacer.processes = processes

    async def _deliver(self, delivery: Delivery) -> None:
        outcome = await self._in_turn(delivery)
        try:
            await self._mark(Mark(delivery, outcome))
        finally:
            self._unmarked.discard(delivery.id)
        if not isinstance(outcome, DeliveryError):
            SENT.labels(delivery.channel).inc()
            waited = self._office.clock() - delivery.created_at
            DELAY.labels(delivery.channel).observe(waited.total_seconds())

    async def _in_turn(self, delivery: Delivery) -> str | DeliveryError:
        """A message that would wait beyond its lease waits in the outbox."""
        pacer, chat = self._pacers[delivery.channel], chat_of(delivery.address)
        wait = pacer.book(chat, LONGEST_WAIT)
        if wait > LONGEST_WAIT:
            return NotYetError(wait)
        if wait > 0:
            await asyncio.sleep(wait)
        outcome = await self._send(delivery)
        if isinstance(outcome, BackOffError):
            pacer.heed(chat, outcome)
        return outcome

    async def _send(self, delivery: Delivery) -> str | DeliveryError:
        """The message's id at the channel, or why it did not leave."""
        try:
            return await send_in_time(self._channels[delivery.channel], delivery)
        except Exception as unexpected:
            error = expected(unexpected)
            ERRORS.labels(delivery.channel, type(error).__name__).inc()
            log.warning("Delivery %s failed: %s.", delivery.id, type(error).__name__)
            return error

    async def _mark(self, mark: Mark) -> None:
        """Until it is recorded: what has left and is not marked would leave twice."""
        while True:
            try:
                await self._marking.do(mark)
            except OperationalError:
                log.exception("Delivery %s cannot be marked yet.", mark.delivery.id)
                await asyncio.sleep(LONGEST_SLEEP)
            else:
                return
