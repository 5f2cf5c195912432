"""A help desk with its people, whose pages are asked for over HTTP."""

import re
from dataclasses import dataclass, field
from typing import Any

import httpx
from sqlmodel import col, select

from bot.console.access import COOKIE
from bot.desk import accounts, tickets
from bot.desk.gaps import Grouping
from bot.desk.office import Office
from bot.store.tables import Account, Miss, Ticket
from tests.conftest import Clock
from tests.scenarios.player import Player

QUESTION = "Mon enseigne lumineuse clignote au rythme du xylophone, appelez-moi au 0470 12 34 56"
PEOPLE = {"Marie": "volunteer", "Karim": "volunteer", "Claire": "coordinator"}
CSRF = re.compile(r'name="csrf" value="([0-9a-f]{64})"')


@dataclass
class House:
    """Marie and Karim are volunteers, Claire coordinates; contacts come by `waiting_ticket`."""

    office: Office
    clock: Clock
    url: str
    clients: dict[str, httpx.Client] = field(default_factory=dict)
    sessions: dict[str, str] = field(default_factory=dict)
    players: dict[str, Player] = field(default_factory=dict)

    def __post_init__(self) -> None:
        with self.office.transaction() as session:
            for name, role in PEOPLE.items():
                accounts.add(self.office, session, role, email_of(name), name)

    def join(self, name: str, **fields: Any) -> Account:
        """One more volunteer, with these fields."""
        with self.office.transaction() as session:
            account = accounts.add(self.office, session, "volunteer", email_of(name), name)
            for field, value in fields.items():
                setattr(account, field, value)
        return account

    def account(self, name: str) -> Account:
        with self.office.reading() as session:
            return session.exec(select(Account).where(Account.name == name)).one()

    def link(self, name: str) -> str:
        """The path of a fresh sign-in link."""
        with self.office.transaction() as session:
            account = session.get_one(Account, self.account(name).id)
            return f"/sign-in/{accounts.issue(self.office, session, account, 'sign_in')}"

    def session_of(self, name: str) -> str:
        with self.office.transaction() as session:
            return accounts.issue(self.office, session, self.account(name), "session")

    def client(self, name: str = "") -> httpx.Client:
        """A browser signed in as that person; nobody's without a name."""
        if name not in self.clients:
            self.clients[name] = httpx.Client(base_url=self.url, timeout=120)
            if name:
                self.sessions[name] = self.session_of(name)
                self.clients[name].cookies.set(COOKIE, self.sessions[name])
        return self.clients[name]

    def leave(self) -> None:
        for client in self.clients.values():
            client.close()

    def post(self, name: str, path: str, /, **fields: str | list[str]) -> httpx.Response:
        """A form of our own page, sent by that person."""
        return self.client(name).post(path, data={"csrf": self.csrf(name), **fields})

    def get(self, name: str, path: str) -> httpx.Response:
        return self.client(name).get(path)

    def csrf(self, name: str) -> str:
        """The mark that this person's forms carry; empty for nobody."""
        mark = CSRF.search(self.get(name, "/me").text)
        return mark[1] if mark else ""

    def contact(self, channel: str, step: dict[str, Any], name: str = "the contact") -> None:
        """A contact does something."""
        if channel not in self.players:
            self.players[channel] = Player(self.office, self.clock, channel, [])
        self.players[channel].play(step, name)

    def waiting_ticket(
        self, channel: str = "whatsapp", question: str = QUESTION, name: str = "the contact"
    ) -> int:
        """Somebody whom the bot could not help, and who agreed to be passed on."""
        self.contact(channel, {"said": question}, name)
        self.contact(channel, {"said": "humain"}, name)
        self.contact(channel, {"pressed": "Oui, transmettez"}, name)
        with self.office.reading() as session:
            newest = select(Ticket).order_by(col(Ticket.id).desc()).limit(1)
            return session.exec(newest).one().id or 0

    def claim(self, name: str, ticket_id: int) -> None:
        with self.office.transaction() as session:
            tickets.claim(self.office, session, ticket_id, self.account(name))

    def gap(self, miss_id: int) -> int:
        """The gap that a miss is in, once new ones have been grouped."""
        Grouping(self.office).bring_up_to_date()
        with self.office.reading() as session:
            return session.get_one(Miss, miss_id).gap_id or 0

    def ticket(self, ticket_id: int) -> Ticket:
        with self.office.reading() as session:
            return session.get_one(Ticket, ticket_id)


def email_of(name: str) -> str:
    return f"{name.lower()}@desk.example"
