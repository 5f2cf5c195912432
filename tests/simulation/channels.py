"""Channels that fail as the real ones do, when chance says so."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from random import Random

from bot.channels.port import (
    AddressMovedError,
    AmbiguousError,
    BackOffError,
    Incoming,
    MediaRefusedError,
    Outgoing,
    UnreachableError,
)
from tests.conftest import Clock

BUSY = 0.03  # of the calls are told to come back later
LOST = 0.02  # never arrive, which the caller cannot know
UNANSWERED = 0.02  # are accepted, which the caller cannot know

numbers = count(1)


@dataclass(frozen=True, slots=True)
class Accepted:
    """What the channel took; `answered` is whether the caller was told."""

    external_id: str
    address: str
    message: Outgoing
    at: datetime
    answered: bool


class FakeChannel:
    """`blocked` and `moved` are addresses; nothing is taken before `back_at`.

    One that `forgets` what it took cannot be asked for it.
    """

    def __init__(self, name: str, chance: Random, clock: Clock) -> None:
        self.name, self._chance, self._clock = name, chance, clock
        self.ledger: list[Accepted] = []
        self.blocked: set[str] = set()
        self.moved: dict[str, str] = {}
        self.back_at = clock()
        self.calm = self.forgets = False

    def break_down(self) -> None:
        """For an hour."""
        self.back_at = self._clock() + timedelta(hours=1)

    async def send(self, address: str, message: Outgoing) -> str:
        self._refuse(address)
        luck = 1.0 if self.calm else self._chance.random()
        if luck < BUSY:
            raise BackOffError("too many requests", 7.0)
        if luck < BUSY + LOST:
            raise AmbiguousError("the request timed out")
        answered = luck >= BUSY + LOST + UNANSWERED
        accepted = Accepted(self._identifier(), address, message, self._clock(), answered)
        self.ledger.append(accepted)
        if not answered:
            raise AmbiguousError("the answer was lost")
        return accepted.external_id

    def _identifier(self) -> str:
        number = next(numbers)
        return str(number) if self.name == "telegram" else f"MM{number:032x}"

    def _refuse(self, address: str) -> None:
        if self._clock() < self.back_at:
            raise BackOffError("out of order")
        if address in self.moved:
            raise AddressMovedError(self.moved[address])
        if address in self.blocked:
            raise UnreachableError("blocked")

    async def already_sent(
        self, address: str, message: Outgoing, since: datetime, known: frozenset[str]
    ) -> str | None:
        """WhatsApp can be asked, and is asked by text; Telegram cannot."""
        if self._clock() < self.back_at:
            raise BackOffError("out of order")
        if self.name == "telegram" or self.forgets:
            return None
        recent = (a for a in reversed(self.ledger) if a.at >= since and a.address == address)
        same = (a.external_id for a in recent if a.message.text == message.text)
        return next((found for found in same if found not in known), None)

    async def fetch(self, reference: str) -> tuple[bytes, str]:
        raise MediaRefusedError(reference)

    async def acknowledge(self, incoming: Incoming) -> None:
        """Nobody looks."""
