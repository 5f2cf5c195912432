"""Receipts of the channel, in any order: a message keeps the furthest state."""

from datetime import timedelta
from itertools import permutations

import pytest
from prometheus_client import REGISTRY
from sqlmodel import select

from bot import outbox
from bot.channels.parsing import parse
from bot.channels.port import WindowClosedError
from bot.delivery import Delivery, Mark, mark_all
from bot.desk import people, post
from bot.desk.office import Office
from bot.desk.receipts import Receipt, apply_receipts
from bot.effects import Say
from bot.store.tables import Conversation, Message, Outbox
from tests.conftest import Clock
from tests.desk.waiting import linked, volunteer, waiting
from tests.scenarios.person import Person

ORDERS = list(permutations(("sent", "delivered", "read")))
SID = "SM1"


@pytest.fixture
def message(office: Office) -> int:
    return queued(office, Say("Bonjour !"))


def queued(office: Office, what: Say) -> int:
    """A message to a contact on WhatsApp who has just written; returns its id."""
    arrival = Person("whatsapp", "whatsapp:+32470123456").says("bonjour")
    incoming = parse(arrival.channel, arrival.payload)
    with office.transaction() as session:
        conversation = people.conversation_with(office, session, incoming, {})
        conversation.last_inbound_at = office.clock()
        return post.say(office, session, conversation, what).id or 0


def send(office: Office) -> None:
    (delivery,) = deliveries(office)
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


def deliveries(office: Office) -> list[Delivery]:
    return outbox.claim_due(office, 5, frozenset({"whatsapp"}))


def failures(error: str) -> float:
    """What the metric of deliveries that failed says of WhatsApp."""
    labels = {"channel": "whatsapp", "error": error}
    return REGISTRY.get_sample_value("pouce_delivery_errors_total", labels) or 0.0


LATER = [
    ("63018", "BackOffError", timedelta(hours=1)),
    ("63038", "BackOffError", timedelta(hours=1)),
    ("63017", "BackOffError", timedelta(seconds=1)),
    ("30001", "BackOffError", timedelta(seconds=1)),
    ("63007", "AlarmError", timedelta(minutes=1)),
]


@pytest.mark.parametrize(("code", "error", "wait"), LATER, ids=[code for code, *_ in LATER])
def test_what_may_arrive_later_is_sent_again(
    office: Office, clock: Clock, message: int, code: str, error: str, wait: timedelta
) -> None:
    send(office)
    counted = failures(error)
    apply_receipts(office, [Receipt(SID, "undelivered", code), Receipt(SID, "sent")])
    assert failures(error) == counted + 1
    assert status(office, message) == "queued"
    assert deliveries(office) == []
    clock.advance(wait)
    (again,) = deliveries(office)
    assert not again.suspect  # that it did not arrive is known
    mark_all(office, [Mark(again, "SM2")])
    apply_receipts(office, [Receipt(SID, "sent"), Receipt("SM2", "delivered")])
    assert status(office, message) == "delivered"


def test_what_never_arrives_is_given_up_after_a_day(
    office: Office, clock: Clock, message: int
) -> None:
    tries = 0
    for hour in range(30):
        for delivery in deliveries(office):
            tries += 1
            mark_all(office, [Mark(delivery, f"SM{hour}")])
            apply_receipts(office, [Receipt(f"SM{hour}", "undelivered", "63018")])
        clock.advance(timedelta(hours=1))
    assert 20 < tries < 30
    assert status(office, message) == "failed"


def test_a_refusal_that_overtakes_the_answer_is_acted_on_too(
    office: Office, clock: Clock, message: int
) -> None:
    apply_receipts(office, [Receipt(SID, "undelivered", "63017")])
    send(office)
    clock.advance(timedelta(minutes=1))
    assert len(deliveries(office)) == 1


@pytest.mark.parametrize("by_receipt", [True, False], ids=["by receipt", "at once"])
def test_a_closed_window_changes_the_form_once(office: Office, by_receipt: bool) -> None:
    message = queued(office, Say("Est-ce réglé ?", template="follow-up-answer-first"))
    forms = []
    for sid in ("SM1", "SM2"):
        (delivery,) = deliveries(office)
        forms.append("text" if delivery.message.window_open else "template")
        refused = WindowClosedError("Twilio 63016")
        mark_all(office, [Mark(delivery, sid if by_receipt else refused)])
        if by_receipt:
            apply_receipts(office, [Receipt(sid, "failed", "63016")])
    assert forms == ["text", "template"]
    assert deliveries(office) == []
    assert status(office, message) == "failed"


def test_a_volunteer_is_told_that_a_reply_did_not_arrive(office: Office, message: int) -> None:
    with office.transaction() as session:
        marie = volunteer(office, session, "Marie")
        linked(office, session, marie)
        owner = session.get_one(Conversation, session.get_one(Message, message).conversation_id)
        ticket = waiting(office, session, owner, assignee_id=marie.id)
        row = session.exec(select(Outbox).where(Outbox.message_id == message)).one()
        row.kind, row.ticket_id = "human", ticket.id
    send(office)
    apply_receipts(office, [Receipt(SID, "undelivered", "63016")])
    (told,) = outbox.claim_due(office, 5, frozenset({"telegram"}))
    assert "24" in told.message.text
