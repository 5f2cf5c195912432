"""What is sent later, on paper: the pure rules, a heap, and a judge of its own for each send."""

import heapq
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import holidays

from bot.desk.scheduling import NEWS_AFTER
from handoff.follow_up import Calendar, Facts, Form, Nature, due_at, judge
from tests.simulation.histories import BEGIN, Act, Outage, Person, What, back_from

WRITES = {"asked", "wrote", "open", "stop", "start"}
DAY, WEEK = timedelta(days=1), timedelta(days=7)
ZONES = {"be": "Europe/Brussels", "fr": "Europe/Paris", "qc": "America/Toronto"}
FREE_DAYS: dict[str | None, set[date]] = {
    "be": set(holidays.country_holidays("BE", years=[2026, 2027])),
    "fr": set(holidays.country_holidays("FR", years=[2026, 2027])),
    "qc": set(holidays.country_holidays("CA", subdiv="QC", years=[2026, 2027])),
    None: set(),
}


@dataclass
class Row:
    """One thing to send later, and what became of it."""

    person: Person
    nature: Nature
    subject: str
    step: int
    counted_from: datetime
    due_at: datetime
    expires_at: datetime | None = None
    result: str = ""
    done_at: datetime | None = None
    held: list[str] = field(default_factory=list)


@dataclass
class Standing:
    """What is known of a contact at this moment."""

    wrote: datetime | None = None
    automatic: datetime | None = None
    stopped: bool = False
    blocked: bool = False
    erased: bool = False
    ticket: int = 0
    claimed: bool = False
    rows: dict[tuple[str, int], Row] = field(default_factory=dict)


