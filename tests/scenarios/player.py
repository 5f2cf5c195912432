"""Plays a scenario: what arrives is stored, received and answered; only the network is absent.

A step is one act of the contact (`said`, `pressed`, `sent`…), one thing that happens
(`passes`, `delivery`), or one thing to find (`heard`, `silent`, `offered`, `kept`). Under the
name of somebody else, it is theirs.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta
from itertools import count
from types import MappingProxyType
from typing import Any

from sqlalchemy import text
from sqlmodel import Session, col, select

from bot import inbox, outbox
from bot.channels.port import UnreachableError
from bot.delivery import Mark, mark_all
from bot.desk import (
    accompanying,
    accounts,
    agenda_editing,
    appointing,
    appointments,
    follow_ups,
    library,
    offers,
    upkeep,
)
from bot.desk.office import Office
from bot.desk.receive import receive
from bot.inbox import Arrival
from bot.settings import parse_duration
from bot.store.tables import Account, EventRow, Ticket
from tests.conftest import Clock
from tests.samples import an_event, an_offer
from tests.scenarios.person import Person

BOTH = frozenset({"telegram", "whatsapp"})
TYPING = timedelta(milliseconds=500)
READING = timedelta(seconds=3)


class Player:
    """The contact is on `channel`; volunteers are on Telegram, their chats linked.

    `levels` are those of the volunteers who are novices or mentors, `skills` what those who do
    not know everything know.
    """

    def __init__(
        self,
        office: Office,
        clock: Clock,
        channel: str,
        volunteers: list[str],
        levels: Mapping[str, str] = MappingProxyType({}),
        skills: Mapping[str, list[str]] = MappingProxyType({}),
    ) -> None:
        self.office, self.clock, self.channel = office, clock, channel
        self._numbers = count(1000)
        self._holding = False
        self._last: list[Arrival] = []
        self.people: dict[str, Person] = {}
        for name in volunteers:
            self._link(name, levels.get(name, "experienced"), skills.get(name, []))

    def person(self, name: str) -> Person:
        """Somebody who is not yet known is one more contact."""
        if name not in self.people:
            number = next(self._numbers)
            whatsapp = f"whatsapp:+3247000{number}"
            address = str(number) if self.channel == "telegram" else whatsapp
            self.people[name] = Person(self.channel, address)
        return self.people[name]

    def _link(self, name: str, level: str, skills: list[str]) -> None:
        with self.office.transaction() as session:
            email = f"{name.lower()}@example.org"
            account = accounts.add(self.office, session, "volunteer", email, name)
            account.level, account.skills = level, skills
            token = accounts.issue(self.office, session, account, "link")
        self.people[name] = Person("telegram", str(next(self._numbers)))
        self.opened(self.people[name], f"link_{token}")
        assert name in self.people[name].listens()

    def play(self, step: dict[str, Any], name: str = "the contact") -> None:
        for verb, what in step.items():
            if isinstance(what, dict) and verb[0].isupper():
                self.play(what, verb)
                continue
            act: Callable[[Person, Any], None] = getattr(self, verb.replace(" ", "_"))
            act(self.person(name), what)

    def said(self, person: Person, words: str | list[str]) -> None:
        """Several texts are fragments, sent one upon the other."""
        fragments = [words] if isinstance(words, str) else words
        self._last = []
        for fragment in fragments:
            self._store(person.says(fragment))
            self.clock.advance(TYPING)
        self._answer()

    def repeated(self, person: Person, what: list[Any]) -> None:
        """These words in turn, as many times as the last item says."""
        *words, times = what
        for fragment in words * times:
            self.said(person, fragment)
        person.listens()

    def opened(self, person: Person, payload: str) -> None:
        self._arrive(person.says(f"/start {payload}".strip()))

    def pressed(self, person: Person, label: str) -> None:
        self._arrive(person.presses(label))

    def replied(self, person: Person, words: list[str]) -> None:
        self._arrive(person.replies(*words))

    def proposes(self, person: Person, after: list[str]) -> None:
        """A volunteer proposes moments, from their page, to the ticket they hold."""
        starts = [self.clock.now.replace(minute=0) + parse_duration(d) for d in after]
        with self.office.transaction() as session:
            ticket, account = self._held(session, person)
            appointing.propose(self.office, session, ticket.id or 0, account, starts)
        self._deliver()

    def calls_off(self, person: Person, _: bool) -> None:
        """A volunteer cancels the appointment, from their page."""
        with self.office.transaction() as session:
            ticket, account = self._held(session, person)
            appointing.cancel(self.office, session, ticket.id or 0, account)
        self._deliver()

    def plans(self, person: Person, what: list[str]) -> None:
        """A volunteer plans steps, each followed by how far its day is."""
        today = self.clock.now.date()
        with self.office.transaction() as session:
            ticket, account = self._held(session, person)
            for name, after in zip(what[::2], what[1::2], strict=True):
                due = today + parse_duration(after)
                accompanying.add_step(self.office, session, ticket.id or 0, account, name, due)

    def invites(self, person: Person, name: str) -> None:
        """A volunteer asks another one to accompany with them."""
        with self.office.transaction() as session:
            ticket, account = self._held(session, person)
            other = session.exec(select(Account).where(Account.name == name)).one()
            accompanying.join(self.office, session, ticket.id or 0, account, other)
        self._deliver()

    def shares(self, person: Person, _: bool) -> None:
        """A volunteer shows the plan to the contact."""
        with self.office.transaction() as session:
            ticket, account = self._held(session, person)
            accompanying.share(self.office, session, ticket.id or 0, account)
        self._deliver()

    def _held(self, session: Session, person: Person) -> tuple[Ticket, Account]:
        """The newest ticket that a volunteer holds, and their account."""
        name = next(name for name, known in self.people.items() if known is person)
        account = session.exec(select(Account).where(Account.name == name)).one()
        mine = select(Ticket).where(
            Ticket.assignee_id == account.id, col(Ticket.closed_at).is_(None)
        )
        newest = mine.order_by(col(Ticket.id).desc()).limit(1)
        return session.exec(newest).one(), account

    def sent(self, person: Person, what: str | list[str]) -> None:
        self._arrive(person.sends(what) if isinstance(what, str) else person.sends(*what))

    def edited(self, person: Person, words: str) -> None:
        self._arrive(person.edits(words))

    def blocked(self, person: Person, _: bool) -> None:
        self._arrive(person.blocks())

    def gone(self, person: Person, state: bool) -> None:
        """From now on the channel says that the person cannot be reached, or no longer."""
        person.gone = state

    def delivered_again(self, _: Person, __: bool) -> None:
        """The channel repeats what it delivered last."""
        assert inbox.store(self.office, self._last) == []
        self._answer()

    def _arrive(self, arrival: Arrival) -> None:
        self._last = []
        self._store(arrival)
        self._answer()

    def _store(self, arrival: Arrival) -> None:
        self._last.append(arrival)
        assert inbox.store(self.office, [arrival])

    def _answer(self) -> None:
        self.clock.advance(READING)
        while senders := inbox.ready_senders(self.office):
            assert any([receive(self.office, [sender]) for sender in senders])
        self._deliver()

    def _deliver(self) -> None:
        while not self._holding and (found := outbox.claim_due(self.office, 50, BOTH)):
            for delivery in found:
                external_id = str(next(self._numbers))
                person = self._at(delivery.address)
                if person.gone:
                    mark_all(self.office, [Mark(delivery, UnreachableError("gone"))])
                    continue
                mark_all(self.office, [Mark(delivery, external_id)])
                person.hears(delivery, external_id)

    def _at(self, address: str) -> Person:
        return next(p for p in self.people.values() if p.address == address)

    def offers(self, _: Person, listed: dict[str, dict[str, Any]]) -> None:
        """The directory holds these; days are counted from today."""
        today = self.clock().date()
        with self.office.transaction() as session:
            for slug, facts in listed.items():
                offers.keep_offer(self.office, session, an_offer(slug, today, **facts), None)

    def events(self, _: Person, listed: dict[str, dict[str, Any]]) -> None:
        """The agenda holds these, by uid; again with the same uid changes it."""
        events = [an_event(uid, self.clock(), **facts) for uid, facts in listed.items()]
        with self.office.transaction() as session:
            agenda_editing.import_events(self.office, session, events, None)

    def called_off(self, _: Person, uid: str) -> None:
        """A coordinator cancels an event."""
        email = "claire@example.org"
        with self.office.transaction() as session:
            claire = accounts.add(self.office, session, "coordinator", email, "Claire")
            row = session.exec(select(EventRow).where(EventRow.uid == uid)).one()
            agenda_editing.cancel(self.office, session, row, claire)

    def shown_a_calendar(self, person: Person, title: str) -> None:
        """The latest message with a file brought this event."""
        files = [d.message.attachment for d in person.heard if d.message.attachment]
        assert files[-1].content_type == "text/calendar"
        assert f"SUMMARY:{title}" in (files[-1].content or b"").decode()

    def given(self, person: Person, words: list[str]) -> None:
        """The latest message with a file brought these words in it."""
        files = [d.message.attachment for d in person.heard if d.message.attachment]
        content = (files[-1].content or b"").decode()
        assert [part for part in words if part not in content] == []

    def delivery(self, _: Person, state: str) -> None:
        """`stops` and `resumes`: meanwhile the outbox fills."""
        self._holding = state == "stops"
        self._deliver()

    def passes(self, _: Person, duration: str) -> None:
        """Time, with all that happens by the clock."""
        self.clock.advance(parse_duration(duration))
        follow_ups.send_due(self.office)
        upkeep.mind_tickets(self.office)
        appointments.remind_volunteers(self.office)
        self._deliver()
        upkeep.forget_addresses(self.office)
        upkeep.purge(self.office)

    def published(self, _: Person, slug: str) -> None:
        """A coordinator changes the entry."""
        with self.office.transaction() as session:
            entry = self.office.knowledge.current.catalog[slug]
            library.publish(self.office, session, entry, None)

    def by_template(self, person: Person, key: str) -> None:
        """What was said last may only leave as this approved text."""
        last = person.heard[-1].message
        assert (last.template, last.window_open) == (key, False)

    def not_heard_since(self, person: Person, words: str) -> None:
        """Not among what was said since last time."""
        assert words not in person.listens()

    def heard(self, person: Person, words: str | list[str]) -> None:
        """These words, in this order, in what was said since last time."""
        said, position = person.listens(), 0
        for part in [words] if isinstance(words, str) else words:
            found = said.find(part, position)
            assert found >= 0, f"{part!r} was not heard in: {said!r}"
            position = found + len(part)

    def heard_once(self, person: Person, words: str) -> None:
        said = person.listens()
        assert said.count(words) == 1, f"{words!r} is not heard once in: {said!r}"

    def shown_a_picture(self, person: Person, _: bool) -> None:
        """The latest message with a file brought a PNG of some size."""
        files = [d.message.attachment for d in person.heard if d.message.attachment]
        assert files[-1].content_type == "image/png" and len(files[-1].content or b"") > 5_000

    def not_heard(self, person: Person, words: str) -> None:
        """Never, since the beginning."""
        assert not [d for d in person.heard if words in d.message.text]

    def silent(self, person: Person, _: bool) -> None:
        assert person.listens() == ""

    def offered(self, person: Person, labels: list[str]) -> None:
        assert [option.label for option in person.offered().message.options] == labels

    def rewritten(self, person: Person, words: str) -> None:
        """The last message rewrites an earlier one, which now says so and offers nothing."""
        last = person.heard[-1].message
        assert last.edits is not None and words in last.text and not last.options
        person.unread.clear()

    def kept(self, _: Person, counts: dict[str, int]) -> None:
        """How many rows there are, by table or by `table where condition`."""
        with self.office.reading() as session:
            for table, expected in counts.items():
                rows = session.connection().execute(text(f"SELECT count(*) FROM {table}"))
                assert rows.scalar() == expected, table
