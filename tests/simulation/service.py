"""The service's workers and jobs, run by the agenda instead of an event loop."""

from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Any, TypeVar

from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from bot import inbox, outbox
from bot.channels.port import DeliveryError
from bot.delivery import Delivery, Mark, mark_all
from bot.desk import follow_ups, upkeep
from bot.desk.office import Office
from bot.outbox import LEASE
from bot.workers import AT_ONCE, handle_ready, send
from tests.simulation.channels import FakeChannel
from tests.simulation.fate import Agenda
from tests.simulation.rules import Rules, key_of

Result = TypeVar("Result")
SOON = timedelta(seconds=1)
TICKS = timedelta(hours=1)
DIES = 0.005  # of the deliveries end with the process that made them
DUE = (
    "SELECT min(CASE WHEN lease_until > due_at THEN lease_until ELSE due_at END) FROM outbox"
    " WHERE done_at IS NULL AND (due_at > :now OR lease_until > :now)"
)


def finished(work: Coroutine[Any, Any, Result]) -> Result:
    """What a coroutine that waits for nothing returns."""
    try:
        work.send(None)
    except StopIteration as stop:
        result: Result = stop.value
        return result
    raise RuntimeError("a fake channel waits for nothing")


class Service:
    """`hears` is told of each message that a channel took."""

    def __init__(
        self,
        office: Office,
        agenda: Agenda,
        chance: Random,
        channels: dict[str, FakeChannel],
        hears: Callable[[Delivery, str], None],
    ) -> None:
        self.office, self._agenda, self._chance = office, agenda, chance
        self._channels, self._hears = channels, hears
        self.rules = Rules(office)
        self._awaited: dict[Callable[[], None], datetime] = {}
        self._unmarked: set[int] = set()

    def wake(self) -> None:
        self._at(self.office.clock(), self.handle)

    def _at(self, moment: datetime | None, work: Callable[[], None]) -> None:
        """Plans work, unless it is planned at least as soon."""
        planned = self._awaited.get(work)
        if moment is None or (planned is not None and planned <= moment):
            return
        self._awaited[work] = moment
        self._agenda.plan(
            max(moment - self.office.clock(), timedelta()), partial(self._do, work, moment)
        )

    def _do(self, work: Callable[[], None], moment: datetime) -> None:
        if self._awaited.get(work) != moment:
            return  # it was done sooner
        del self._awaited[work]
        try:
            work()
        except OperationalError:  # as the workers do: tried again a second later
            self._at(self.office.clock() + SOON, work)

    def handle(self) -> None:
        """Everything of the inbox that is ready."""
        while handle_ready(self.office):
            self.rules.look()
        self._at(inbox.next_ready(self.office), self.handle)
        self._at(self.office.clock(), self.deliver)

    def deliver(self) -> None:
        """Sends what is due; the answer of the channel comes later, or is never recorded."""
        claimed = self._claim()
        while claimed:
            for delivery in claimed:
                if delivery.id not in self._unmarked:
                    self._send(delivery)
            claimed = self._claim() if len(claimed) == AT_ONCE else []
        self._at(self._next_due(), self.deliver)

    def _claim(self) -> list[Delivery]:
        return outbox.claim_due(self.office, AT_ONCE, frozenset(self._channels))

    def _send(self, delivery: Delivery) -> None:
        channel = self._channels[delivery.channel]
        before = len(channel.ledger)
        try:
            external_id = finished(send(channel, delivery))
        except DeliveryError as error:
            mark = Mark(delivery, error)
        else:
            mark = Mark(delivery, external_id)
        for taken in channel.ledger[before:]:
            self.rules.accepted(delivery, self.office.clock(), answered=taken.answered)
            self._hears(delivery, taken.external_id)
        if self._chance.random() < DIES:
            self.rules.unsure.add(key_of(delivery))
            self._at(self.office.clock() + LEASE + SOON, self.deliver)
            return
        answered = SOON * self._chance.uniform(0.05, 2)
        self._unmarked.add(delivery.id)
        self._agenda.plan(answered, partial(self._mark, mark))

    def _mark(self, mark: Mark) -> None:
        try:
            mark_all(self.office, [mark])
        except OperationalError:  # as the sender does: tried again until it is recorded
            self._agenda.plan(SOON, partial(self._mark, mark))
            return
        self._unmarked.discard(mark.delivery.id)
        self._at(self.office.clock(), self.deliver)

    def _next_due(self) -> datetime | None:
        with self.office.reading() as session:
            found = session.connection().execute(text(DUE), {"now": self._stamp()}).scalar()
        return (
            datetime.fromisoformat(found).replace(tzinfo=self.office.clock().tzinfo)
            if found
            else None
        )

    def _stamp(self) -> str:
        return self.office.clock().strftime("%Y-%m-%d %H:%M:%S.%f")

    def tick(self, until: datetime) -> None:
        """The jobs, at intervals; each fails alone, and the next tick tries again."""
        for job in (follow_ups.send_due, upkeep.mind_tickets, upkeep.forget_addresses):
            with suppress(OperationalError):
                job(self.office)
        self._at(self.office.clock(), self.handle)
        if self.office.clock() < until:
            pause = TICKS * self._chance.uniform(0.5, 1.5)
            self._agenda.plan(pause, partial(self.tick, until))
