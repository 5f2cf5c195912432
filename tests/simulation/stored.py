"""The same histories lived by the service itself: its store, its scheduling, its sending."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from sqlmodel import Session, select

from bot.channels.port import Incoming
from bot.desk import accounts, follow_ups, people, queue, rights, scheduling, tickets
from bot.desk.carry_out import carry_out
from bot.desk.follow_ups import COMPOSERS
from bot.desk.office import Office
from bot.effects import CancelFollowUps, Resume, Stop
from bot.events import ReminderDue
from bot.store.tables import Account, Conversation, FollowUp, Message
from handoff.ticket import Outcome
from tests.conftest import Clock
from tests.simulation.histories import Act, Outage, Person, What, back_from
from tests.simulation.ledger import WEEK, WRITES

KINDS = {
    "appointment": ReminderDue("follow-up-ticket-first", {}, asked_for=True),
    "course": ReminderDue("follow-up-ticket-first", {}),
}
ENTRY = "google-fiche"
Outcomes = tuple[str, int, str, datetime | None]
Step = tuple[int, datetime, datetime]


class StoredYear:
    """`office.settings` must approve every template; `kinds` are registered by the caller."""

    def __init__(
        self, office: Office, clock: Clock, past: list[Person], down: list[Outage]
    ) -> None:
        self.office, self.clock, self._down = office, clock, down
        self._planned = 0
        with office.transaction() as session:
            accounts.add(office, session, "volunteer", "v@example.org", "Marie")
        self._ids = {person.number: self._arrives(person) for person in past}

    def _arrives(self, person: Person) -> int:
        with self.office.transaction() as session:
            incoming = Incoming(person.channel, "", f"{person.number}", "start")
            conversation = people.conversation_with(self.office, session, incoming, {})
            people.contact_of(session, conversation).country = person.country
            return conversation.id or 0

    def live(self, acts: list[Act]) -> None:
        for act in acts:
            self._until(act.at)
            self.clock.now = act.at
            with self.office.transaction() as session:
                self._happens(session, session.get_one(Conversation, self._ids[act.person]), act)
        self._until(acts[-1].at + timedelta(days=60))

    def _until(self, moment: datetime) -> None:
        """Whatever is due before is sent when it is due, or when the service is back."""
        while (due := follow_ups.next_due(self.office)) is not None:
            at = back_from(max(due, self.clock.now), self._down)
            if at >= moment:
                return
            self.clock.now = at
            assert follow_ups.send_due(self.office)

    def _happens(self, session: Session, conversation: Conversation, act: Act) -> None:
        if people.contact_of(session, conversation).erased_at is not None:
            return
        if act.what in WRITES:
            conversation.last_inbound_at = conversation.last_heard_at = self.clock.now
            conversation.unreachable_at = None
        session.flush()
        if act.what in CHANGES:
            CHANGES[act.what](self, session, conversation, act)

    def plan(
        self, session: Session, conversation: Conversation, kind: str, steps: Iterable[Step]
    ) -> None:
        """Reminders of one new subject, each with its due time and its end."""
        self._planned += 1
        subject = f"{kind}-{self._planned}"
        for step, due, end in steps:
            scheduling.remind(
                self.office, session, conversation, kind, subject, due, step=step, expires_at=end
            )


def asked(year: StoredYear, session: Session, conversation: Conversation, _: Act) -> None:
    """An answer was given."""
    session.add(
        Message(
            conversation_id=conversation.id or 0,
            direction="out",
            author="bot",
            kind="automatic",
            text="",
            entry=ENTRY,
            created_at=year.clock.now,
        )
    )
    session.flush()
    scheduling.after_answer(year.office, session, conversation, ENTRY)


def stop(year: StoredYear, session: Session, conversation: Conversation, _: Act) -> None:
    for effect in (Stop(), CancelFollowUps()):
        carry_out(year.office, session, conversation, effect)


def start(year: StoredYear, session: Session, conversation: Conversation, _: Act) -> None:
    carry_out(year.office, session, conversation, Resume())


def appointment(year: StoredYear, session: Session, conversation: Conversation, act: Act) -> None:
    meeting = year.clock.now + act.ahead
    before = meeting - timedelta(hours=1)
    year.plan(session, conversation, "appointment", [(0, before, meeting)])


def course(year: StoredYear, session: Session, conversation: Conversation, _: Act) -> None:
    weeks = [(n, year.clock.now + WEEK * n, year.clock.now + WEEK * (n + 1)) for n in range(1, 5)]
    year.plan(session, conversation, "course", weeks)


def moves(year: StoredYear, session: Session, conversation: Conversation, act: Act) -> None:
    """The volunteer's verb, where it applies."""
    ticket = people.open_ticket(session, conversation.id or 0)
    account = session.exec(select(Account)).one()
    if ticket is None:
        return
    if act.what == "claim" and ticket.assignee_id is None:
        tickets.claim(year.office, session, ticket.id or 0, account)
    elif act.what == "close" and ticket.assignee_id is not None:
        tickets.close(year.office, session, ticket.id or 0, account, Outcome.SOLVED)


Change = Callable[[StoredYear, Session, Conversation, Act], None]
CHANGES: dict[What, Change] = {
    "asked": asked,
    "stop": stop,
    "start": start,
    "block": lambda year, session, c, _: people.mark_unreachable(session, c, year.clock.now),
    "unblock": lambda _year, _session, c, _: setattr(c, "unreachable_at", None),
    "erase": lambda year, session, c, _: rights.erase(year.office, session, c),
    "appointment": appointment,
    "course": course,
    "open": lambda year, session, c, _: queue.open_ticket(year.office, session, c, "asked", "?"),
    "claim": moves,
    "close": moves,
}


def outcomes(office: Office) -> Counter[Outcomes]:
    """What became of each, whoever it was for: its kind, step, result, and when."""
    with office.reading() as session:
        rows = session.exec(select(FollowUp)).all()
        return Counter((row.kind, row.step, row.result or "", row.done_at) for row in rows)


def register() -> None:
    """The two kinds of reminder that histories hold besides those of the product."""
    for kind, event in KINDS.items():
        COMPOSERS[kind] = _always(event)


def unregister() -> None:
    for kind in KINDS:
        del COMPOSERS[kind]


def _always(event: ReminderDue) -> follow_ups.Composer:
    return lambda _office, _session, _conversation, _row: event
