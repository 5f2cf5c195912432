"""Keeps one visitor from doing too often what anybody may do."""

from collections import deque
from datetime import datetime, timedelta

REMEMBERED = 10_000


class Limit:
    """At most `times` within `per` for each key. Known to this process alone, and bounded."""

    def __init__(self, times: int, per: timedelta) -> None:
        self._times, self._per = times, per
        self._seen: dict[str, deque[datetime]] = {}

    def allows(self, key: str, now: datetime) -> bool:
        """Counts this time, unless it is once too many."""
        seen = self._seen.pop(key, deque())
        while seen and now - seen[0] >= self._per:
            seen.popleft()
        allowed = len(seen) < self._times
        if allowed:
            seen.append(now)
        self._seen[key] = seen
        while len(self._seen) > REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return allowed
