"""What the bot tried before a ticket, and the tickets that came before it."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from sqlmodel import Session, col, select

from bot.desk.office import Office
from bot.store.tables import Message, Miss, Ticket
from faq.catalog import Catalog
from faq.masking import mask
from handoff.brief import Attempt, Earlier

SHOWN = 5
FAILURES = ("unhelpful", "refused", "asked")
ANSWER = "answer/"


def attempts(
    office: Office, session: Session, ticket: Ticket, language: str
) -> tuple[Attempt, ...]:
    """The latest attempts before the ticket was closed, or until now; the oldest first."""
    until = ticket.closed_at or office.clock()
    tried = _tried(session, ticket.conversation_id, until)
    failures = _failures(session, ticket.conversation_id, until)
    catalog = office.knowledge.current.catalog
    spans = pairwise([*(message.created_at for message in tried), until])
    return tuple(
        _attempt(message, _failure(failures, since, before), catalog, language)
        for message, (since, before) in zip(tried, spans, strict=True)
    )


def _tried(session: Session, conversation_id: int, until: datetime) -> list[Message]:
    wanted = (
        select(Message)
        .where(
            Message.conversation_id == conversation_id,
            Message.author == "bot",
            col(Message.verdict).is_not(None),
            col(Message.created_at) <= until,
        )
        .order_by(col(Message.id).desc())
        .limit(SHOWN)
    )
    return list(reversed(session.exec(wanted).all()))


def _failures(session: Session, conversation_id: int, until: datetime) -> Sequence[Miss]:
    wanted = select(Miss).where(
        Miss.conversation_id == conversation_id,
        col(Miss.kind).in_(FAILURES),
        col(Miss.at) <= until,
    )
    return session.exec(wanted.order_by(col(Miss.id))).all()


def _failure(failures: Sequence[Miss], since: datetime, until: datetime) -> str | None:
    """What the contact said of an attempt before the next one."""
    return next((miss.kind for miss in failures if since < miss.at <= until), None)


def _attempt(message: Message, failure: str | None, catalog: Catalog, language: str) -> Attempt:
    if message.entry is not None:
        title = _title(catalog, message.entry, language)
        return Attempt("answer", (title,), failure)
    offered = [option for option in message.options if option["id"].startswith(ANSWER)]
    if message.verdict != "suggest" or not offered:
        return Attempt("none")
    slugs = (option["id"].removeprefix(ANSWER) for option in offered)
    return Attempt("suggest", tuple(_title(catalog, slug, language) for slug in slugs), failure)


def _title(catalog: Catalog, slug: str, language: str) -> str:
    return catalog[slug].wording(language).title if slug in catalog else slug


def earlier(session: Session, ticket: Ticket) -> tuple[Earlier, ...]:
    """The closed tickets of the same conversation before this one, the latest first."""
    wanted = select(Ticket).where(
        Ticket.conversation_id == ticket.conversation_id,
        col(Ticket.id) < (ticket.id or 0),
        col(Ticket.closed_at).is_not(None),
    )
    rows = session.exec(wanted.order_by(col(Ticket.id).desc()).limit(SHOWN))
    return tuple(
        Earlier(
            row.id or 0,
            row.closed_at,
            row.outcome or "",
            mask(row.outcome_line),
            continued=row.id == ticket.follows_id,
        )
        for row in rows
        if row.closed_at is not None
    )
