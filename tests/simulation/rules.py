"""What must hold after each step, looked up in the database and in what the channels took."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import event, text

from bot.delivery import Delivery
from bot.desk.office import Office
from bot.inbox import Arrival

NEVER = {
    "two open tickets": "SELECT conversation_id FROM ticket WHERE closed_at IS NULL"
    " GROUP BY conversation_id HAVING count(*) > 1",
    "a claimed ticket without a lease, or a lease without a holder": "SELECT id FROM ticket"
    " WHERE closed_at IS NULL AND (assignee_id IS NULL) != (lease_until IS NULL)",
    "a waiting ticket that nobody was told of": "SELECT id FROM ticket"
    " WHERE closed_at IS NULL AND assignee_id IS NULL AND told_at IS NULL",
    "an open ticket of an erased contact": "SELECT t.id FROM ticket t"
    " JOIN conversation c ON c.id = t.conversation_id JOIN contact k ON k.id = c.contact_id"
    " WHERE t.closed_at IS NULL AND k.erased_at IS NOT NULL",
    "a parked message": "SELECT id FROM inbox WHERE parked_at IS NOT NULL",
    "two messages of one arrival": "SELECT external_id FROM message WHERE external_id IS NOT NULL"
    " AND direction = 'in' GROUP BY conversation_id, external_id HAVING count(*) > 1",
}
BROKEN = " UNION ALL ".join(
    f"SELECT '{what}', wrong.* FROM ({query}) AS wrong" for what, query in NEVER.items()
)
STATED = (
    "SELECT o.kind, o.address_id, o.message_id, c.id, c.unreachable_at, k.stopped_at, k.erased_at,"
    " k.country, t.id, t.assignee_id FROM outbox o"
    " LEFT JOIN message m ON m.id = o.message_id"
    " LEFT JOIN conversation c ON c.id = m.conversation_id"
    " LEFT JOIN contact k ON k.id = c.contact_id"
    " LEFT JOIN ticket t ON t.conversation_id = c.id AND t.closed_at IS NULL WHERE o.id = :id"
)


Key = tuple[str, int]


def key_of(delivery: Delivery) -> Key:
    """SQLite may give the number of an erased row to another."""
    return f"{delivery.created_at:%Y-%m-%d %H:%M:%S.%f}", delivery.id


class BrokenRuleError(AssertionError):
    """An invariant that does not hold."""


@dataclass
class Rules:
    """Remembers what the channels took, to judge what they take next."""

    office: Office
    taken: Counter[Key] = field(default_factory=Counter)
    unsure: set[Key] = field(default_factory=set)
    last: dict[tuple[int, int | None], Key] = field(default_factory=dict)
    asked: Counter[int] = field(default_factory=Counter)
    arrived: dict[tuple[str, str], str] = field(default_factory=dict)
    steps: int = 0
    _changed: bool = False

    def __post_init__(self) -> None:
        event.listen(self.office.engine, "commit", self._note)

    def _note(self, _: object) -> None:
        self._changed = True

    def look(self) -> None:
        """After each step; nothing is new where nothing was committed."""
        self.steps += 1
        if not self._changed:
            return
        self._changed = False
        found = self._rows(BROKEN)
        require(not found, f"{found}")

    def accepted(self, delivery: Delivery, now: datetime, *, answered: bool) -> None:
        """The channel takes a message: may it be sent, in this order, and only once?"""
        kind, address, message, conversation, gone, stopped, erased, country, ticket, holder = (
            self._rows(STATED, id=delivery.id)[0]
        )
        key = key_of(delivery)
        again = self.taken[key] > 0
        excused = delivery.channel == "telegram" and key in self.unsure
        require(not again or excused, f"delivery {delivery} is doubled")
        self.taken[key] += 1
        if not answered:
            self.unsure.add(key)
        if kind in ("automatic", "follow_up"):
            require(holder is None, f"delivery {delivery.id} interrupts a volunteer")
            require(gone is None, f"delivery {delivery.id} to somebody who blocked us")
        if kind == "follow_up":
            require(not (stopped or erased or ticket), f"follow-up {delivery.id} is unwanted")
            quiet = self.office.calendar.allowed_from(now, country) > now
            require(not quiet, f"follow-up {delivery.id} in quiet hours")
            self._asked_once(conversation, message, again=again)
        else:
            # Who moved may have begun another conversation before we knew that it is them.
            thread = address, conversation
            last = self.last.get(thread, ("", 0))
            require(again or key > last, f"{delivery.id} overtakes")
            self.last[thread] = max(key, last)

    def _asked_once(self, conversation: int, message: int, *, again: bool) -> None:
        self.asked[conversation] += not again
        due = "SELECT count(*) FROM follow_up WHERE conversation_id = :c AND result = 'sent'"
        steps = self._rows(due, c=conversation)[0][0]
        require(self.asked[conversation] <= steps, f"follow-up {message} is asked twice")

    def stored(self, arrival: Arrival, message_id: str) -> None:
        """The channel was told that we have it; `message_id` is empty where none is to follow."""
        self.arrived.setdefault((arrival.channel, arrival.external_id), message_id)

    def settled(self) -> None:
        """At the end: all that arrived was handled once, all that was decided was delivered."""
        rows = self._rows("SELECT channel, external_id, done_at FROM inbox")
        done = {(channel, external_id): at for channel, external_id, at in rows}
        unhandled = [key for key, at in done.items() if at is None]
        require(not unhandled, f"never handled: {unhandled}")
        require(set(done) <= set(self.arrived), "something is stored that never came")
        self._nothing_lost(set(done))
        waiting = self._rows("SELECT id, kind, error FROM outbox WHERE done_at IS NULL")
        require(not waiting, f"never delivered: {waiting}")
        sent = self._rows("SELECT created_at, id FROM outbox WHERE result = 'sent'")
        missing = [row for row in sent if not self.taken[tuple(row)]]
        require(not missing, f"marked as sent, and never taken: {missing}")

    def _nothing_lost(self, kept: set[tuple[str, str]]) -> None:
        """What an erasure took away may be missing, and nothing else."""
        counts = Counter(
            row[0] for row in self._rows("SELECT external_id FROM message WHERE direction = 'in'")
        )
        erased = self._rows("SELECT count(*) FROM contact WHERE erased_at IS NOT NULL")[0][0]
        blank = counts.pop(None, 0)
        missing = [m for m in self.arrived.values() if m and not counts[m]]
        require(len(missing) <= blank, f"lost: {missing}")
        gone = set(self.arrived) - kept
        require(not gone or erased, f"no row is left of {gone}")

    def _rows(self, query: str, **values: Any) -> list[Any]:
        with self.office.reading() as session:
            return list(session.connection().execute(_statement(query), values))


_statement = cache(text)


def require(holds: bool, what: str) -> None:
    if not holds:
        raise BrokenRuleError(what)
