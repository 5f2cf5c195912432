"""A topic that somebody deleted is opened again, with everything that was said in it."""

from sqlmodel import Session, col, select, update

from bot.channels.telegram.topics import to_be_opened
from bot.desk import people, relay, telling
from bot.desk.office import Office
from bot.store.tables import Account, Address, Message, Outbox, Ticket


def rethread(office: Office, session: Session, lost: Outbox) -> None:
    """What waited for the topic is among what is told anew, or no longer matters."""
    address = session.get_one(Address, lost.address_id)
    ticket = session.get_one(Ticket, address.ticket_id)
    place = to_be_opened(office.settings.telegram_desk_group, ticket.id or 0)
    address.digest = people.digest_of(office, "telegram", place)
    address.sealed = office.seal.seal(place)
    waiting = (col(Outbox.address_id) == address.id, col(Outbox.done_at).is_(None))
    ended = {"done_at": office.clock(), "result": "topic_gone", "lease_until": None}
    session.exec(update(Outbox).where(*waiting).values(**ended))
    telling.announce_in(office, session, ticket, address)
    for message in _said(session, ticket):
        _repeat(office, session, ticket, address, message)


def _said(session: Session, ticket: Ticket) -> list[Message]:
    wanted = select(Message).where(
        Message.ticket_id == ticket.id, col(Message.author).in_(("contact", "volunteer"))
    )
    return list(session.exec(wanted.order_by(col(Message.id))))


def _repeat(
    office: Office, session: Session, ticket: Ticket, address: Address, message: Message
) -> None:
    if message.author == "contact":
        relay.relay(office, session, [message], ticket, address)
        return
    author = session.get(Account, message.account_id) if message.account_id else None
    if author is not None:
        relay.show_reply(office, session, ticket, author, message.text)
