"""What must hold after each step, looked up in the database and in what the channels took."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Executable, bindparam, func, text
from sqlmodel import col, select

from bot.delivery import Delivery
from bot.desk.office import Office
from bot.inbox import Arrival
from bot.store.tables import Contact, FollowUp, Inbox, Message, Outbox
from tests.simulation.changes import Changes
from tests.simulation.pace import Calls
from tests.simulation.standing import NEVER, NEWEST, Never, require

STATED = text(
    "SELECT o.kind, o.address_id, o.message_id, c.id, c.unreachable_at IS NOT NULL,"
    " k.stopped_at IS NOT NULL OR k.erased_at IS NOT NULL, k.country, t.id, t.assignee_id"
    " FROM outbox o LEFT JOIN message m ON m.id = o.message_id"
    " LEFT JOIN conversation c ON c.id = m.conversation_id"
    " LEFT JOIN contact k ON k.id = c.contact_id"
    " LEFT JOIN ticket t ON t.conversation_id = c.id AND t.closed_at IS NULL WHERE o.id = :id"
)
STEPS = select(func.count()).where(
    FollowUp.conversation_id == bindparam("conversation"), FollowUp.result == "sent"
)
ARRIVED = select(Inbox.channel, Inbox.external_id, Inbox.done_at)
WAITING = select(Outbox.id, Outbox.kind, Outbox.error).where(col(Outbox.done_at).is_(None))
SENT = select(Outbox.created_at, Outbox.id).where(Outbox.result == "sent")
HEARD = select(Message.external_id).where(Message.direction == "in")
THREADS = select(Message.external_id, Message.conversation_id).where(Message.direction == "in")
RECORDED = select(Message.external_id, Message.id).where(Message.direction == "in")
STATUSES = select(Message.external_id, Message.status).where(
    Message.direction == "out", col(Message.external_id).is_not(None), Message.status != "queued"
)
ERASED = select(func.count()).where(col(Contact.erased_at).is_not(None))

Key = tuple[datetime, int]
LATE = timedelta(seconds=5)  # between a look and the call, which waits for the channel's pace
FURTHEST = ("sent", "delivered", "read")
FIRST: Key = (datetime.min.replace(tzinfo=UTC), 0)


def key_of(delivery: Delivery) -> Key:
    """SQLite may give the number of an erased row to another."""
    return delivery.created_at, delivery.id


@dataclass(frozen=True, slots=True)
class Looked:
    """When a delivery was last looked at, and the thread in which it must keep its place."""

    at: datetime
    thread: tuple[int, int | None] | None


@dataclass(frozen=True, slots=True)
class Came:
    """What was stored, when; `message` is its id where one is to follow, `who` has one thread."""

    at: datetime
    sender: str
    message: str = ""
    who: str = ""


@dataclass
class Rules:
    """Remembers what the channels took, to judge what they take next."""

    office: Office
    changes: Changes
    taken: Counter[Key] = field(default_factory=Counter)
    unsure: set[Key] = field(default_factory=set)
    last: dict[tuple[int, int | None], Key] = field(default_factory=dict)
    asked: defaultdict[int, set[Key]] = field(default_factory=lambda: defaultdict(set))
    arrived: dict[tuple[str, str], Came] = field(default_factory=dict)
    looked: dict[Key, Looked] = field(default_factory=dict)
    calls: Calls = field(default_factory=Calls)
    receipts: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    steps: int = 0
    _seen: Counter[str] = field(default_factory=Counter)
    _newest: int = 0

    def look(self) -> None:
        """After each step, at what it may have changed."""
        self.steps += 1
        commits = self.changes.commits
        if self._seen == commits:
            return
        changed = {table for table in commits if commits[table] != self._seen[table]}
        self._seen = commits.copy()
        self._require([rule for rule in NEVER if rule.tables & changed])

    def look_at_all(self) -> None:
        """However long ago it was written."""
        self._newest = 0
        self._require(NEVER)

    def _require(self, rules: Sequence[Never]) -> None:
        if not rules:
            return
        with self.office.reading() as session:
            connection = session.connection()
            for rule in rules:
                found = connection.execute(rule.found, {"since": self._newest}).all()
                require(not found, f"{rule.what}: {found}")
            self._newest = connection.execute(NEWEST).scalar() or 0

    def decided(self, delivery: Delivery, now: datetime) -> None:
        """About to be sent, as soon as the channel's pace allows: may it be?"""
        kind, address, message, conversation, gone, unwilling, country, ticket, holder = self._rows(
            STATED, id=delivery.id
        )[0]
        if kind in ("automatic", "follow_up"):
            require(holder is None, f"delivery {delivery.id} interrupts a volunteer")
            require(not gone, f"delivery {delivery.id} to somebody who blocked us")
        if kind == "follow_up":
            require(not (unwilling or ticket), f"follow-up {delivery.id} is unwanted")
            quiet = self.office.calendar.allowed_from(now, country) > now
            require(not quiet, f"follow-up {delivery.id} in quiet hours")
            self._asked_once(conversation, message, key_of(delivery))
        # Who moved may have begun another conversation before we knew that it is them.
        thread = None if kind == "follow_up" else (address, conversation)
        self.looked[key_of(delivery)] = Looked(now, thread)

    def _asked_once(self, conversation: int, message: int, key: Key) -> None:
        self.asked[conversation].add(key)
        steps = self._rows(STEPS, conversation=conversation)[0][0]
        require(len(self.asked[conversation]) <= steps, f"follow-up {message} is asked twice")

    def called(self, delivery: Delivery, now: datetime) -> None:
        """The channel is called, not long after we looked whether it may be."""
        self.calls.called(delivery.channel, delivery.address, now)
        late = now - self.looked[key_of(delivery)].at
        require(late <= LATE, f"delivery {delivery.id} was looked at {late} ago")

    def accepted(self, delivery: Delivery, *, answered: bool) -> None:
        """The channel takes a message: in this order, and only once?"""
        key = key_of(delivery)
        again = self.taken[key] > 0
        excused = delivery.channel == "telegram" and key in self.unsure
        require(not again or excused, f"delivery {delivery} is doubled")
        self.taken[key] += 1
        if not answered:
            self.unsure.add(key)
        thread = self.looked[key].thread
        if thread:
            last = self.last.get(thread, FIRST)
            require(again or key > last, f"{delivery.id} overtakes")
            self.last[thread] = max(key, last)

    def stored(self, arrival: Arrival, came: Came) -> None:
        """The channel was told that we have it."""
        self.arrived.setdefault((arrival.channel, arrival.external_id), came)

    def settled(self) -> None:
        """At the end: all that arrived was handled once, all that was decided was delivered."""
        self.look_at_all()
        done = {(channel, external_id): at for channel, external_id, at in self._rows(ARRIVED)}
        unhandled = [key for key, at in done.items() if at is None]
        require(not unhandled, f"never handled: {unhandled}")
        require(set(done) <= set(self.arrived), "something is stored that never came")
        self._nothing_lost(set(done))
        self._nothing_scattered()
        self._nothing_overtook()
        self._furthest_receipts()
        waiting = self._rows(WAITING)
        require(not waiting, f"never delivered: {waiting}")
        missing = [row for row in self._rows(SENT) if not self.taken[tuple(row)]]
        require(not missing, f"marked as sent, and never taken: {missing}")

    def _nothing_lost(self, kept: set[tuple[str, str]]) -> None:
        """What an erasure took away may be missing, and what is old; nothing else."""
        counts = Counter(row[0] for row in self._rows(HEARD))
        erased = self._rows(ERASED)[0][0]
        blank = counts.pop(None, 0)
        messages = [came.message for came in self.arrived.values() if came.message]
        missing = [message for message in messages if not counts[message]]
        require(len(missing) <= blank, f"lost: {missing}")
        old = self.office.clock() - self.office.settings.retention
        gone = [key for key, came in self.arrived.items() if key not in kept and came.at >= old]
        require(not gone or erased, f"no row is left of {gone}")

    def _nothing_scattered(self) -> None:
        """All that somebody said is in one conversation, whichever of their names they used."""
        where = dict(self._rows(THREADS))
        threads = {
            (came.who, where[came.message])
            for came in self.arrived.values()
            if came.who and came.message in where
        }
        several = [who for who, n in Counter(who for who, _ in threads).items() if n > 1]
        require(not several, f"in several conversations: {several}")

    def _nothing_overtook(self) -> None:
        """What came from one address was recorded in the order in which it was stored."""
        rows = dict(self._rows(RECORDED))
        latest: dict[str, int] = {}
        for came in self.arrived.values():
            if came.message in rows:
                row = rows[came.message]
                require(row > latest.get(came.sender, 0), f"{came.message} was recorded too early")
                latest[came.sender] = row

    def _furthest_receipts(self) -> None:
        """In whatever order they came."""
        for identifier, status in self._rows(STATUSES):
            told = self.receipts.get(identifier, {"sent"})
            require(status == max(told, key=FURTHEST.index), f"{identifier}: {status}, not {told}")

    def _rows(self, query: Executable, **values: Any) -> Sequence[Any]:
        with self.office.reading() as session:
            return session.connection().execute(query, values).all()
