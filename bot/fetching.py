"""Files that messages brought, fetched from their channels."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from sqlalchemy.exc import SQLAlchemyError

from bot.channels.port import Channel, DeliveryError, MediaRefusedError
from bot.desk import files
from bot.desk.office import Office

log = logging.getLogger(__name__)


def fetcher(office: Office, channels: dict[str, Channel]) -> Callable[[], Awaitable[None]]:
    """Fetches the files that messages brought."""

    async def fetch_all() -> None:
        for wanted in await asyncio.to_thread(files.claim_wanted, office):
            try:
                await asyncio.to_thread(files.keep, office, wanted, *await _fetch(channels, wanted))
            except SQLAlchemyError:
                raise
            except Exception as error:
                await _put_off(office, wanted, error)

    return fetch_all


async def _put_off(office: Office, wanted: files.Wanted, error: Exception) -> None:
    """Tried again a few times, whatever it was, so that one file holds up no other."""
    final = isinstance(error, MediaRefusedError)
    if final or isinstance(error, DeliveryError):
        log.warning("A file could not be fetched: %s.", error)
    else:
        log.error("A file could not be fetched, for a reason not foreseen.", exc_info=error)
    await asyncio.to_thread(files.give_up, office, wanted, final=final)


async def _fetch(channels: dict[str, Channel], wanted: files.Wanted) -> tuple[bytes, str]:
    if wanted.reference.startswith("geo:"):
        return wanted.reference.encode(), "text/plain"
    if wanted.channel not in channels:
        raise MediaRefusedError("its channel is off")
    return await channels[wanted.channel].fetch(wanted.reference)
