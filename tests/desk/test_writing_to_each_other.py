"""Between a contact and who helps them, every word arrives."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import col, select

from bot.channels.port import LONGEST_TEXT
from bot.delivery import Delivery
from bot.desk import post
from bot.desk.office import Office
from bot.effects import Option
from bot.inbox import Arrival
from bot.splitting import units
from bot.store.tables import Account, Address, Media, Message
from tests.conftest import Clock
from tests.desk.chats import deliver, hear, helped, marie
from tests.scenarios import payloads
from tests.scenarios.person import Person

LONG = "Voici mon long message. " * 170


@pytest.fixture
def sonia() -> Person:
    return Person("telegram", "7")


def test_a_long_message_reaches_who_helps(office: Office, clock: Clock, sonia: Person) -> None:
    volunteer = marie(office)
    helped(office, clock, sonia, volunteer)
    hear(office, clock, sonia.says(LONG))
    deliver(office, volunteer)
    assert volunteer.listens().count("Voici mon long message.") == 170
    assert all(units(d.message.text) <= LONGEST_TEXT["telegram"] for d in volunteer.heard)


def test_the_choices_of_a_long_notice_come_with_its_last_part(office: Office) -> None:
    """A mentor reads all of a novice's long reply, and rewriting the notice repeats none of it."""
    volunteer, choices = marie(office), (Option("approve/1", "Envoyer"),)
    with office.transaction() as session:
        address = session.exec(select(Address)).one()
        last = post.notify(office, session, address, LONG, choices)
    deliver(office, volunteer)
    first, second = volunteer.unread
    assert not first.message.options and second.message.options == choices
    assert volunteer.listens().count("Voici mon long message.") == 170
    with office.transaction() as session:
        post.notify(office, session, address, f"{LONG}\n\nDécidé", edits=last.id)
    deliver(office, volunteer)
    (rewritten,) = volunteer.unread
    assert rewritten.message.edits == volunteer.ids[second.id]
    assert rewritten.message.text.endswith("Décidé")


def asked(volunteer: Person) -> Delivery:
    """The one question for whom the words are, since last time."""
    (question,) = [delivery for delivery in volunteer.unread if delivery.message.options]
    volunteer.listens()
    return question


def chooses(volunteer: Person, question: Delivery, ticket_id: int) -> Arrival:
    (option,) = [o.id for o in question.message.options if f"to/{ticket_id}/" in o.id]
    arrival = volunteer.says("")
    pressed = payloads.press(volunteer.chat, option, volunteer.ids[question.id])
    return replace(arrival, payload=pressed)


def test_words_that_follow_each_other_wait_for_one_answer(
    office: Office, clock: Clock, sonia: Person
) -> None:
    """Two tickets are held: what is said soon after goes along, what is said later does not."""
    volunteer, karim = marie(office), Person("telegram", "8")
    hers, his = (helped(office, clock, person, volunteer) for person in (sonia, karim))
    hear(office, clock, volunteer.says("Ouvrez le menu."), volunteer.sends("photo"))
    hear(office, clock, volunteer.sends("document"), volunteer.says("Puis Réglages."))
    deliver(office, volunteer)
    for_her = asked(volunteer)
    clock.advance(timedelta(minutes=11))
    hear(office, clock, volunteer.says("Rappelez demain."))
    deliver(office, volunteer)
    hear(office, clock, chooses(volunteer, asked(volunteer), his))
    hear(office, clock, chooses(volunteer, for_her, hers), chooses(volunteer, for_her, hers))
    with office.reading() as session:
        said = select(Message.ticket_id, Message.text).where(Message.author == "volunteer")
        assert session.exec(said.order_by(col(Message.id))).all() == [
            (his, "Rappelez demain."),
            (hers, "Ouvrez le menu."),
            (hers, ""),
            (hers, ""),
            (hers, "Puis Réglages."),
        ]
        kinds = session.exec(select(Media.kind).order_by(col(Media.id))).all()
        assert kinds == ["photo", "document"]
        assert session.exec(select(Account)).one().pending == []


@pytest.mark.parametrize("minutes", [0, 30])
def test_who_helps_sees_every_edit(
    office: Office, clock: Clock, sonia: Person, minutes: int
) -> None:
    """Of an earlier message too, and long after; the bot answers neither."""
    volunteer = marie(office)
    helped(office, clock, sonia, volunteer)
    hear(office, clock, sonia.says("Mon terminal est le 111"))
    first = sonia.last
    hear(office, clock, sonia.says("merci d'avance"))
    deliver(office, sonia, volunteer)
    sonia.unread.clear()
    volunteer.unread.clear()
    clock.advance(timedelta(minutes=minutes))
    sonia.last = first
    hear(office, clock, sonia.edits("Mon terminal est le 222"))
    deliver(office, sonia, volunteer)
    assert "222" in volunteer.listens()
    assert sonia.listens() == ""
