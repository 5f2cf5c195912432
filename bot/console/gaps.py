"""Unresolved misses, those that say the same thing together."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.store.tables import Message, Miss
from faq.masking import mask

Order = Literal["frequent", "newest"]
PAGE = 40
"""Groups on the page."""
EXAMPLES = 12


@dataclass(frozen=True, slots=True)
class Gap:
    """Misses of one key; `first` is the id it is reached by; `people` counts conversations."""

    first: int
    key: str
    misses: int
    people: int
    latest: datetime
    question: str = ""
    language: str = "fr"
    kind: str = "no_match"


def gaps(session: Session, order: Order) -> list[Gap]:
    """The most frequent or the newest groups."""
    latest = func.max(Miss.at)
    people = func.count(func.distinct(Miss.conversation_id))
    by = (people.desc(), latest.desc()) if order == "frequent" else (latest.desc(),)
    columns: Any = (func.min(Miss.id), Miss.key, func.count(), people, func.max(Miss.id))
    wanted = (
        select(*columns)
        .where(col(Miss.resolved_at).is_(None), Miss.question != "")
        .group_by(Miss.key)
        .order_by(*by)
        .limit(PAGE)
    )
    groups = list(session.exec(wanted))
    newest = select(Miss).where(col(Miss.id).in_([group[4] for group in groups]))
    shown = {miss.id: miss for miss in session.exec(newest)}
    return [
        Gap(first, key, misses, persons, m.at, m.question, m.language, m.kind)
        for first, key, misses, persons, last in groups
        if (m := shown[last])
    ]


def count_gaps(session: Session) -> int:
    open_ = col(Miss.resolved_at).is_(None), Miss.question != ""
    keys = select(func.count(func.distinct(Miss.key))).where(*open_)
    return int(session.exec(keys).one())


def same_as(session: Session, miss: Miss) -> list[Miss]:
    """The unresolved misses of the same key, the latest first."""
    wanted = select(Miss).where(Miss.key == miss.key, col(Miss.resolved_at).is_(None))
    return list(session.exec(wanted.order_by(col(Miss.id).desc()).limit(EXAMPLES)))


def answers_given(session: Session, misses: list[Miss]) -> list[str]:
    """What volunteers answered to these people before the ticket was closed, masked."""
    found: list[str] = []
    for miss in misses:
        if miss.kind == "answered_by_volunteer":
            said = (
                select(Message.text)
                .where(
                    Message.conversation_id == miss.conversation_id,
                    Message.author == "volunteer",
                    col(Message.created_at) <= miss.at,
                    Message.text != "",
                )
                .order_by(col(Message.id).desc())
                .limit(3)
            )
            found += reversed(session.exec(said).all())
    return [mask(text) for text in dict.fromkeys(found)]
