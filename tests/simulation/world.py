"""A world by a fake clock: people, channels that fail, and a service whose commits may fail."""

import random
from datetime import timedelta
from functools import partial
from itertools import count

from sqlalchemy.exc import OperationalError

from bot import inbox
from bot.channels.parsing import parse
from bot.delivery import Delivery
from bot.desk import accounts
from bot.desk.office import Office
from bot.desk.receipts import Receipt, apply_receipts
from bot.inbox import Arrival
from tests.conftest import Clock
from tests.simulation import keeping, people
from tests.simulation.channels import FakeChannel
from tests.simulation.fate import Agenda, Disk
from tests.simulation.people import Contact
from tests.simulation.rules import FURTHEST, Came
from tests.simulation.service import SOON, Service

CHANNELS = ("telegram", "whatsapp")
OPENING = timedelta(hours=36)  # during which contacts write for the first time
TROUBLED = timedelta(days=8)  # the second follow-up is due after a week
LASTING = timedelta(days=10)
RECEIPTS = 0.2  # of WhatsApp's messages have some
VOLUNTEERS = 3


class World:
    """`run` plays `conversations` contacts, and looks at the rules after each step."""

    def __init__(self, office: Office, clock: Clock, seed: int, conversations: int) -> None:
        random.seed(seed)  # for the jitter between tries
        self.office, self.clock, self.chance = office, clock, random.Random(seed)
        self.agenda = Agenda(clock)
        self.disk = Disk(office.engine, self.chance, clock)
        self.channels = {name: FakeChannel(name, self.chance, clock) for name in CHANNELS}
        self.service = Service(office, self.agenda, self.chance, self.channels, self._hear)
        self.people: dict[tuple[str, str], Contact] = {}
        self._volunteers: set[str] = set()
        self._chats = count(500_000)
        self._rush = timedelta(seconds=self.chance.uniform(5, 60))
        self._rushes = [OPENING * self.chance.random() for _ in range(2)]
        for number in range(VOLUNTEERS):
            self._employ(number)
        for number in range(conversations):
            self._introduce(number)

    def run(self) -> None:
        """Through troubled times, then in calm until nothing is left to do."""
        self.disk.sound = False
        self.agenda.plan(TROUBLED, self._be_calm)
        self._be_unlucky()
        self.service.tick(self.clock() + LASTING)
        for act in self.agenda.unfold():
            act()
            self.service.rules.look()
        self.service.rules.settled()
        self.clock.advance(self.office.settings.retention)
        keeping.nothing_said_is_left(self.office)

    def end(self) -> None:
        """The database may serve another world."""
        self.disk.stop()
        self.service.rules.changes.stop()

    def _receipts(self, external_id: str) -> None:
        """In any order, some twice, and some before the answer to our own call."""
        statuses = FURTHEST[: self.chance.randint(1, len(FURTHEST))]
        for status in self.chance.choices(statuses, k=len(statuses)):
            after = SOON * self.chance.uniform(0, 30)
            self.agenda.plan(after, partial(self._receipt, Receipt(external_id, status)))

    def _receipt(self, receipt: Receipt) -> None:
        try:
            apply_receipts(self.office, [receipt])
        except OperationalError:
            self.agenda.plan(SOON, partial(self._receipt, receipt))
            return
        self.service.rules.receipts[receipt.external_id].add(receipt.status)

    def _be_unlucky(self) -> None:
        """Hours without a channel, and minutes of a full disk."""
        for _ in range(3):
            channel = self.channels[self.chance.choice(CHANNELS)]
            self.agenda.plan(OPENING * self.chance.random(), channel.break_down)
            full = partial(self.disk.fill, timedelta(minutes=self.chance.uniform(0.5, 10)))
            self.agenda.plan(OPENING * self.chance.random(), full)

    def _be_calm(self) -> None:
        self.disk.sound = True
        for channel in self.channels.values():
            channel.calm = True

    def _employ(self, number: int) -> None:
        """A volunteer, who links their chat."""
        person = Contact("telegram", str(900_000 + number))
        with self.office.transaction() as session:
            email, name = f"v{number}@example.org", f"Volontaire {number}"
            account = accounts.add(self.office, session, "volunteer", email, name)
            token = accounts.issue(self.office, session, account, "link")
        self.people["telegram", person.address] = person
        self._volunteers.add(person.address)
        self._post(person.says(f"/start link_{token}"))

    def _introduce(self, number: int) -> None:
        channel = CHANNELS[number % 2]
        address = str(1000 + number) if channel == "telegram" else f"whatsapp:+32470{number:06d}"
        person = self.people[channel, address] = Contact(channel, address, number=address)
        acts = 1 + min(int(self.chance.expovariate(0.6)), 12)
        self.agenda.plan(self._opening(), partial(self._live, person, acts))

    def _opening(self) -> timedelta:
        """Most come together, when the service was spoken of; the others at any time."""
        if self.chance.random() < 0.7:
            return self.chance.choice(self._rushes) + self._rush * self.chance.random()
        return OPENING * self.chance.random()

    def _live(self, person: Contact, acts: int) -> None:
        """One act, then the next; rarely the contact blocks us, or their address moves."""
        luck = self.chance.random()
        if luck < 0.01:
            self._block(person)
        elif luck < 0.03:
            self._move(person)
        else:
            self.channels[person.channel].blocked.discard(person.address)
            self._post(person.signed(people.act(person, self.chance)))
        if acts > 1:
            self.agenda.plan(people.pause(self.chance), partial(self._live, person, acts - 1))

    def _block(self, person: Contact) -> None:
        self.channels[person.channel].blocked.add(person.address)
        if person.on_telegram:
            self._post(person.blocks())

    def _move(self, person: Contact) -> None:
        """Telegram tells the new address when the old one is written to; WhatsApp, both at once."""
        new = str(next(self._chats))
        if person.on_telegram:
            self.channels["telegram"].moved[person.address] = new
        else:
            new = f"whatsapp:BE.{new}"
        self.people[person.channel, new] = person
        person.address = new

    def _post(self, arrival: Arrival) -> None:
        """On its way to us: WhatsApp's webhooks overtake each other; some come twice."""
        late = arrival.channel == "whatsapp" and self.chance.random() < 0.1
        delay = SOON * self.chance.uniform(0, 3) if late else timedelta()
        self.agenda.plan(delay, partial(self._store, arrival))
        if self.chance.random() < 0.05:
            again = SOON * self.chance.uniform(0, 3600)
            self.agenda.plan(again, partial(self._store, arrival))

    def _store(self, arrival: Arrival) -> None:
        """What we could not store, the channel delivers again."""
        try:
            new = inbox.store(self.office, [arrival])
        except OperationalError:
            again = SOON * self.chance.uniform(1, 30)
            self.agenda.plan(again, partial(self._store, arrival))
            return
        self.service.rules.stored(arrival, self._came(arrival))
        self.service.arrived(new)

    def _came(self, arrival: Arrival) -> Came:
        incoming = parse(arrival.channel, arrival.payload)
        if incoming.kind != "message" or incoming.sender in self._volunteers:
            return Came(self.clock(), incoming.sender)
        # On Telegram nothing says that two addresses are one person's.
        who = (
            self.people["whatsapp", incoming.sender].number if arrival.channel == "whatsapp" else ""
        )
        return Came(self.clock(), incoming.sender, incoming.message_id, who)

    def _hear(self, delivery: Delivery, external_id: str) -> None:
        person = self.people[delivery.channel, delivery.address]
        person.hears(delivery, external_id)
        if not person.on_telegram and self.chance.random() < RECEIPTS:
            self._receipts(external_id)
        if person.address in self._volunteers:
            for plan in people.react(person, delivery.message.options, external_id, self.chance):
                self.agenda.plan(plan.after, partial(self._post, plan.arrival))
