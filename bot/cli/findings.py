"""What `pouce doctor` says: a line for each thing that was looked at."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

TOLERANCE = 30.0  # seconds


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, what was found, and the remedy when something is wrong."""

    what: str
    found: str
    remedy: str = ""

    @property
    def wrong(self) -> bool:
        return bool(self.remedy)

    def __str__(self) -> str:
        mark = "✗" if self.wrong else "✓"
        remedy = f" → {self.remedy}" if self.remedy else ""
        return f"{mark} {self.what}: {self.found}{remedy}"


def clock(answer: httpx.Response) -> Finding:
    """Ours against the hour at which the API answered."""
    date = answer.headers.get("date")
    if date is None:
        return Finding("clock", "could not be compared")
    off = abs((datetime.now(UTC) - parsedate_to_datetime(date)).total_seconds())
    return Finding("clock", f"{off:.0f} s off", "set the clock (NTP)" if off > TOLERANCE else "")
