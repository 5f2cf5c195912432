"""Does together what is asked for at the same moment: one commit for many.

Each caller waits until its own item is done: durable first, then acknowledged.
"""

import asyncio
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, TypeVar

from sqlalchemy.exc import OperationalError

Item = TypeVar("Item")
Result = TypeVar("Result")

MOST = 200  # items done at once
# Seconds after which a busy thread lets another go on. The thread that commits gives way at each
# call of the database; at the usual 5 ms it would wait longer for its turn than for the disk.
TURN = 0.0005


def take_short_turns() -> None:
    """For the whole process: while many arrive, storing them does not wait for answering them."""
    sys.setswitchinterval(TURN)


class Together(Generic[Item, Result]):
    """One thread; while it is busy, the next items gather, and `gathering` seconds at least.

    `do` takes the items of one moment and gives a result for each, in order. If it fails, each
    is done alone, so that one bad item harms no other; its caller gets the error.
    """

    def __init__(
        self,
        name: str,
        do: Callable[[Sequence[Item]], Sequence[Result]],
        gathering: float = 0.0,
    ) -> None:
        self._do, self._gathering = do, gathering
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._waiting: list[tuple[Item, asyncio.Future[Result]]] = []
        self._doing: asyncio.Task[None] | None = None

    async def do(self, item: Item) -> Result:
        """Returns this item's result once it is done."""
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, done))
        if self._doing is None or self._doing.done():
            self._doing = asyncio.create_task(self._do_all())
        return await done

    async def _do_all(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            await asyncio.sleep(self._gathering)
            batch, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
            items = [item for item, _ in batch]
            outcomes = await loop.run_in_executor(self._thread, self._attempt, items)
            for (_, done), outcome in zip(batch, outcomes, strict=True):
                if done.done():
                    continue
                if isinstance(outcome, Exception):
                    done.set_exception(outcome)
                else:
                    done.set_result(outcome)

    def _attempt(self, items: Sequence[Item]) -> list[Result | Exception]:
        try:
            return list(self._do(items))
        except OperationalError as error:  # the database is away, for all alike
            return [error] * len(items)
        except Exception as error:
            if len(items) == 1:
                return [error]
            return [outcome for item in items for outcome in self._attempt([item])]

    def stop(self) -> None:
        self._thread.shutdown(wait=True)
