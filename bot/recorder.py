"""Stores what arrives with one commit for all that came at the same moment.

Each caller waits for the commit that holds its own arrival: durable first, then acknowledged.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from bot.channels.port import Incoming
from bot.desk.office import Office
from bot.inbox import Arrival, store

MOST = 200  # arrivals in one transaction


class Recorder:
    """One writer thread; while it commits, the next arrivals gather."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="recorder")
        self._waiting: list[tuple[Arrival, asyncio.Future[Incoming | None]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def store(self, arrival: Arrival) -> Incoming | None:
        """Returns what arrived, or None if it was stored before; raises if it cannot be."""
        done: asyncio.Future[Incoming | None] = asyncio.get_running_loop().create_future()
        self._waiting.append((arrival, done))
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())
        return await done

    async def _write(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            batch, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
            arrivals = [arrival for arrival, _ in batch]
            try:
                new = await loop.run_in_executor(self._thread, store, self._office, arrivals)
            except Exception as error:  # noqa: BLE001: each caller gets it, none is lost
                self._settle(batch, error)
            else:
                self._settle(batch, {incoming.external_id: incoming for incoming in new})

    def _settle(
        self,
        batch: list[tuple[Arrival, asyncio.Future[Incoming | None]]],
        outcome: dict[str, Incoming] | Exception,
    ) -> None:
        for arrival, done in batch:
            if done.done():
                continue
            if isinstance(outcome, Exception):
                done.set_exception(outcome)
            else:
                done.set_result(outcome.pop(arrival.external_id, None))

    def stop(self) -> None:
        self._thread.shutdown(wait=True)
