"""What the sandbox has seen: every API call and webhook, and every message it accepted."""

from collections import deque
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

CALLS_KEPT = 200_000


@dataclass
class Call:
    """One HTTP exchange; `operation` is for example `telegram.sendMessage` or `twilio.webhook`.

    `status` stays None while it is under way, or for good when no answer was given.
    """

    operation: str
    recipient: str
    params: Json
    files: list[str]
    at: float
    status: int | None = None
    accepted: bool = False


@dataclass(frozen=True)
class Accepted:
    """A message the API took in charge, whether or not its caller ever learned so."""

    channel: str
    recipient: str
    id: str
    text: str
    at: float


@dataclass
class Journal:
    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=CALLS_KEPT))
    ledger: list[Accepted] = field(default_factory=list)

    def record(self, call: Call) -> Call:
        self.calls.append(call)
        return call

    def accept(self, entry: Accepted) -> None:
        self.ledger.append(entry)

    def clear(self) -> None:
        self.calls.clear()
        self.ledger.clear()

    def calls_as_json(self, operation: str | None = None) -> list[Json]:
        return [vars(c) for c in self.calls if operation in (None, c.operation)]

    def ledger_as_json(self) -> list[Json]:
        return [vars(entry) for entry in self.ledger]
