"""What arrives is handled whatever arrives with it, and counts from when it arrived."""

from datetime import timedelta

from sqlmodel import Session, col, select

from bot.channels.whatsapp.window import window_left
from bot.desk.office import Office
from bot.inbox import store
from bot.store.tables import Inbox, Message
from bot.workers import handle_ready
from tests.conftest import Clock
from tests.desk.chats import conversation_of, hear
from tests.scenarios.person import Person

NUMBER = "whatsapp:+32470000001"


def heard(session: Session) -> list[str]:
    said = select(Message.text).where(Message.direction == "in").order_by(col(Message.id))
    return list(session.exec(said))


def handle_all(office: Office, clock: Clock) -> None:
    """As long as a row that fails is tried."""
    for _ in range(12):
        clock.advance(timedelta(seconds=10))
        handle_ready(office)


def test_what_cannot_be_handled_takes_nothing_else_along(office: Office, clock: Clock) -> None:
    person = Person("telegram", "7")
    words = ("bonjour", "j'ai une panne", "illisible", "de terminal")
    store(office, [person.says(text) for text in words])
    with office.transaction() as session:
        poison = session.exec(select(Inbox).order_by(col(Inbox.id)).offset(2)).first()
        assert poison is not None
        poison.payload = "not sealed by us"
    handle_all(office, clock)
    with office.reading() as session:
        assert heard(session) == ["bonjour", "j'ai une panne", "de terminal"]
        parked = select(Inbox.id).where(col(Inbox.parked_at).is_not(None))
        assert session.exec(parked).all() == [poison.id]


def test_what_no_database_keeps_as_text_is_left_out(office: Office, clock: Clock) -> None:
    """Half a pair of surrogates, which JSON can say, and NUL."""
    hear(office, clock, Person("telegram", "7").says("bon\ud83djour\0"))
    hear(office, clock, Person("whatsapp", NUMBER).says("menu\0"))
    with office.reading() as session:
        assert heard(session) == ["bonjour", "menu"]


def test_the_window_is_counted_from_when_the_message_arrived(office: Office, clock: Clock) -> None:
    """However late it is handled; one found later, sent before, does not shorten it."""
    person = Person("whatsapp", NUMBER)
    arrived = clock.now
    store(office, [person.says("menu")])
    clock.advance(timedelta(hours=20))
    while handle_ready(office):
        pass
    missed = arrived - timedelta(hours=1)
    hear(office, clock, person.says("bonjour", DateSent=missed.isoformat()))
    with office.reading() as session:
        wrote = conversation_of(office, session, person).last_inbound_at
        assert wrote == arrived
        assert window_left(wrote, arrived + timedelta(hours=20)) == timedelta(hours=4)


def test_a_message_found_later_counts_from_when_it_was_sent(office: Office, clock: Clock) -> None:
    person = Person("whatsapp", NUMBER)
    sent = clock.now - timedelta(hours=2)
    hear(office, clock, person.says("menu", DateSent=sent.isoformat()))
    with office.reading() as session:
        assert conversation_of(office, session, person).last_inbound_at == sent
