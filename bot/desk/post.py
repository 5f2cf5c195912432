"""Puts messages in the outbox: to contacts with their record, to volunteers as notices."""

from typing import Any

from sqlmodel import Session, col, select

from bot.channels.port import LONGEST_TEXT
from bot.desk.office import Office
from bot.effects import Option, Say
from bot.logs import CORRELATION
from bot.splitting import split
from bot.store.tables import Address, Conversation, Media, Message, Outbox

PRIORITY = {"human": 0, "notice": 1, "service": 1, "automatic": 2, "follow_up": 3, "reminder": 1}


def address_of(session: Session, conversation_id: int) -> Address | None:
    """Where the conversation is written to: the address last used."""
    conversation = session.get_one(Conversation, conversation_id)
    used = session.get(Address, conversation.written_from) if conversation.written_from else None
    return used if used and used.conversation_id == conversation_id else None


def volunteer_address(session: Session, account_id: int) -> Address | None:
    """The Telegram chat that a volunteer linked to their account."""
    return session.exec(select(Address).where(Address.account_id == account_id)).first()


def say(
    office: Office, session: Session, conversation: Conversation, what: Say, **extra: Any
) -> Message:
    """Records a message to the contact, which gets its id, and queues its delivery."""
    message = write(office, session, conversation, what, **extra)
    session.flush()
    return message


def write(
    office: Office, session: Session, conversation: Conversation, what: Say, **extra: Any
) -> Message:
    """The same, stored with all else that the transaction writes: several at once cost less."""
    author = "volunteer" if what.kind == "human" else "bot"
    now = office.clock()
    options = [{"id": option.id, "label": option.label} for option in what.options]
    message = Message(
        conversation_id=conversation.id or 0,
        direction="out",
        author=author,
        kind=what.kind,
        text=what.text,
        options=options,
        entry=what.entry,
        verdict=what.verdict,
        created_at=now,
        status="queued",
        **extra,
    )
    session.add(message)
    extras: dict[str, Any] = {"template": what.template, "values": list(what.values)}
    extras |= {"file": what.file} if what.file else {}
    _queue(office, session, message, extras)
    return message


def _queue(office: Office, session: Session, message: Message, extras: dict[str, Any]) -> None:
    """One row per part that the channel takes; the choices come with the last one."""
    address = address_of(session, message.conversation_id)
    if address is None:
        message.status, message.error = "failed", "unreachable"
        message.status_at = message.created_at
        return
    parts = split(message.text, LONGEST_TEXT[address.channel]) or [""]
    for text in parts:
        options = message.options if text is parts[-1] else []
        row = _row(office, address, message.kind, {"text": text, "options": options, **extras})
        row.message, row.ticket_id = message, message.ticket_id
        session.add(row)


def attach(session: Session, message: Message, media: Media) -> None:
    """Adds a file to a message that is queued and not yet sent."""
    rows = select(Outbox).where(Outbox.message_id == message.id)
    row = session.exec(rows.order_by(col(Outbox.id).desc())).first()
    if row is not None:
        row.payload = {**row.payload, "media": media.token}


def notify(
    office: Office,
    session: Session,
    address: Address,
    text: str,
    options: tuple[Option, ...] = (),
    ticket_id: int | None = None,
    edits: int | None = None,
    media: str | None = None,
) -> Outbox:
    """Queues a message to a volunteer; `edits` is the outbox row whose message it rewrites.

    Returns the row of the last part, which has the choices and is the one that can be rewritten.
    """
    payload: dict[str, Any] = {
        "options": [{"id": option.id, "label": option.label} for option in options],
    }
    payload |= {"edits": edits} if edits else {}
    payload |= {"media": media} if media else {}
    *before, last = split(text, LONGEST_TEXT[address.channel]) or [""]
    rows = [_row(office, address, "notice", {"text": p, "options": []}) for p in before]
    rows = [*([] if edits else rows), _row(office, address, "notice", {"text": last, **payload})]
    for row in rows:
        row.ticket_id = ticket_id
        session.add(row)
    session.flush()
    return rows[-1]


def _row(office: Office, address: Address, kind: str, payload: dict[str, Any]) -> Outbox:
    now = office.clock()
    payload = {**payload, "correlation": CORRELATION.get()}
    return Outbox(
        address_id=address.id or 0,
        kind=kind,
        priority=PRIORITY[kind],
        payload=payload,
        created_at=now,
        due_at=now,
    )
