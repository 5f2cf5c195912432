"""Faults to play: which operation, how often, and what goes wrong."""

import random
import time
from fnmatch import fnmatchcase
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, PrivateAttr


class Fault(BaseModel):
    """A scripted failure.

    It applies to operations and recipients that match the globs, while `count` and `seconds`
    last, each time with `probability` (drawn from `seed`, so that a run can be repeated).
    """

    model_config = ConfigDict(extra="forbid")

    operation: str = "*"
    recipient: str = "*"
    count: int | None = None
    probability: float = 1.0
    seed: int = 0
    seconds: float | None = None

    status: int | None = None
    """HTTP status answered instead of doing what was asked."""
    body: dict[str, Any] | None = None
    """Answered with `status`; by default the API's usual body for that status."""
    code: int | None = None
    """Twilio's error code answered with `status`."""
    retry_after: int | None = None
    drop: Literal["before", "after"] | None = None
    """Close the connection before, or after, doing what was asked."""
    fails_with: int | None = None
    """Twilio: accept the message, then report it as failed with this error code."""
    delay: float = 0.0
    """Seconds before anything happens."""
    jitter: float = 0.0
    """Up to as many seconds more, at random: what was sent together arrives in any order."""
    duplicates: int = 0
    """Webhooks: how many times more the same one is delivered."""

    _random: random.Random = PrivateAttr(default_factory=random.Random)
    _ends: float = PrivateAttr(default=float("inf"))
    _played: int = PrivateAttr(default=0)

    def model_post_init(self, context: Any, /) -> None:
        self._random.seed(self.seed)
        if self.seconds is not None:
            self._ends = time.monotonic() + self.seconds

    @property
    def played(self) -> int:
        return self._played

    @property
    def over(self) -> bool:
        spent = self.count is not None and self._played >= self.count
        return spent or time.monotonic() >= self._ends

    def strikes(self, operation: str, recipient: str) -> bool:
        """Whether it is played now; counts it when it is."""
        if self.over or not fnmatchcase(operation.lower(), self.operation.lower()):
            return False
        if not fnmatchcase(recipient, self.recipient):
            return False
        if self._random.random() >= self.probability:
            return False
        self._played += 1
        return True

    def pause(self) -> float:
        return self.delay + self.jitter * self._random.random()


NO_FAULT = Fault(count=0)


class Faults:
    """The faults under way; the first one that strikes is played."""

    def __init__(self) -> None:
        self.script: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self.script.append(fault)

    def clear(self) -> None:
        self.script.clear()

    def pick(self, operation: str, recipient: str) -> Fault:
        struck = (f for f in self.script if f.strikes(operation, recipient))
        return next(struck, NO_FAULT)
