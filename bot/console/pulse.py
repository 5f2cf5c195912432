"""Server-sent events: listeners hear that what they look at has changed.

The database is asked once a second for each thing looked at, however many look at it; while
nobody looks, not at all.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable

from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import StreamingResponse

from bot.console.versions import version_of
from bot.desk.office import Office

log = logging.getLogger(__name__)

EVERY = 1.0  # seconds between two looks at the database
HEARTBEAT = 15.0  # seconds of silence after which a comment keeps the connection open
STREAM = {"X-Accel-Buffering": "no", "Cache-Control": "no-store"}


Beat = Callable[[], None]


def _nobody() -> None:
    """The page does not say who looks at it."""


class Pulse:
    """One per process; it lives in the event loop."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._listeners: Counter[int] = Counter()
        self._latest: dict[int, str] = {}
        self._changed = asyncio.Condition()
        self._watching: asyncio.Task[None] | None = None

    def stream(self, topic: int, seen: str, beat: Beat = _nobody) -> StreamingResponse:
        """The events of a topic for a page that shows its version `seen`.

        `beat` is called, in a thread, for as long as the page is open.
        """
        events = self._events(topic, seen, beat)
        return StreamingResponse(events, media_type="text/event-stream", headers=STREAM)

    async def _events(self, topic: int, seen: str, beat: Beat) -> AsyncIterator[str]:
        self._listeners[topic] += 1
        if self._watching is None or self._watching.done():
            self._watching = asyncio.create_task(self._watch())
        try:
            yield "retry: 2000\n\n"
            while True:
                await asyncio.to_thread(beat)
                latest = await self._news(topic, seen)
                changed = f"event: changed\ndata: {latest}\n\n"
                yield changed if latest != seen else ": still here\n\n"
                seen = latest
        finally:
            self._listeners[topic] -= 1

    async def _news(self, topic: int, seen: str) -> str:
        """The next version that differs, or the same one after a silence."""
        async with self._changed:
            news = self._changed.wait_for(lambda: self._latest.get(topic, seen) != seen)
            try:
                await asyncio.wait_for(news, HEARTBEAT)
            except TimeoutError:
                return seen
            return self._latest[topic]

    async def _watch(self) -> None:
        """Until nobody listens."""
        while topics := [topic for topic, count in self._listeners.items() if count > 0]:
            try:
                self._latest = await asyncio.to_thread(self._read, topics)
            except SQLAlchemyError:
                log.exception("The console could not look for changes.")
            async with self._changed:
                self._changed.notify_all()
            await asyncio.sleep(EVERY)
        self._listeners.clear()
        self._latest = {}

    def _read(self, topics: list[int]) -> dict[int, str]:
        with self._office.reading() as session:
            now = self._office.clock()
            return {topic: version_of(session, topic, now) for topic in topics}
