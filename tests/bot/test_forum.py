"""The volunteers' group: a topic for each ticket, over real HTTP with the sandbox."""

from collections.abc import Iterator

import pytest
from sqlmodel import select

from bot.channels.sandbox import Sandbox, running_sandbox
from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.remote import Phone
from bot.desk import accounts
from bot.store.tables import Account, Ticket
from tests.conformance.check import problems
from tests.conftest import OfficeMaker
from tests.databases import Databases
from tests.service import RunningService, running_service

FORUM = -1001234567890
WAIT = 30.0  # seconds


@pytest.fixture
def databases(sqlite_databases: Databases) -> Databases:
    """One kind of database is enough here: what is kept of a topic is one row more."""
    return sqlite_databases


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def service(make_office: OfficeMaker, sandbox: Sandbox) -> Iterator[RunningService]:
    sandbox.telegram.add_group(FORUM, "Bénévoles", True)
    group = {"telegram_mode": "polling", "telegram_desk_group": str(FORUM)}
    with running_service(make_office, sandbox, **group) as service:
        yield service
        assert problems(service.remote.calls()) == []


class Group:
    """The group as its members see it."""

    def __init__(self, service: RunningService) -> None:
        self.service = service
        self.phone: Phone = service.remote.phone("telegram", FORUM)

    @property
    def topics(self) -> dict[int, Json]:
        return self.service.sandbox.telegram.chats[FORUM].topics

    @property
    def thread(self) -> int:
        return max(self.topics)

    def hears(self, words: str) -> Json:
        return self.phone.wait_for(words, WAIT)

    def writes(self, member: Phone, words: str) -> None:
        member.write(words, chat=FORUM, thread=self.thread)

    def presses(self, member: Phone, label: str) -> None:
        for bubble in reversed(self.phone.bubbles()):
            for button in (b for row in bubble["buttons"] for b in row):
                if button["label"] == label:
                    member.do("press", message=bubble["id"], data=button["data"], chat=FORUM)
                    return
        raise AssertionError(f"no button {label!r} in {self.phone.heard()}")


def volunteer(service: RunningService, name: str, chat: int, **fields: str) -> Phone:
    """A volunteer whose Telegram is linked."""
    with service.office.transaction() as session:
        account = accounts.add(
            service.office, session, "volunteer", f"{name.lower()}@b.example", name
        )
        for field, value in fields.items():
            setattr(account, field, value)
        token = accounts.issue(service.office, session, account, "link")
    phone = service.remote.phone("telegram", chat)
    phone.start(f"link_{token}")
    phone.wait_for(name, WAIT)
    return phone


def asks_for_help(service: RunningService) -> Phone:
    contact = service.remote.phone("telegram", 7)
    contact.write("humain")
    contact.wait_for("Je transmets", WAIT)
    contact.press("Oui, transmettez")
    contact.wait_for("C'est noté", WAIT)
    return contact


def ticket(service: RunningService) -> Ticket:
    with service.office.reading() as session:
        return session.exec(select(Ticket)).one()


def test_a_ticket_lives_in_its_topic_and_closes_it(service: RunningService) -> None:
    group, marie = Group(service), volunteer(service, "Marie", 11)
    stranger = service.remote.phone("telegram", 99)
    contact = asks_for_help(service)
    group.hears("Demande #1")
    assert group.topics[group.thread]["name"] == "#1 · Saule 1"
    contact.write("ma vitrine est triste, appelez le 0470 12 34 56")
    assert "0470" not in group.hears("ma vitrine est triste")["text"]
    group.writes(stranger, "Moi je sais !")
    group.hears("Seuls les bénévoles")
    group.writes(marie, "Bonjour, pas encore à moi")
    group.hears("prenez-la d'abord")
    group.presses(marie, "Je prends")
    contact.wait_for("Marie, bénévole", WAIT)
    group.hears("Pourquoi")
    group.writes(marie, "Essayez un éclairage dirigé.")
    contact.wait_for("Essayez un éclairage dirigé.", WAIT)
    group.presses(marie, "Terminer")
    group.hears("Comment se termine")
    group.presses(marie, "Réglé")
    contact.wait_for("Marie a terminé", WAIT)
    group.hears("ce sujet est fermé")
    assert not any("Moi je sais" in said or "pas encore" in said for said in contact.heard())
    assert not any("Demande #1" in said for said in marie.heard())
    assert ticket(service).outcome == "solved"
    assert len(service.remote.calls("telegram.createForumTopic")) == 1
    assert len(service.remote.calls("telegram.closeForumTopic")) == 1


def test_a_topic_that_somebody_deletes_is_opened_again_with_its_thread(
    service: RunningService,
) -> None:
    group, marie = Group(service), volunteer(service, "Marie", 11)
    contact = asks_for_help(service)
    group.hears("Demande #1")
    group.presses(marie, "Je prends")
    group.hears("Pourquoi")
    group.writes(marie, "Depuis quand ?")
    contact.wait_for("Depuis quand ?", WAIT)
    former = group.thread
    chat = service.sandbox.telegram.chats[FORUM]
    del chat.topics[former]
    chat.messages.clear()
    contact.write("depuis mardi")
    group.hears("depuis mardi")
    assert group.thread != former and group.topics[group.thread]["name"] == "#1 · Saule 1"
    heard = "\n".join(group.phone.heard())
    assert heard.index("Prise par Marie") < heard.index("Depuis quand ?")
    assert heard.index("Depuis quand ?") < heard.index("depuis mardi")
    assert heard.count("depuis mardi") == 1
    group.writes(marie, "Essayez un éclairage dirigé.")
    contact.wait_for("Essayez un éclairage dirigé.", WAIT)


def test_a_novices_words_in_the_topic_wait_for_a_mentor_there(service: RunningService) -> None:
    group = Group(service)
    nadia = volunteer(service, "Nadia", 12, level="novice")
    moussa = volunteer(service, "Moussa", 13, level="mentor")
    refused = volunteer(service, "Inconnu", 14)
    with service.office.transaction() as session:
        session.exec(select(Account).where(Account.name == "Inconnu")).one().status = "suspended"
    contact = asks_for_help(service)
    group.hears("Demande #1")
    group.presses(refused, "Je prends")
    group.hears("pas encore acceptée")
    group.presses(nadia, "Je prends")
    group.hears("Pourquoi")
    group.writes(nadia, "Essayez un spot.")
    group.hears("Réponse à approuver")
    group.presses(moussa, "Envoyer")
    contact.wait_for("Essayez un spot.", WAIT)
    group.hears("a approuvé")
    assert ticket(service).assignee_id is not None
