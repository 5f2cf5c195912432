"""Gaps as they are shown: how many people, since when, in what words."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import case, func
from sqlmodel import Session, col, select

from bot.desk.gaps import unresolved
from bot.store.tables import Gap, Miss

Order = Literal["frequent", "newest", "aside"]
PAGE = 40
"""Gaps on the page."""
EXAMPLES = 3
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Line:
    """One gap on the page; `people` counts conversations, the two weeks those of each."""

    id: int
    people: int
    times: int
    latest: datetime
    this_week: int
    week_before: int
    examples: Sequence[Miss]

    @property
    def languages(self) -> list[str]:
        return list(dict.fromkeys(miss.language for miss in self.examples))

    @property
    def answered(self) -> bool:
        """Whether a volunteer has answered one of them."""
        return any(miss.kind == "answered_by_volunteer" for miss in self.examples)


def lines(
    session: Session, order: Order, now: datetime, only: Sequence[int] | None = None
) -> list[Line]:
    """The gaps with most people, the latest, or those put aside; of these gaps only, if given."""
    latest, persons = func.max(Miss.at), _people()
    by = (latest.desc(),) if order == "newest" else (persons.desc(), latest.desc())
    columns: Any = (
        Gap.id,
        persons,
        func.count(),
        latest,
        _people(col(Miss.at) > now - WEEK),
        _people((col(Miss.at) <= now - WEEK) & (col(Miss.at) > now - 2 * WEEK)),
    )
    wanted = (
        select(*columns)
        .join(Miss, col(Miss.gap_id) == Gap.id)
        .where(*unresolved(), _aside(order == "aside"))
        .group_by(Gap.id)
        .order_by(*by)
        .limit(PAGE)
    )
    if only is not None:
        wanted = wanted.where(col(Gap.id).in_(only))
    found = list(session.exec(wanted))
    examples = _examples(session, [row[0] for row in found])
    return [
        Line(gap, people, times, last, now_, before, examples[gap])
        for gap, people, times, last, now_, before in found
    ]


def others(session: Session, gap: Gap, now: datetime, most: int) -> list[Line]:
    """What it may be merged with: those that may ask for the same, then the most frequent."""
    near = lines(session, "frequent", now, gap.near)
    near.sort(key=lambda line: gap.near.index(line.id))
    found = {line.id: line for line in [*near, *lines(session, "frequent", now)]}
    return [line for line in found.values() if line.id != gap.id][:most]


def _people(during: Any = None) -> Any:
    """Conversations, those of a time only if it is given."""
    who = Miss.conversation_id if during is None else case((during, Miss.conversation_id))
    return func.count(func.distinct(who))


def _aside(wanted: bool) -> Any:
    return col(Gap.aside_at).is_not(None) if wanted else col(Gap.aside_at).is_(None)


def _examples(session: Session, gaps: Sequence[int]) -> dict[int, list[Miss]]:
    """Every open miss of the gaps, the latest first."""
    wanted = select(Miss).where(col(Miss.gap_id).in_(gaps), *unresolved())
    found: dict[int, list[Miss]] = defaultdict(list)
    for miss in session.exec(wanted.order_by(col(Miss.id).desc())):
        found[miss.gap_id or 0].append(miss)
    return found


def count_gaps(session: Session, *, aside: bool = False) -> int:
    number = select(func.count(func.distinct(Miss.gap_id)))
    open_ = number.join(Gap, col(Gap.id) == Miss.gap_id).where(*unresolved(), _aside(aside))
    return int(session.exec(open_).one())


def same_as(session: Session, miss: Miss) -> list[Miss]:
    """Those of the same gap that are not dealt with, the latest first."""
    same = Miss.gap_id == miss.gap_id if miss.gap_id else Miss.key == miss.key
    return list(session.exec(select(Miss).where(same, *unresolved()).order_by(col(Miss.id).desc())))


def words_of(misses: Sequence[Miss], most: int | None = None) -> list[Miss]:
    """One of each wording."""
    return list({miss.key: miss for miss in reversed(misses)}.values())[::-1][:most]
