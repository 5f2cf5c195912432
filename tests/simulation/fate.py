"""Time and misfortune: the agenda of all that will happen, and a disk that is sometimes full."""

import heapq
import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import count
from random import Random

from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError

from tests.conftest import Clock

FAILING = 0.01  # of the commits, at any time


class Agenda:
    """Acts in the order of their moments; acts of one moment in the order they were planned."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._acts: list[tuple[datetime, int, Callable[[], None]]] = []
        self._order = count()

    def plan(self, after: timedelta, act: Callable[[], None]) -> None:
        heapq.heappush(self._acts, (self._clock() + after, next(self._order), act))

    def unfold(self) -> Iterator[Callable[[], None]]:
        """Each act at its moment, until none is left."""
        while self._acts:
            at, _, act = heapq.heappop(self._acts)
            self._clock.now = max(self._clock.now, at)
            yield act


class Disk:
    """Fails commits: one at a time by chance, and all of them while it is full."""

    def __init__(self, engine: Engine, chance: Random, clock: Clock) -> None:
        self._engine, self._chance, self._clock = engine, chance, clock
        self._full_until = clock()
        self.sound = True
        event.listen(engine, "commit", self._commit)

    def fill(self, duration: timedelta) -> None:
        self._full_until = self._clock() + duration

    def stop(self) -> None:
        """Sound for good."""
        event.remove(self._engine, "commit", self._commit)

    def _commit(self, _: object) -> None:
        if self.sound:
            return
        if self._clock() < self._full_until or self._chance.random() < FAILING:
            raise OperationalError("COMMIT", {}, sqlite3.OperationalError("the disk is full"))
