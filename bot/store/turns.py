"""Turns: a lock that is fair, which those of the standard library do not promise to be."""

from collections import deque
from threading import Lock
from types import TracebackType


class Turns:
    """Held by one at a time, in the order in which they came."""

    def __init__(self) -> None:
        self._looking = Lock()
        self._taken = False
        self._waiting: deque[Lock] = deque()

    @property
    def waiting(self) -> int:
        """How many wait for theirs."""
        return len(self._waiting)

    def __enter__(self) -> None:
        with self._looking:
            if not self._taken:
                self._taken = True
                return
            turn = Lock()
            turn.acquire()
            self._waiting.append(turn)
        turn.acquire()  # until whoever comes before lets us

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._looking:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False
