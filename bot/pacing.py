"""Keeps to the channels' limits: so many messages a second in all, so many to one chat."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from bot.channels.port import BackOffError

BUSY = 1.0  # seconds of rest for the whole channel, when it says that it is too much in all


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`each` seconds between two messages to one chat, once `burst` have followed at once."""

    each: float
    burst: int = 1


@dataclass(frozen=True, slots=True)
class Pace:
    """`overall` messages a second in all, and the rhythm of a chat."""

    overall: float
    chat: Rhythm


PACES = {
    "telegram": Pace(30.0, Rhythm(1.0, burst=3)),
    "whatsapp": Pace(80.0, Rhythm(6.0, burst=20)),
}
GROUP = Rhythm(6.0, burst=10)  # 20 messages a minute, whatever the topics


def chat_of(address: str) -> str:
    """What a limit counts by: all topics of a group are one chat."""
    return address.partition("/")[0]


class Pacer:
    """Says how long to wait before the next message; refills as time passes (a token bucket).

    `processes` is how many share the channel's limit.
    """

    def __init__(self, pace: Pace, clock: Callable[[], float] = time.monotonic) -> None:
        self._pace, self._clock = pace, clock
        self._next = 0.0
        self._credits: dict[str, tuple[float, float]] = {}
        self.processes = 1

    def book(self, chat: str, longest: float = float("inf")) -> float:
        """Seconds until the next free moment, which is taken unless it is further than that."""
        now = self._clock()
        credit = self._credit(chat, now) - 1
        wait = max(0.0, -credit * rhythm_of(self._pace, chat).each, self._next - now)
        if wait <= longest:
            self._credits[chat] = (credit, now)
            self._next = max(self._next, now) + self.processes / self._pace.overall
            self._forget(now)
        return wait

    def _credit(self, chat: str, now: float) -> float:
        rhythm = rhythm_of(self._pace, chat)
        credit, then = self._credits.get(chat, (float(rhythm.burst), now))
        return min(rhythm.burst, credit + (now - then) / rhythm.each)

    def heed(self, chat: str, asked: BackOffError) -> None:
        """The channel asked for a pause: the chat rests for as long, or all of them."""
        now = self._clock()
        if asked.everybody:
            self._next = max(self._next, now + (asked.seconds or BUSY))
        elif asked.seconds:
            resting = 1 - asked.seconds / rhythm_of(self._pace, chat).each
            self._credits[chat] = (min(self._credit(chat, now), resting), now)

    def _forget(self, now: float) -> None:
        """Chats at rest need no memory."""
        if len(self._credits) > 10_000:
            full = [
                c for c in self._credits if self._credit(c, now) >= rhythm_of(self._pace, c).burst
            ]
            for chat in full:
                del self._credits[chat]


def rhythm_of(pace: Pace, chat: str) -> Rhythm:
    """Telegram's groups are the chats whose number is negative."""
    return GROUP if chat.startswith("-") else pace.chat
