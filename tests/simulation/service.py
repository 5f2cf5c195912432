"""The service's workers and jobs, run by the agenda instead of an event loop."""

from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Any, TypeVar

from sqlalchemy import BindParameter, bindparam, case, func
from sqlalchemy.exc import OperationalError
from sqlmodel import col, select

from bot import outbox
from bot.channels.port import BackOffError, DeliveryError, Incoming, NotYetError
from bot.delivery import Delivery, Mark, mark_all
from bot.desk import follow_ups, upkeep
from bot.desk.office import Office
from bot.outbox import LEASE
from bot.pacing import PACES, Pacer, chat_of
from bot.sending import LONGEST_WAIT, send
from bot.store.tables import Inbox, Outbox
from bot.workers import AT_ONCE, handle_ready
from tests.simulation import keeping
from tests.simulation.changes import Changes
from tests.simulation.channels import FakeChannel
from tests.simulation.fate import Agenda
from tests.simulation.rules import Rules, key_of

Result = TypeVar("Result")
SOON = timedelta(seconds=1)
TICKS = timedelta(hours=3)
JOBS = (follow_ups.send_due, upkeep.mind_tickets, upkeep.forget_addresses, keeping.purge)
REST = (0.03, 2.0)  # seconds between two rounds of a worker; longer where much is to do
DIES = 0.005  # of the deliveries end with the process that made them
READY_AT = select(Inbox.ready_at).where(col(Inbox.done_at).is_(None))
NOW: BindParameter[Any] = bindparam("now")
FREE_AT = case((col(Outbox.lease_until) > Outbox.due_at, Outbox.lease_until), else_=Outbox.due_at)
DUE = select(
    func.min(case((FREE_AT <= NOW, FREE_AT))), func.min(case((FREE_AT > NOW, FREE_AT)))
).where(col(Outbox.done_at).is_(None))


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
        self.rules = Rules(office, Changes(office.engine))
        self._pacers = {name: Pacer(PACES[name], self._seconds) for name in channels}
        self._rest = SOON * chance.uniform(*REST)
        self._awaited: dict[Callable[[], None], datetime] = {}
        self._under_way: set[int] = set()
        self._marks: list[Mark] = []

    def _seconds(self) -> float:
        return self.office.clock().timestamp()

    def arrived(self, new: Sequence[Incoming]) -> None:
        """Read at once, or when no further fragment may come."""
        patient = bool(new) and all(incoming.kind == "message" for incoming in new)
        pause = self.office.merge_window if patient else timedelta()
        self._at(self.office.clock() + pause, self.handle)

    def _at(self, moment: datetime | None, work: Callable[[], None]) -> None:
        """In the first round after the moment, unless it is planned at least as soon."""
        planned = self._awaited.get(work)
        if moment is None or (planned is not None and planned <= moment + self._rest):
            return
        self._awaited[work] = moment + self._rest
        pause = self._awaited[work] - self.office.clock()
        self._agenda.plan(max(pause, timedelta()), partial(self._do, work, moment + self._rest))

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
        now, ready = self.office.clock(), self._ready_at()
        while any(moment <= now for moment in ready) and handle_ready(self.office):
            self.rules.look()
            self._at(now, self.deliver)
            ready = self._ready_at()
        self._at(min((moment for moment in ready if moment > now), default=None), self.handle)

    def _ready_at(self) -> Sequence[datetime]:
        with self.office.reading() as session:
            return session.connection().execute(READY_AT).scalars().all()

    def deliver(self) -> None:
        """Sends what is due; the answer of the channel comes later, or is never recorded."""
        due, later = self._due()
        if due:
            claimed = self._claim()
            for delivery in claimed:
                if delivery.id not in self._under_way:
                    self._leave(delivery)
            # What nobody claimed is not wanted any more, or waits for the morning.
            later = later if claimed else self._due()[1]
        self._at(later, self.deliver)

    def _due(self) -> tuple[datetime | None, datetime | None]:
        """Since when something may be due, and when more will be."""
        with self.office.reading() as session:
            now, later = session.connection().execute(DUE, {"now": self.office.clock()}).one()
            return now, later

    def _claim(self) -> list[Delivery]:
        free = AT_ONCE - len(self._under_way)
        return outbox.claim_due(self.office, free, frozenset(self._channels)) if free > 0 else []

    def _leave(self, delivery: Delivery) -> None:
        """At the channel's pace."""
        self.rules.decided(delivery, self.office.clock())
        self._under_way.add(delivery.id)
        pause = self._pacers[delivery.channel].book(chat_of(delivery.address), LONGEST_WAIT)
        if pause > LONGEST_WAIT:
            self._answered(Mark(delivery, NotYetError(pause)))
        else:
            self._agenda.plan(timedelta(seconds=pause), partial(self._send, delivery))

    def _send(self, delivery: Delivery) -> None:
        self.rules.called(delivery, self.office.clock())
        channel = self._channels[delivery.channel]
        before = len(channel.ledger)
        try:
            external_id = finished(send(channel, delivery))
        except DeliveryError as error:
            mark = Mark(delivery, error)
            if isinstance(error, BackOffError):
                self._pacers[delivery.channel].heed(chat_of(delivery.address), error)
        else:
            mark = Mark(delivery, external_id)
        for taken in channel.ledger[before:]:
            self.rules.accepted(delivery, answered=taken.answered)
            self._hears(delivery, taken.external_id)
        if self._chance.random() < DIES:
            self.rules.unsure.add(key_of(delivery))
            self._under_way.discard(delivery.id)
            self._at(self.office.clock() + LEASE + SOON, self.deliver)
            return
        answered = SOON * self._chance.uniform(0.05, 2)
        self._agenda.plan(answered, partial(self._answered, mark))

    def _answered(self, mark: Mark) -> None:
        self._marks.append(mark)
        self._at(self.office.clock(), self.record)

    def record(self) -> None:
        """What came of several deliveries, together."""
        mark_all(self.office, self._marks)
        self._under_way.difference_update(mark.delivery.id for mark in self._marks)
        self._marks.clear()
        self._at(self.office.clock(), self.deliver)

    def tick(self, until: datetime) -> None:
        """The jobs, at intervals; each fails alone, and the next tick tries again."""
        for job in JOBS:
            with suppress(OperationalError):
                job(self.office)
        for work in (self.handle, self.deliver):
            self._at(self.office.clock(), work)
        if self.office.clock() < until:
            pause = TICKS * self._chance.uniform(0.5, 1.5)
            self._agenda.plan(pause, partial(self.tick, until))
