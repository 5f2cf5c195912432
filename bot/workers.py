"""The workers: each does what is due, then sleeps until woken or until the next thing is due."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError

from bot import inbox, outbox
from bot.channels.port import AmbiguousError, Channel, DeliveryError, MediaRefusedError
from bot.desk import files
from bot.desk.office import Office
from bot.desk.receive import receive
from bot.logs import correlated
from bot.metrics import DELAY, ERRORS, SENT
from bot.outbox import Delivery
from bot.pacing import PACES, Pacer

log = logging.getLogger(__name__)

LONGEST_SLEEP = 1.0  # seconds; another process may have left something to do
FINISHING = 10.0  # seconds that deliveries under way have to end
AT_ONCE = 40  # deliveries under way at the same moment


class Worker:
    """Runs `work` whenever woken, or when `next_due` says; a failure is logged and retried."""

    def __init__(
        self,
        name: str,
        work: Callable[[], Awaitable[bool]],
        next_due: Callable[[], datetime | None],
        office: Office,
    ) -> None:
        self.name, self._work, self._next_due, self._office = name, work, next_due, office
        self._wake = asyncio.Event()
        self.alive_at = office.clock()

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self._wake.clear()
            pause = LONGEST_SLEEP
            try:
                more = await self._work()
                pause = 0.0 if more else await asyncio.to_thread(self._until_due)
            except Exception:
                log.exception("The %s worker failed and will try again.", self.name)
            self.alive_at = self._office.clock()
            await self._sleep(pause)

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
    handled = 0
    for sender in inbox.ready_senders(office):
        try:
            handled += receive(office, sender)
        except SQLAlchemyError:
            raise
        except Exception as error:
            log.exception("A message could not be handled and is put off.")
            inbox.put_off(office, sender, error)
    return handled > 0


class Sender:
    """Delivers what is due through the channels, paced, several addresses at once."""

    def __init__(self, office: Office, channels: dict[str, Channel]) -> None:
        self._office, self._channels = office, channels
        self._pacers = {name: Pacer(PACES[name]) for name in channels}
        self._under_way: set[asyncio.Task[None]] = set()
        self.worker = Worker("outbox", self.work, self.next_due, office)

    def next_due(self) -> datetime | None:
        return outbox.next_due(self._office, frozenset(self._channels))

    async def finish(self) -> None:
        """Waits for what is under way, so that each message sent is also marked as sent."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=FINISHING)

    async def work(self) -> bool:
        free = AT_ONCE - len(self._under_way)
        if free <= 0:
            await asyncio.wait(self._under_way, return_when=asyncio.FIRST_COMPLETED)
            return True
        names = frozenset(self._channels)
        deliveries = await asyncio.to_thread(outbox.claim_due, self._office, free, names)
        for delivery in deliveries:
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

    async def _deliver(self, delivery: Delivery) -> None:
        channel = self._channels[delivery.channel]
        await self._pacers[delivery.channel].wait(delivery.address)
        try:
            external_id = await send(channel, delivery)
        except Exception as unexpected:
            error = expected(unexpected)
            ERRORS.labels(delivery.channel, type(error).__name__).inc()
            log.warning("Delivery %s failed: %s.", delivery.id, type(error).__name__)
            await asyncio.to_thread(outbox.failed, self._office, delivery, error)
            return
        await asyncio.to_thread(outbox.delivered, self._office, delivery, external_id)
        SENT.labels(delivery.channel).inc()
        DELAY.labels(delivery.channel).observe(
            (self._office.clock() - delivery.created_at).total_seconds()
        )


async def send(channel: Channel, delivery: Delivery) -> str:
    """Looks first when an earlier try may have been accepted."""
    if delivery.suspect:
        found = await channel.already_sent(
            delivery.address, delivery.message, delivery.created_at, delivery.known
        )
        if found is not None:
            return found
    return await channel.send(delivery.address, delivery.message)


def expected(error: Exception) -> DeliveryError:
    """An error that no adapter foresaw is said in full, and the message is tried again."""
    if isinstance(error, DeliveryError):
        return error
    log.error("A delivery failed in a way that was not foreseen.", exc_info=error)
    return AmbiguousError(type(error).__name__)


def fetcher(office: Office, channels: dict[str, Channel]) -> Callable[[], Awaitable[None]]:
    """Fetches the files that messages brought."""

    async def fetch_all() -> None:
        for wanted in await asyncio.to_thread(files.claim_wanted, office):
            try:
                content, kind = await _fetch(channels, wanted)
            except (DeliveryError, MediaRefusedError) as error:
                final = isinstance(error, MediaRefusedError)
                log.warning("A file could not be fetched: %s.", error)
                await asyncio.to_thread(files.give_up, office, wanted, final=final)
                continue
            await asyncio.to_thread(files.keep, office, wanted, content, kind)

    return fetch_all


async def _fetch(channels: dict[str, Channel], wanted: files.Wanted) -> tuple[bytes, str]:
    if wanted.reference.startswith("geo:"):
        return wanted.reference.encode(), "text/plain"
    if wanted.channel not in channels:
        raise MediaRefusedError("its channel is off")
    return await channels[wanted.channel].fetch(wanted.reference)
