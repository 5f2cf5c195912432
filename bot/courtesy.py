"""Shows a contact at once that we have read them, while the answer is on its way."""

import asyncio

from bot.channels.port import Channel, Incoming

AT_ONCE = 4  # under a rush, the calls are for answers


class Courtesy:
    """Acknowledges in the background; without it nothing is lost."""

    def __init__(self, channels: dict[str, Channel]) -> None:
        self._channels = channels
        self._under_way: set[asyncio.Task[None]] = set()

    def acknowledge(self, incoming: Incoming) -> None:
        """A pressed button always, or it would seem to hang; the rest while there is leisure."""
        if len(self._under_way) >= AT_ONCE and not incoming.callback_id:
            return
        task = asyncio.create_task(self._channels[incoming.channel].acknowledge(incoming))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
