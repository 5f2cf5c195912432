"""A conversation as the volunteer reads it: messages, files and what happened, in order."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlmodel import Session, col, select

from bot.store.tables import Account, Media, Message, MessageVersion, Ticket, TicketEvent

SHOWN = 200
"""Messages of a conversation on its page: the latest."""


@dataclass(frozen=True, slots=True)
class File:
    """A photo, voice note or document, without its bytes."""

    id: int
    message_id: int
    kind: str
    name: str
    content_type: str
    state: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """A message, with its author's name when a volunteer wrote it, its files, what it replaced."""

    message: Message
    name: str
    files: tuple[File, ...]
    earlier: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that happened to the ticket; `name` is who did it, empty for the contact."""

    what: str
    name: str
    detail: str
    at: datetime


def timeline(
    session: Session, conversation_id: int, until: datetime | None = None
) -> list[Spoken | Happened]:
    """Everything that was said and done (up to a moment), the oldest first."""
    names = {account_id or 0: name for account_id, name in _names(session)}
    messages = _messages(session, conversation_id, until)
    spoken = _spoken(session, messages, names)
    happened = _happened(session, conversation_id, names)
    first = messages[0].created_at if len(messages) == SHOWN else None
    recent = [
        event
        for event in happened
        if (first is None or event.at >= first) and (until is None or event.at <= until)
    ]
    return sorted([*spoken, *recent], key=lambda item: item.at)


def _names(session: Session) -> Iterable[tuple[int | None, str]]:
    return session.exec(select(Account.id, Account.name))


def _messages(session: Session, conversation_id: int, until: datetime | None) -> list[Message]:
    latest = (
        select(Message)
        .where(Message.conversation_id == conversation_id)
        .order_by(col(Message.id).desc())
        .limit(SHOWN)
    )
    if until is not None:
        latest = latest.where(col(Message.created_at) <= until)
    return list(reversed(session.exec(latest).all()))


def _spoken(session: Session, messages: list[Message], names: dict[int, str]) -> list[Spoken]:
    ids = [message.id for message in messages]
    files = _files(session, ids)
    versions = _versions(session, [m.id for m in messages if m.edited_at is not None])
    return [
        Spoken(
            message,
            names.get(message.account_id or 0, ""),
            tuple(files.get(message.id or 0, ())),
            tuple(versions.get(message.id or 0, ())),
            message.created_at,
        )
        for message in messages
    ]


def _files(session: Session, ids: list[int | None]) -> dict[int, list[File]]:
    """Files between contact and volunteers; the bot's own are for the contact alone."""
    columns: Any = [getattr(Media, field.name) for field in fields(File)]
    wanted = (
        select(*columns)
        .join(Message, col(Message.id) == Media.message_id)
        .where(col(Media.message_id).in_(ids), Message.author != "bot")
        .order_by(col(Media.message_id), col(Media.id))
    )
    files = [File(*row) for row in session.exec(wanted)]
    return {key: list(group) for key, group in groupby(files, key=lambda file: file.message_id)}


def _versions(session: Session, ids: list[int | None]) -> dict[int, list[str]]:
    wanted = select(MessageVersion).where(col(MessageVersion.message_id).in_(ids))
    rows = session.exec(wanted.order_by(col(MessageVersion.message_id), col(MessageVersion.id)))
    grouped = groupby(rows, key=lambda row: row.message_id)
    return {key: [row.text for row in group] for key, group in grouped}


def _happened(session: Session, conversation_id: int, names: dict[int, str]) -> list[Happened]:
    wanted = (
        select(TicketEvent)
        .join(Ticket, col(Ticket.id) == TicketEvent.ticket_id)
        .where(Ticket.conversation_id == conversation_id)
    )
    return [
        Happened(event.what, names.get(event.account_id or 0, ""), event.detail, event.at)
        for event in session.exec(wanted.order_by(col(TicketEvent.id)))
    ]


def last_from_contact(items: list[Spoken | Happened]) -> int:
    """The id of the contact's latest message: when it changes, there is news."""
    spoken = (item.message for item in items if isinstance(item, Spoken))
    return max((m.id or 0 for m in spoken if m.author == "contact"), default=0)
