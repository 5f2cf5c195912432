"""One try at a delivery, within the time that it is ours."""

import asyncio
import logging

from bot.channels.port import AmbiguousError, Channel, DeliveryError
from bot.delivery import Delivery

log = logging.getLogger(__name__)

LONGEST_WAIT = 3.0  # seconds for its turn, and
LONGEST_TRY = 30.0  # seconds for a try: together less than the outbox's lease


async def send_in_time(channel: Channel, delivery: Delivery, seconds: float = LONGEST_TRY) -> str:
    """As long as the row is ours: afterwards another process may take it up."""
    try:
        async with asyncio.timeout(seconds):
            return await send(channel, delivery)
    except TimeoutError as error:
        raise AmbiguousError("no answer in time") from error


async def send(channel: Channel, delivery: Delivery) -> str:
    """Looks first when an earlier try may have been accepted."""
    if delivery.suspect:
        found = await channel.already_sent(
            delivery.address, delivery.message, delivery.created_at, delivery.known
        )
        if found is not None:
            return found
    return await channel.send(delivery.address, delivery.message)


def expected(error: Exception) -> DeliveryError:
    """An error that no adapter foresaw is said in full, and the message is tried again."""
    if isinstance(error, DeliveryError):
        return error
    log.error("A delivery failed in a way that was not foreseen.", exc_info=error)
    return AmbiguousError(type(error).__name__)
