"""Receipts of the channel, in any order: a message keeps the furthest state."""

from itertools import permutations

import pytest

from bot import outbox
from bot.channels.parsing import parse
from bot.delivery import Mark, mark_all
from bot.desk import people, post
from bot.desk.office import Office
from bot.desk.receipts import Receipt, apply_receipts
from bot.effects import Say
from bot.store.tables import Message
from tests.scenarios.person import Person

ORDERS = list(permutations(("sent", "delivered", "read")))
SID = "SM1"


@pytest.fixture
def message(office: Office) -> int:
    """One that is queued on WhatsApp; returns its id."""
    arrival = Person("whatsapp", "whatsapp:+32470123456").says("bonjour")
    incoming = parse(arrival.channel, arrival.payload)
    with office.transaction() as session:
        conversation = people.conversation_with(office, session, incoming, {})
        conversation.last_inbound_at = office.clock()
        return post.say(office, session, conversation, Say("Bonjour !")).id or 0


def send(office: Office) -> None:
    (delivery,) = outbox.claim_due(office, 5, frozenset({"whatsapp"}))
    mark_all(office, [Mark(delivery, SID)])


def status(office: Office, message: int) -> str:
    with office.reading() as session:
        return session.get_one(Message, message).status


@pytest.mark.parametrize("order", ORDERS, ids=" ".join)
def test_receipts_in_any_order_keep_the_furthest(
    office: Office, message: int, order: tuple[str, ...]
) -> None:
    send(office)
    for receipt in order:
        apply_receipts(office, [Receipt(SID, receipt)])
    assert status(office, message) == "read"


def test_receipts_that_overtake_the_answer_to_our_call_are_kept(
    office: Office, message: int
) -> None:
    apply_receipts(office, [Receipt(SID, "delivered"), Receipt(SID, "sent")])
    assert status(office, message) == "queued"
    send(office)
    assert status(office, message) == "delivered"


def test_a_failure_is_final_whatever_comes_later(office: Office, message: int) -> None:
    send(office)
    apply_receipts(office, [Receipt(SID, "undelivered", "63016"), Receipt(SID, "sent")])
    assert status(office, message) == "failed"
