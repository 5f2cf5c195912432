"""Shows a contact at once that we have read them, while the answer is on its way."""

import asyncio
import time
from collections.abc import Callable

from bot.channels.port import Channel, Incoming
from bot.desk import people
from bot.desk.office import Office

PER_SECOND = 10  # under a rush, the calls are for answers


class Courtesy:
    """Acknowledges in the background; without it nothing is lost."""

    def __init__(
        self,
        office: Office,
        channels: dict[str, Channel],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._office, self._channels, self._clock = office, channels, clock
        self._second = self._shown = 0
        self._under_way: set[asyncio.Task[None]] = set()

    def acknowledge(self, incoming: Incoming) -> None:
        """A pressed button always, or it would seem to hang; the rest while there is leisure."""
        if not incoming.callback_id and not self._leisure():
            return
        task = asyncio.create_task(self._acknowledge(incoming))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    def _leisure(self) -> bool:
        second = int(self._clock())
        self._shown = self._shown + 1 if second == self._second else 1
        self._second = second
        return self._shown <= PER_SECOND

    async def _acknowledge(self, incoming: Incoming) -> None:
        """Nobody is shown that the bot writes while a human does."""
        pressed = bool(incoming.callback_id)
        if pressed or not await asyncio.to_thread(self._is_held, incoming):
            await self._channels[incoming.channel].acknowledge(incoming)

    def _is_held(self, incoming: Incoming) -> bool:
        with self._office.reading() as session:
            return people.held_by_human(self._office, session, incoming)
