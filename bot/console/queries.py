"""What the inbox lists, in few statements however long the queue."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.store.tables import Account, Contact, Conversation, Message, Ticket

PAGE = 30
"""Waiting tickets on one page."""


@dataclass(frozen=True, slots=True)
class Row:
    """A ticket as the inbox shows it. `awaits_us`: the contact had the last word."""

    ticket: Ticket
    alias: str
    language: str
    channel: str
    holder: str | None = None
    awaits_us: bool = False


def waiting(session: Session, page: int) -> list[Row]:
    """One page of the queue: the oldest first within urgency."""
    wanted = (
        _rows()
        .where(col(Ticket.closed_at).is_(None), col(Ticket.assignee_id).is_(None))
        .order_by(col(Ticket.urgency).desc(), col(Ticket.queued_at), col(Ticket.id))
        .limit(PAGE)
        .offset((page - 1) * PAGE)
    )
    return [Row(*row) for row in session.exec(wanted)]


def count_waiting(session: Session) -> int:
    unclaimed = col(Ticket.closed_at).is_(None), col(Ticket.assignee_id).is_(None)
    return int(session.exec(select(func.count(col(Ticket.id))).where(*unclaimed)).one())


def held_by(session: Session, account_id: int) -> list[Row]:
    """The open tickets that this account claimed, the longest held first."""
    mine = _rows().where(col(Ticket.closed_at).is_(None), Ticket.assignee_id == account_id)
    return _with_turns(session, session.exec(mine.order_by(col(Ticket.claimed_at))).all())


def held_by_others(session: Session, account_id: int) -> list[Row]:
    others = _rows().where(col(Ticket.closed_at).is_(None), col(Ticket.assignee_id) != account_id)
    ordered = others.order_by(col(Ticket.claimed_at)).limit(PAGE)
    return _with_turns(session, session.exec(ordered).all())


def _rows() -> Any:
    columns: Any = (Ticket, Contact.alias, Contact.language, Conversation.channel, Account.name)
    return (
        select(*columns)
        .join(Conversation, col(Conversation.id) == Ticket.conversation_id)
        .join(Contact, col(Contact.id) == Conversation.contact_id)
        .join(Account, col(Account.id) == Ticket.assignee_id, isouter=True)
    )


def _with_turns(session: Session, found: Sequence[Any]) -> list[Row]:
    rows = [Row(*row) for row in found]
    turns = _last_authors(session, [row.ticket.conversation_id for row in rows])
    return [
        replace(row, awaits_us=turns.get(row.ticket.conversation_id) == "contact") for row in rows
    ]


def _last_authors(session: Session, conversations: list[int]) -> dict[int, str]:
    """Who of contact and volunteer wrote last in each conversation."""
    last = (
        select(func.max(Message.id))
        .where(
            col(Message.conversation_id).in_(conversations),
            col(Message.author).in_(("contact", "volunteer")),
        )
        .group_by(col(Message.conversation_id))
    )
    found = select(Message.conversation_id, Message.author).where(col(Message.id).in_(last))
    return {conversation_id: author for conversation_id, author in session.exec(found)}
