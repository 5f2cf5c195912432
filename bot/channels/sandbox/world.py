"""What both simulated channels share: time, faults, the journal, and work in the background."""

import asyncio
import contextlib
import time
from collections.abc import Coroutine

import httpx

from bot.channels.sandbox.faults import Faults
from bot.channels.sandbox.journal import Journal

HTTP_TIMEOUT = 15.0


class Clock:
    """The wall clock, which tests may put forward."""

    def __init__(self) -> None:
        self.offset = 0.0

    def now(self) -> float:
        """Seconds since the epoch."""
        return time.time() + self.offset

    def advance(self, seconds: float) -> None:
        self.offset += seconds


class Pulse:
    """Wakes everyone who waits for something new."""

    def __init__(self) -> None:
        self.beats = 0
        self._next = asyncio.Event()

    def beat(self) -> None:
        self.beats += 1
        self._next.set()
        self._next = asyncio.Event()

    async def next_beat(self, seconds: float) -> None:
        """Return at the next beat, or when the time is over."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._next.wait(), seconds)


class World:
    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self.clock = Clock()
        self.faults = Faults()
        self.journal = Journal()
        self.closed = False
        self._pulses: list[Pulse] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._http: httpx.AsyncClient | None = None

    @property
    def http(self) -> httpx.AsyncClient:
        if self._http is None:
            self._http = httpx.AsyncClient(timeout=HTTP_TIMEOUT, trust_env=False)
        return self._http

    def spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def new_pulse(self) -> Pulse:
        """A pulse whose waiters are let go when the world ends."""
        self._pulses.append(Pulse())
        return self._pulses[-1]

    async def close(self) -> None:
        self.closed = True
        for pulse in self._pulses:
            pulse.beat()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._http is not None:
            await self._http.aclose()
