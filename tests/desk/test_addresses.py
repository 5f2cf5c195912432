"""Where people are written back to."""

from datetime import timedelta

from sqlmodel import select

from bot import outbox
from bot.channels.port import AmbiguousError, BackOffError
from bot.delivery import Delivery, Mark, mark_all
from bot.desk.office import Office
from bot.desk.receive import receive
from bot.inbox import Arrival, ready_senders, store
from bot.store.tables import Conversation
from tests.conftest import Clock
from tests.scenarios.payloads import form

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
