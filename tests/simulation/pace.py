"""How fast the channels may be called; judged apart from what keeps to it."""

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.simulation.standing import require

ROUNDED = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `calls` in any `during`."""

    calls: int
    during: timedelta


SECOND = timedelta(seconds=1)
OVERALL = {"telegram": Limit(30, SECOND), "whatsapp": Limit(80, SECOND)}
# 3 at once, then one a second on Telegram; 20 at once, then one every six seconds on WhatsApp.
TO_ONE = {"telegram": Limit(13, 10 * SECOND), "whatsapp": Limit(31, 60 * SECOND)}


class Calls:
    """The latest calls, by channel and by address."""

    def __init__(self) -> None:
        self._latest: dict[str, deque[datetime]] = {}

    def called(self, channel: str, address: str, at: datetime) -> None:
        self._count(channel, OVERALL[channel], at)
        self._count(f"{channel} {address}", TO_ONE[channel], at)

    def _count(self, whom: str, limit: Limit, at: datetime) -> None:
        calls = self._latest.setdefault(whom, deque(maxlen=limit.calls))
        full = len(calls) == limit.calls
        require(
            not full or at - calls[0] >= limit.during - ROUNDED,
            f"{whom} is called more than {limit.calls} times in {limit.during}",
        )
        calls.append(at)