class Ledger:
    """Lives through acts and outages; `rows` say at the end what was sent, and why not."""

    def __init__(
        self, people: Iterable[Person], calendar: Calendar, down: list[Outage] | None = None
    ) -> None:
        self.people = {person.number: person for person in people}
        self.calendar, self.down = calendar, down or []
        self.now = BEGIN
        self.standing = {number: Standing() for number in self.people}
        self.rows: list[Row] = []
        self._order, self._ids = count(), count(1)
        self._heap: list[tuple[datetime, int, Act | Row, datetime]] = []

    @property
    def holds(self) -> Counter[str]:
        """How often something was held back, by reason."""
        return Counter(why for row in self.rows for why in row.held)

    def live(self, acts: Iterable[Act]) -> None:
        for act in acts:
            heapq.heappush(self._heap, (act.at, next(self._order), act, act.at))
        while self._heap:
            self.now, _, thing, planned = heapq.heappop(self._heap)
            if isinstance(thing, Act):
                self._happens(self.people[thing.person], self.standing[thing.person], thing)
            elif not thing.result and thing.due_at == planned:
                self._due(thing, self.standing[thing.person.number])

    def _plan(self, row: Row) -> None:
        """Due at the earliest now, and when the service is there."""
        moment = back_from(max(row.due_at, self.now), self.down)
        heapq.heappush(self._heap, (moment, next(self._order), row, row.due_at))

    def _add(self, row: Row) -> None:
        self.rows.append(row)
        self.standing[row.person.number].rows[row.subject, row.step] = row
        self._plan(row)

    def _happens(self, person: Person, known: Standing, act: Act) -> None:
        if known.erased:
            return
        if act.what in WRITES:
            known.wrote, known.blocked = self.now, False
        changes: dict[What, Callable[[], None]] = {
            "asked": lambda: self._ask(person, known, f"answer-{next(self._ids)}"),
            "stop": lambda: self._stop(known),
            "start": lambda: setattr(known, "stopped", False),
            "block": lambda: setattr(known, "blocked", True),
            "unblock": lambda: setattr(known, "blocked", False),
            "erase": lambda: self._erase(known),
            "appointment": lambda: self._appointment(person, act.ahead),
            "course": lambda: self._course(person),
            "open": lambda: self._open(person, known),
            "claim": lambda: setattr(known, "claimed", known.ticket != 0),
            "close": lambda: self._close(person, known),
        }
        changes.get(act.what, lambda: None)()

    def _stop(self, known: Standing) -> None:
        known.stopped = True
        self._cancel(known)

    def _erase(self, known: Standing) -> None:
        known.erased, known.ticket = True, 0
        for row in known.rows.values():
            if not row.result:
                row.result, row.done_at = "erased", self.now

    def _appointment(self, person: Person, ahead: timedelta) -> None:
        meeting, subject = self.now + ahead, f"appointment-{next(self._ids)}"
        before = meeting - timedelta(hours=1)
        self._remind(person, Nature.ASKED_FOR, subject, 0, before, meeting)

    def _course(self, person: Person) -> None:
        subject = f"course-{next(self._ids)}"
        for week in range(1, 5):
            due = self.now + WEEK * week
            self._remind(person, Nature.CHECK_IN, subject, week, due, due + WEEK)

    def _open(self, person: Person, known: Standing) -> None:
        if known.ticket:
            return
        known.ticket, known.claimed = next(self._ids), False
        for step, delay in enumerate(NEWS_AFTER):
            due = self.now + delay
            self._remind(person, Nature.NEWS, f"news-{known.ticket}", step, due, None)

    def _close(self, person: Person, known: Standing) -> None:
        if known.ticket and known.claimed:
            subject, known.ticket = f"ticket-{known.ticket}", 0
            self._ask(person, known, subject)

    def _remind(
        self,
        person: Person,
        nature: Nature,
        subject: str,
        step: int,
        due: datetime,
        expires: datetime | None,
    ) -> None:
        planned = self.calendar.planned(due, expires, person.country)
        self._add(Row(person, nature, subject, step, self.now, planned, expires))

    def _ask(self, person: Person, known: Standing, subject: str) -> None:
        self._cancel(known)
        due = due_at(self.calendar, self.now, 0, person.country)
        self._add(Row(person, Nature.QUESTION, subject, 0, self.now, due))

    def _cancel(self, known: Standing) -> None:
        for row in known.rows.values():
            if row.nature is Nature.QUESTION and not row.result:
                row.result, row.done_at = "cancelled", self.now

    def _due(self, row: Row, known: Standing) -> None:
        waiting = known.ticket and not known.claimed and row.subject == f"news-{known.ticket}"
        if row.nature is Nature.NEWS and not waiting:
            row.result, row.done_at = "moot", self.now
            return
        judgement = judge(self._facts(row, known), self.calendar, self.now)
        if judgement.hold_until is not None:
            row.held.append(str(judgement.hold))
            row.due_at = judgement.hold_until
            self._plan(row)
            return
        row.done_at = self.now
        row.result = judgement.drop.value if judgement.drop else "sent"
        if judgement.send:
            self._send(row, known)

    def _facts(self, row: Row, known: Standing) -> Facts:
        within = known.wrote is not None and self.now - known.wrote < DAY
        free = row.person.channel == "telegram" or within
        approved = (Form.TEMPLATE,) if row.person.approved else ()
        return Facts(
            counted_from=row.counted_from,
            due_at=row.due_at,
            nature=row.nature,
            expires_at=row.expires_at,
            last_inbound_at=known.wrote,
            last_automatic_at=known.automatic,
            stopped=known.stopped,
            unreachable=known.blocked,
            erased=known.erased,
            open_ticket=known.ticket != 0,
            country=row.person.country,
            forms=(Form.TEXT,) if free else approved,
        )

    def _send(self, row: Row, known: Standing) -> None:
        self._inspect(row, known)
        known.automatic = self.now
        if row.nature is Nature.QUESTION and row.step + 1 < len(self.calendar.delays):
            step = row.step + 1
            due = due_at(self.calendar, row.counted_from, step, row.person.country)
            again = Row(row.person, row.nature, row.subject, step, row.counted_from, due)
            self._add(again)

    def _inspect(self, row: Row, known: Standing) -> None:
        """What must never happen, looked at without the rules' own code."""
        zone = ZoneInfo(ZONES.get(row.person.country or "", self.calendar.time_zone))
        there = self.now.astimezone(zone)
        asked_for = row.nature is Nature.ASKED_FOR
        assert 8 <= there.hour < 20, f"{row} in quiet hours"
        assert not known.blocked and not known.erased, f"{row} to somebody who is gone"
        if asked_for:
            return
        assert there.date() not in FREE_DAYS[row.person.country], f"{row} on a holiday"
        assert not known.stopped, f"{row} after STOP"
        if row.nature is not Nature.NEWS:
            assert not known.ticket, f"{row} during an open ticket"
        if known.automatic is not None:
            assert known.automatic.astimezone(zone).date() < there.date(), f"{row} the same day"
