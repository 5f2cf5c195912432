"""How fast a bot may send: 30 messages a second over all, 1 a second to one chat."""

from collections import defaultdict, deque

PER_SECOND = 30
PER_CHAT = 1


class Limits:
    """Off unless `enforced`."""

    def __init__(self) -> None:
        self.enforced = False
        self._all: deque[float] = deque()
        self._chats: defaultdict[int, deque[float]] = defaultdict(deque)

    def take(self, chat_id: int, now: float) -> bool:
        """Whether a message may go to this chat now; counts it when it may."""
        if not self.enforced:
            return True
        windows = ((self._all, PER_SECOND), (self._chats[chat_id], PER_CHAT))
        for sent, _ in windows:
            while sent and sent[0] <= now - 1:
                sent.popleft()
        if any(len(sent) >= limit for sent, limit in windows):
            return False
        for sent, _ in windows:
            sent.append(now)
        return True
