"""What understanding a message ends in."""

from dataclasses import dataclass
from typing import Literal

from intents.acts import Act

Kind = Literal["answer", "suggest", "none"]


@dataclass(frozen=True, slots=True)
class Match:
    """An entry and the calibrated probability that it is the right one."""

    entry: str
    probability: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """``matches`` are the three best, best first, whatever the kind.

    ``subject`` is the known off-topic subject nearest to the message, when that is why the
    kind is ``none``.
    """

    kind: Kind
    matches: tuple[Match, ...]
    language: str
    act: Act | None = None
    subject: str | None = None
