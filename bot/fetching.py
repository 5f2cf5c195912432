"""Files that messages brought, fetched from their channels."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.channels.port import Channel, DeliveryError, MediaRefusedError
from bot.desk import files
from bot.desk.office import Office

log = logging.getLogger(__name__)


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
