"""Keeps to the channels' limits: so many messages a second in all, so many to one address."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """`overall` messages a second in all; `each` seconds between two to one address.

    `burst` messages may follow each other at once before `each` applies.
    """

    overall: float
    each: float
    burst: int = 1


PACES = {
    "telegram": Pace(overall=30.0, each=1.0, burst=3),
    "whatsapp": Pace(overall=80.0, each=2.0, burst=6),
}


class Pacer:
    """Says how long to wait before the next message; refills as time passes (a token bucket)."""

    def __init__(self, pace: Pace, clock: Callable[[], float] = time.monotonic) -> None:
        self._pace, self._clock = pace, clock
        self._next = 0.0
        self._credits: dict[str, tuple[float, float]] = {}

    def delay(self, address: str) -> float:
        """Books the next free moment for this address, and returns the seconds until then."""
        now = self._clock()
        credit, then = self._credits.get(address, (float(self._pace.burst), now))
        credit = min(self._pace.burst, credit + (now - then) / self._pace.each) - 1
        self._credits[address] = (credit, now)
        own = max(0.0, -credit * self._pace.each)
        self._next = max(self._next, now) + 1 / self._pace.overall
        self._forget(now)
        return max(own, self._next - now - 1 / self._pace.overall)

    def _forget(self, now: float) -> None:
        """Addresses at rest need no memory."""
        if len(self._credits) > 10_000:
            rested = self._pace.each * self._pace.burst
            for address, (_, then) in list(self._credits.items()):
                if now - then > rested:
                    del self._credits[address]

    async def wait(self, address: str) -> None:
        seconds = self.delay(address)
        if seconds > 0:
            await asyncio.sleep(seconds)
