"""Delivery: what was decided is sent, in order per address, and what fails is dealt with.

A row is claimed by a lease in one short transaction, sent without any, and marked in another:
a process that dies in between leaves an expired lease, and the row is taken up again.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.channels.port import (
    Attachment,
    Outgoing,
)
from bot.channels.whatsapp.window import window_left
from bot.delivery import Delivery
from bot.desk import forum, people
from bot.desk.failures import finish
from bot.desk.office import Office
from bot.effects import Option
from bot.store.engine import transaction
from bot.store.tables import (
    Address,
    Contact,
    Conversation,
    EntryMedia,
    Media,
    Message,
    Outbox,
)
from faq.media import type_of

LEASE = timedelta(seconds=45)  # longer than a try may take, connecting and reading
ADDRESSES = select(Address).where(col(Address.id).in_(bindparam("addresses", expanding=True)))
UNASKED = ("automatic", "follow_up")
WRITTEN = (
    select(Message, Conversation, Contact)
    .join(Conversation, col(Conversation.id) == Message.conversation_id)
    .join(Contact, col(Contact.id) == Conversation.contact_id)
    .where(col(Message.id).in_(bindparam("messages", expanding=True)))
)


def claim_due(office: Office, limit: int, channels: frozenset[str]) -> list[Delivery]:
    """Leases the next row of each address that may be sent now, urgent ones first."""
    with transaction(office.engine) as session:  # wakes nobody: nothing new is left to do
        now = office.clock()
        rows = _due(session, now, limit, channels)
        if rows:
            _look_together(session, rows)
        return [d for row in rows if (d := _prepare(office, session, row, now)) is not None]


def next_due(office: Office, channels: frozenset[str]) -> datetime | None:
    """When the next row may be sent, of those that neither wait for another nor are leased."""
    with office.reading() as session:
        found: datetime | None = session.connection().execute(_next_free(channels)).scalar()
        return found


def _due(session: Session, now: datetime, limit: int, channels: frozenset[str]) -> list[Outbox]:
    """What may be sent now, urgent ones first."""
    return list(session.exec(_due_of_each(channels, limit), params={"now": now}))


@cache
def _due_of_each(channels: frozenset[str], limit: int) -> SelectOfScalar[Outbox]:
    now: BindParameter[Any] = bindparam("now")
    return (
        _next_of_each(channels)
        .where(
            col(Outbox.due_at) <= now,
            col(Outbox.lease_until).is_(None) | (col(Outbox.lease_until) < now),
        )
        .order_by(col(Outbox.priority), col(Outbox.id))
        .limit(limit)
        .with_for_update(skip_locked=True, of=Outbox)
    )


def _look_together(session: Session, rows: Sequence[Outbox]) -> None:
    """Reads at once, into the session, what each row needs."""
    messages = [row.message_id for row in rows if row.message_id is not None]
    found = session.exec(WRITTEN, params={"messages": messages}).all() if messages else []
    people.look_for_tickets(session, [message.conversation_id for message, *_ in found])
    asked = {"addresses": list({row.address_id for row in rows})}
    session.exec(ADDRESSES, params=asked).all()


@cache
def _next_free(channels: frozenset[str]) -> Select[datetime]:
    waiting = _next_of_each(channels).with_only_columns(func.min(col(Outbox.due_at)))
    return waiting.where(col(Outbox.lease_until).is_(None))


@cache
def _next_of_each(channels: frozenset[str]) -> SelectOfScalar[Outbox]:
    """Only an address's first waiting row is due, so that its messages leave in order.

    A follow-up that waits for the morning holds up nothing.
    """
    earlier = aliased(Outbox)
    overtaken = (
        select(earlier.id)
        .where(
            earlier.address_id == Outbox.address_id,
            col(earlier.done_at).is_(None),
            col(earlier.kind) != "follow_up",
            col(earlier.id) < col(Outbox.id),
        )
        .exists()
    )
    return (
        select(Outbox)
        .join(Address, col(Address.id) == Outbox.address_id)
        .where(col(Outbox.done_at).is_(None), col(Address.channel).in_(channels), ~overtaken)
    )


def _prepare(office: Office, session: Session, row: Outbox, now: datetime) -> Delivery | None:
    """The delivery, or None when at this moment the row should no longer be sent."""
    why = _reason_to_drop(session, row)
    if why is not None:
        finish(office, session, row, now, why)
        return None
    if _waits_for_morning(office, session, row, now):
        return None
    suspect = row.lease_until is not None  # a sender died, or its answer was lost
    row.lease_until, row.attempts = now + LEASE, row.attempts + 1
    address = session.get_one(Address, row.address_id)
    return Delivery(
        id=row.id or 0,
        channel=address.channel,
        address=office.seal.open(address.sealed),
        message=_outgoing(office, session, row, address),
        created_at=row.created_at,
        attempts=row.attempts,
        suspect=suspect,
        known=_known(session, row) if suspect else frozenset(),
        correlation=row.payload.get("correlation", ""),
    )


def _known(session: Session, row: Outbox) -> frozenset[str]:
    """What was sent to the same address meanwhile, so that it is not taken for this one."""
    sent = select(Outbox.external_id).where(
        Outbox.address_id == row.address_id,
        col(Outbox.external_id).is_not(None),
        col(Outbox.done_at) >= row.created_at - LEASE,
    )
    return frozenset(identifier for identifier in session.exec(sent) if identifier)


def _reason_to_drop(session: Session, row: Outbox) -> str | None:
    """Who holds the conversation, and who may be written to, is decided when sending."""
    message = session.get(Message, row.message_id) if row.message_id else None
    if message is None or row.kind not in UNASKED:
        return None
    conversation = session.get_one(Conversation, message.conversation_id)
    contact = session.get_one(Contact, conversation.contact_id)
    ticket = people.open_ticket(session, conversation.id or 0)
    if ticket is not None and ticket.assignee_id is not None:
        return "held_by_human"
    if row.kind == "follow_up":
        wrote = conversation.last_heard_at
        answered = wrote is not None and wrote > row.created_at
        if contact.stopped_at or ticket or contact.erased_at or answered:
            return "no_longer_wanted"
    return "unreachable" if conversation.unreachable_at else None


def _waits_for_morning(office: Office, session: Session, row: Outbox, now: datetime) -> bool:
    """A follow-up that was late to leave does not arrive in quiet hours."""
    message = session.get(Message, row.message_id) if row.message_id else None
    if message is None or row.kind != "follow_up":
        return False
    conversation = session.get_one(Conversation, message.conversation_id)
    country = people.contact_of(session, conversation).country
    allowed = office.calendar.allowed_from(now, country)
    row.due_at = max(row.due_at, allowed)
    return allowed > now


def _outgoing(office: Office, session: Session, row: Outbox, address: Address) -> Outgoing:
    message = session.get(Message, row.message_id) if row.message_id else None
    conversation = session.get(Conversation, message.conversation_id) if message else None
    language = str(conversation.state.get("language", "fr")) if conversation else "fr"
    edited = row.payload.get("edits")
    original = session.get(Outbox, edited) if edited else None
    return Outgoing(
        topic=forum.name_of(session, address),
        door=row.payload.get("door", ""),
        text=row.payload["text"],
        language=language,
        options=tuple(Option(**option) for option in row.payload.get("options", [])),
        attachment=_attachment(office, session, row, address.channel),
        edits=original.external_id if original else None,
        template=row.payload.get("template", ""),
        values=tuple(row.payload.get("values", ())),
        window_open=_is_window_open(office, row, conversation),
    )


def _is_window_open(office: Office, row: Outbox, conversation: Conversation | None) -> bool:
    """Whether free text may be sent; the channel's refusal counts more than our reckoning."""
    if conversation is None:
        return True
    left = window_left(conversation.last_inbound_at, office.clock())
    return bool(left) and not row.payload.get("as_template")


def _attachment(office: Office, session: Session, row: Outbox, channel: str) -> Attachment | None:
    """The file, by the channel's own handle where it came from the same channel."""
    if name := row.payload.get("file"):
        return _carried(session, name)
    token = row.payload.get("media")
    media = session.exec(select(Media).where(Media.token == token)).first() if token else None
    if media is None or media.state == "refused":
        return None
    own = media.channel == channel == "telegram" and media.kind != "location"
    return Attachment(
        kind=media.kind,
        name=media.name,
        content_type=media.content_type,
        path=f"/media/shared/{media.token}",
        content=media.content,
        reference=office.seal.open(media.reference) if own else None,
    )


def _carried(session: Session, name: str) -> Attachment | None:
    """A file that an entry carries; without it, its words are sent all the same."""
    kept = session.get(EntryMedia, name)
    if kept is None:
        return None
    content_type = type_of(name)
    kind = "photo" if content_type.startswith("image/") else "audio"
    return Attachment(kind, name, content_type, f"/media/entry/{name}", kept.content)
