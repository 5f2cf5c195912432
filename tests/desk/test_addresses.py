"""Where people are written back to."""

from datetime import timedelta

import pytest
from sqlmodel import col, select

from bot import outbox
from bot.channels.port import AmbiguousError, BackOffError
from bot.delivery import Delivery, Mark, mark_all
from bot.desk.office import Office
from bot.desk.receive import receive
from bot.inbox import Arrival, ready_senders, store
from bot.store.tables import Contact, Conversation, Message, Subscription, Ticket
from tests.conftest import Clock
from tests.desk.chats import conversation_of, helped, marie
from tests.desk.chats import deliver as send_all
from tests.desk.chats import hear as receive_all
from tests.desk.waiting import waiting
from tests.scenarios.payloads import form
from tests.scenarios.person import Person

NUMBER, OPAQUE = "whatsapp:+32470000001", "whatsapp:BE.AbC123"


def hear(office: Office, clock: Clock, payload: dict[str, str]) -> None:
    store(office, [Arrival("whatsapp", payload["MessageSid"], payload)])
    clock.advance(timedelta(seconds=3))
    for sender in ready_senders(office):
        receive(office, [sender])


def deliver(office: Office) -> list[Delivery]:
    due = outbox.claim_due(office, 10, frozenset({"whatsapp"}))
    for delivery in due:
        mark_all(office, [Mark(delivery, f"SM-out-{delivery.id}")])
    return due


def test_an_answer_goes_to_the_address_used_last(office: Office, clock: Clock) -> None:
    hear(office, clock, form(NUMBER, "menu"))
    deliver(office)
    hear(office, clock, form(OPAQUE, "menu", WaId=NUMBER.removeprefix("whatsapp:+")))
    assert [delivery.address for delivery in deliver(office)] == [OPAQUE]
    hear(office, clock, form(NUMBER, "menu"))
    assert [delivery.address for delivery in deliver(office)] == [NUMBER]
    with office.reading() as session:
        assert len(session.exec(select(Conversation)).all()) == 1


def test_a_lost_answer_is_not_mistaken_for_an_earlier_message(office: Office, clock: Clock) -> None:
    """The same words sent twice: the first one's id does not prove that the second arrived."""
    hear(office, clock, form(NUMBER, "menu"))
    first = deliver(office)
    hear(office, clock, form(NUMBER, "menu"))
    due = outbox.claim_due(office, 10, frozenset({"whatsapp"}))
    mark_all(office, [Mark(due[0], AmbiguousError("the answer was lost"))])
    clock.advance(timedelta(minutes=2))
    again = outbox.claim_due(office, 10, frozenset({"whatsapp"}))
    assert again[0].suspect
    assert again[0].known == {f"SM-out-{first[0].id}"}


def test_what_may_have_arrived_is_looked_for_again_when_the_channel_could_not_be_asked(
    office: Office, clock: Clock
) -> None:
    hear(office, clock, form(NUMBER, "menu"))
    for error in (AmbiguousError("the answer was lost"), BackOffError("out of order")):
        due = outbox.claim_due(office, 10, frozenset({"whatsapp"}))
        mark_all(office, [Mark(due[0], error)])
        clock.advance(timedelta(minutes=2))
    assert outbox.claim_due(office, 10, frozenset({"whatsapp"}))[0].suspect


@pytest.fixture
def apart(office: Office, clock: Clock) -> tuple[Person, Person, Person, int]:
    """Marie helps whoever writes from the number, who also wrote from an opaque address."""
    volunteer, known = marie(office), Person("whatsapp", NUMBER)
    number = helped(office, clock, known, volunteer)
    opaque = Person("whatsapp", OPAQUE)
    receive_all(office, clock, opaque.says("Mes photos sont floues", WaId=""))
    return volunteer, known, opaque, number


def test_the_open_ticket_goes_where_the_person_now_writes_from(
    office: Office, clock: Clock, apart: tuple[Person, Person, Person, int]
) -> None:
    volunteer, known, opaque, number = apart
    receive_all(office, clock, opaque.says("C'est toujours moi", WaId=known.address[10:]))
    send_all(office, volunteer, opaque)
    opaque.unread.clear()
    assert "C'est toujours moi" in volunteer.listens()
    receive_all(office, clock, volunteer.says("Nettoyez l'objectif."))
    send_all(office, volunteer, opaque)
    assert "Nettoyez l'objectif." in opaque.listens()
    with office.reading() as session:
        (conversation,) = session.exec(select(Conversation)).all()
        assert session.get_one(Ticket, number).conversation_id == conversation.id
        assert set(session.exec(select(Message.conversation_id))) == {conversation.id}
        assert len(session.exec(select(Contact)).all()) == 1


def test_without_open_ticket_the_older_conversation_is_kept(office: Office, clock: Clock) -> None:
    """With what both have once kept once, and a « stop » of either."""
    hear(office, clock, form(NUMBER, "menu"))
    hear(office, clock, form(OPAQUE, "stop", WaId=""))
    with office.transaction() as session:
        first, second = session.exec(select(Conversation.id).order_by(col(Conversation.id)))
        for owner, topic in ((first, "all"), (second, "all"), (second, "category/visio")):
            session.add(Subscription(conversation_id=owner or 0, topic=topic, at=clock.now))
    hear(office, clock, form(OPAQUE, "menu", WaId=NUMBER[10:]))
    with office.reading() as session:
        (conversation,) = session.exec(select(Conversation)).all()
        assert conversation.id == first
        topics = session.exec(select(Subscription.topic).order_by(col(Subscription.topic)))
        assert topics.all() == ["all", "category/visio"]
        assert session.exec(select(Contact)).one().stopped_at is not None


def test_two_open_tickets_stay_apart_until_one_is_closed(
    office: Office, clock: Clock, apart: tuple[Person, Person, Person, int]
) -> None:
    _, known, opaque, number = apart
    with office.transaction() as session:
        waiting(office, session, conversation_of(office, session, opaque))
    receive_all(office, clock, opaque.says("C'est moi", WaId=known.address[10:]))
    with office.reading() as session:
        assert len(session.exec(select(Conversation)).all()) == 2
    with office.transaction() as session:
        session.get_one(Ticket, number).closed_at = clock.now
    receive_all(office, clock, opaque.says("Et maintenant ?", WaId=known.address[10:]))
    with office.reading() as session:
        assert len(session.exec(select(Conversation)).all()) == 1
        assert len(session.exec(select(Ticket)).all()) == 2


def test_who_helps_is_told_when_there_is_nowhere_to_write_to(office: Office, clock: Clock) -> None:
    volunteer, known = marie(office), Person("whatsapp", NUMBER)
    helped(office, clock, known, volunteer)
    with office.transaction() as session:
        conversation_of(office, session, known).written_from = None
    receive_all(office, clock, volunteer.says("Nettoyez l'objectif."))
    send_all(office, volunteer)
    assert "n'est pas arrivé" in volunteer.listens()
    with office.reading() as session:
        said = select(Message.status).where(Message.author == "volunteer")
        assert session.exec(said).one() == "failed"
