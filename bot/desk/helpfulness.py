"""What people said of an entry, for each wording that they were given."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.store.tables import Contact, Conversation, EntryRevision, Feedback, Message

LATEST = 5_000
"""Opinions that are looked at."""


@dataclass(slots=True)
class Worded:
    """A wording from when it was published; `until` None while it is live."""

    since: datetime
    until: datetime | None
    revision: int
    helpful: int = 0
    judged: int = 0


class _Opinion(NamedTuple):
    language: str
    given_at: datetime
    helpful: bool


@dataclass(slots=True)
class _Timeline:
    """The wordings of one language, the oldest first; `said` is the last one's title and answer."""

    worded: list[Worded] = field(default_factory=list)
    said: Any = None


def by_wording(session: Session, slug: str) -> dict[str, list[Worded]]:
    """By language, the latest wording first. A revision that says the same goes on with it."""
    timelines = _timelines(session, slug)
    for opinion in _opinions(session, slug):
        worded = timelines[opinion.language].worded
        if worded:
            _count(worded, opinion)
    return {language: each.worded[::-1] for language, each in timelines.items() if each.worded}


def _timelines(session: Session, slug: str) -> dict[str, _Timeline]:
    found: dict[str, _Timeline] = defaultdict(_Timeline)
    wanted = select(EntryRevision).where(EntryRevision.slug == slug)
    for revision in session.exec(wanted.order_by(col(EntryRevision.id))):
        for language, wording in revision.document["wordings"].items():
            timeline = found[language]
            said = wording["title"], wording["answer"]
            if said != timeline.said:
                timeline.said = said
                _begin(timeline.worded, revision)
    return found


def _begin(worded: list[Worded], revision: EntryRevision) -> None:
    if worded:
        worded[-1].until = revision.at
    worded.append(Worded(revision.at, None, revision.id or 0))


def _opinions(session: Session, slug: str) -> list[_Opinion]:
    """Each with when its answer was given: the last time before the opinion."""
    given = (
        select(func.max(Message.created_at))
        .where(
            Message.conversation_id == Feedback.conversation_id,
            Message.entry == slug,
            Message.created_at <= Feedback.at,
        )
        .correlate(Feedback)
        .scalar_subquery()
    )
    what: Any = (Contact.language, func.coalesce(given, Feedback.at), Feedback.helpful)
    wanted = (
        select(*what)
        .select_from(Feedback)
        .join(Conversation, col(Conversation.id) == Feedback.conversation_id)
        .join(Contact, col(Contact.id) == Conversation.contact_id)
        .where(Feedback.entry == slug)
        .order_by(col(Feedback.id).desc())
        .limit(LATEST)
    )
    return [_Opinion(*row) for row in session.exec(wanted)]


def _count(worded: Sequence[Worded], opinion: _Opinion) -> None:
    """To the wording that was live then; what came before the first one is the first one's."""
    place = bisect_right([each.since for each in worded], opinion.given_at) - 1
    each = worded[max(place, 0)]
    each.judged += 1
    each.helpful += opinion.helpful
