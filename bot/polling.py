"""Telegram's updates: one process polls at a time, and another takes over if it dies."""

import asyncio
import logging
import secrets
import time
from datetime import timedelta
from typing import Any

from sqlalchemy import update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col

from bot.channels.port import BackOffError, DeliveryError
from bot.channels.telegram.adapter import Telegram
from bot.channels.telegram.polling import Poller
from bot.counters import RECEIVED
from bot.courtesy import Courtesy
from bot.desk import silence
from bot.desk.office import Office
from bot.inbox import Arrival, store
from bot.store.engine import transaction
from bot.store.tables import Lease, Memory

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=10)
BEAT = 3.0  # seconds between two renewals of the lease, and between two looks at another's
OFFSET = "telegram offset"
PAUSE = 5.0
GATHERING = 0.05  # seconds after updates: what comes meanwhile is taken together


class Polling:
    """The polling loop of one process."""

    def __init__(self, office: Office, telegram: Telegram, poller: Poller) -> None:
        self._office, self._poller = office, poller
        self._name = secrets.token_hex(8)
        self._held_at = float("-inf")
        self._offset = 0
        self._silent: bool | None = None
        self._courtesy = Courtesy(office, {"telegram": telegram})

    async def run(self) -> None:
        """Until cancelled; failures wait, and say so once each."""
        while True:
            try:
                await self._poll_or_wait()
            except SQLAlchemyError:
                log.exception("Telegram's updates could not be stored; they will come again.")
                await asyncio.sleep(PAUSE)

    async def _poll_or_wait(self) -> None:
        if not await self._may_poll():
            await asyncio.sleep(BEAT)
            return
        try:
            await self._poll_once()
        except DeliveryError as error:
            log.warning("Telegram cannot be polled: %s.", error)
            await self._note(silent=True)
            seconds = error.seconds if isinstance(error, BackOffError) else None
            await asyncio.sleep(seconds or PAUSE)

    async def _note(self, *, silent: bool) -> None:
        """Written down when it changes, and once at the start: the former process may have."""
        if silent != self._silent:
            await asyncio.to_thread(silence.note, self._office, "telegram", silent=silent)
            self._silent = silent

    async def _may_poll(self) -> bool:
        """The lease outlasts a beat: until then nobody else can have taken it."""
        if time.monotonic() < self._held_at + BEAT:
            return True
        held_at = time.monotonic()
        held = await asyncio.to_thread(self._hold)
        self._held_at = held_at if held else float("-inf")
        return held

    async def _poll_once(self) -> None:
        """Stored, committed, and only confirmed by the next call's offset."""
        updates = await self._fetch(self._offset)
        await self._note(silent=False)
        if not updates:
            return
        arrivals = [Arrival("telegram", str(u["update_id"]), u) for u in updates]
        new = await asyncio.to_thread(store, self._office, arrivals)
        self._offset = max(u["update_id"] for u in updates) + 1
        for incoming in new:
            RECEIVED.labels("telegram").inc()
            self._courtesy.acknowledge(incoming)
        await asyncio.sleep(GATHERING)

    async def _fetch(self, offset: int) -> list[dict[str, Any]]:
        """The lease is kept while Telegram lets us wait; nothing is taken once it is lost."""
        fetching = asyncio.create_task(self._poller.fetch(offset))
        try:
            while not (await asyncio.wait({fetching}, timeout=BEAT))[0]:
                if not await self._may_poll():
                    return []
            return fetching.result()
        finally:
            fetching.cancel()

    def _hold(self) -> bool:
        """Whether this process may poll now: the lease is ours, or nobody's any more.

        The offset is kept with it. A successor who begins a little before it is told again of what
        is stored already, and of nothing that Telegram knows as confirmed.
        """
        office = self._office
        now = office.clock()
        with transaction(office.engine) as session:
            dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
            values = {"name": "telegram", "holder": self._name, "until": now + LEASE}
            session.connection().execute(
                dialect.insert(Lease).values(**values).on_conflict_do_nothing()
            )
            taken = (
                update(Lease)
                .where(
                    col(Lease.name) == "telegram",
                    (col(Lease.holder) == self._name) | (col(Lease.until) < now),
                )
                .values(holder=self._name, until=now + LEASE)
            )
            held = bool(session.connection().execute(taken).rowcount)
            if held:
                kept = session.get(Memory, OFFSET)
                self._offset = max(self._offset, int(kept.value) if kept else 0)
                session.merge(Memory(name=OFFSET, value=str(self._offset)))
            return held

    async def stop(self) -> None:
        await self._poller.stop()

    def release(self) -> None:
        """On a clean stop another process need not wait."""
        with self._office.transaction() as session:
            lease = session.get(Lease, "telegram")
            if lease is not None and lease.holder == self._name:
                session.delete(lease)
