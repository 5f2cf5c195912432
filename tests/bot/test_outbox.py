"""What the outbox does when somebody has moved, or is forgotten, while we write to them."""

from dataclasses import replace
from datetime import timedelta

from bot import outbox
from bot.channels.port import AddressMovedError
from bot.delivery import Mark, mark_all
from bot.desk import people, post
from bot.desk.office import Office
from bot.store.tables import Address, Outbox
from tests.conftest import Clock

TELEGRAM = frozenset({"telegram"})


def test_what_waits_follows_to_an_address_that_is_known_already(office: Office) -> None:
    """Whoever moved may write from the new address before we learn that it is theirs."""
    with office.transaction() as session:
        former = people.add_address(office, session, "telegram", "7")
        people.add_address(office, session, "telegram", "8")
        post.notify(office, session, former, "first")
        post.notify(office, session, former, "second")
    for text in ("first", "second"):
        (delivery,) = outbox.claim_due(office, 5, TELEGRAM)
        if delivery.address == "7":
            mark_all(office, [Mark(delivery, AddressMovedError("8"))])
            (delivery,) = outbox.claim_due(office, 5, TELEGRAM)
        assert (delivery.address, delivery.message.text) == ("8", text)
        mark_all(office, [Mark(delivery, f"id of {text}")])


def test_an_address_that_moved_is_written_to_under_its_new_name(office: Office) -> None:
    with office.transaction() as session:
        former = people.add_address(office, session, "telegram", "7")
        post.notify(office, session, former, "first")
    (delivery,) = outbox.claim_due(office, 5, TELEGRAM)
    mark_all(office, [Mark(delivery, AddressMovedError("8"))])
    (again,) = outbox.claim_due(office, 5, TELEGRAM)
    assert again.address == "8"


def test_what_came_of_an_erased_message_is_not_said_of_another(
    office: Office, clock: Clock
) -> None:
    with office.transaction() as session:
        address = people.add_address(office, session, "telegram", "7")
        post.notify(office, session, address, "erased")
    (delivery,) = outbox.claim_due(office, 5, TELEGRAM)
    with office.transaction() as session:
        session.delete(session.get_one(Outbox, delivery.id))
    mark_all(office, [Mark(delivery, "its id")])
    clock.advance(timedelta(minutes=1))
    with office.transaction() as session:
        row = post.notify(office, session, session.get_one(Address, address.id), "next")
    mark_all(office, [Mark(replace(delivery, id=row.id or 0), "its id")])
    (following,) = outbox.claim_due(office, 5, TELEGRAM)
    assert following.message.text == "next"
