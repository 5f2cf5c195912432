"""Gaps: new misses join them by meaning, and coordinators put right what came out wrong."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, select, update

from bot.desk.office import Office
from bot.store.tables import Gap, Message, Miss
from faq.masking import mask
from intents.grouping.groups import grow, nearest
from intents.grouping.likeness import likeness
from intents.grouping.portrait import Painter, Portrait
from intents.understanding import Understanding

MOST = 1_200
"""Different questions compared at a time: the latest."""
ANSWERS = 3
NEAR = 8
"""Gaps that are shown as those that may ask for the same."""


@dataclass(frozen=True, slots=True)
class _Question:
    """Misses in the same words and the same gap, if any; their language and what was answered."""

    text: str
    language: str
    answer: str
    gap: int | None
    misses: tuple[int, ...]


class Grouping:
    """Remembers the portraits it made, for as long as the FAQ stays what it is."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._understanding: Understanding | None = None
        self._painter: Painter | None = None
        self._portraits: dict[tuple[str, str, str], Portrait] = {}

    def bring_up_to_date(self) -> None:
        """Gives every new miss its gap; the comparison itself holds no transaction."""
        with self._office.reading() as session:
            if session.exec(_new().limit(1)).first() is None:
                return
            questions = _questions(session)
            sealed: frozenset[Hashable] = frozenset(
                session.exec(select(Gap.id).where(col(Gap.sealed))).all()
            )
        odds = likeness([self._portrait(question) for question in questions])
        names = grow(odds, [question.gap for question in questions], sealed)
        groups: dict[Hashable, list[int]] = defaultdict(list)
        for name, question in zip(names, questions, strict=True):
            groups[name] += question.misses
        near = nearest(odds, names, NEAR)
        with self._office.transaction() as session:
            gaps = {name: _keep(self._office, session, group) for name, group in groups.items()}
            for name, gap in gaps.items():
                _be_near(gap, [gaps[other] for other in near[name]])

    def _portrait(self, question: _Question) -> Portrait:
        key = (question.text, question.language, question.answer)
        painter = self._current_painter()
        if key not in self._portraits:
            self._portraits[key] = painter.portrait(*key)
        return self._portraits[key]

    def _current_painter(self) -> Painter:
        current = self._office.knowledge.current.understanding
        if self._painter is None or self._understanding is not current:
            self._understanding, self._portraits = current, {}
            self._painter = Painter.of(current.matcher)
        return self._painter


def unresolved() -> tuple[Any, Any]:
    """The conditions of misses that are still to be dealt with."""
    return col(Miss.resolved_at).is_(None), Miss.question != ""


def _new() -> Any:
    return select(Miss.id).where(*unresolved(), col(Miss.gap_id).is_(None))


def _questions(session: Session) -> list[_Question]:
    """The oldest first, so that groups keep the name they had first."""
    latest = select(Miss).where(*unresolved()).order_by(col(Miss.id).desc()).limit(MOST)
    rows = list(session.exec(latest))[::-1]
    gap_of = {row.key: row.gap_id for row in rows if row.gap_id is not None}
    together: dict[tuple[str, int | None], list[Miss]] = defaultdict(list)
    for row in rows:
        together[row.key, row.gap_id or gap_of.get(row.key)].append(row)
    return [
        _Question(
            same[0].question,
            same[0].language,
            "\n".join(answers_given(session, same)),
            gap,
            tuple(row.id or 0 for row in same),
        )
        for (_, gap), same in together.items()
    ]


def _keep(office: Office, session: Session, misses: Sequence[int]) -> Gap:
    """One gap for these misses, the oldest they have; another process may have been quicker."""
    rows = list(session.exec(select(Miss).where(col(Miss.id).in_(misses)).with_for_update()))
    numbers = sorted({row.gap_id for row in rows if row.gap_id is not None})
    gaps = [session.get_one(Gap, number) for number in numbers]
    gap = gaps[0] if gaps else open_gap(office, session)
    for other in gaps[1:]:
        if not (gap.sealed and other.sealed):
            _absorb(session, gap, other)
    for row in rows:
        row.gap_id = row.gap_id or gap.id
    return gap


def _be_near(gap: Gap, others: Iterable[Gap]) -> None:
    """Two of the groups may be one gap by now."""
    numbers = dict.fromkeys(other.id or 0 for other in others)
    gap.near = [number for number in numbers if number != gap.id]


def open_gap(office: Office, session: Session, *, sealed: bool = False) -> Gap:
    """A new gap, without any miss yet."""
    gap = Gap(at=office.clock(), sealed=sealed)
    session.add(gap)
    session.flush()
    return gap


def _absorb(session: Session, gap: Gap, other: Gap) -> None:
    moved = update(Miss).where(col(Miss.gap_id) == other.id).values(gap_id=gap.id)
    session.exec(moved, execution_options={"synchronize_session": "fetch"})
    other.into = gap.id
    gap.sealed = gap.sealed or other.sealed


def merge(session: Session, gap: Gap, other: Gap) -> None:
    """By hand: both are one from now on."""
    _absorb(session, gap, other)
    gap.sealed = True


def split(office: Office, session: Session, gap: Gap, misses: Iterable[int]) -> Gap | None:
    """By hand: those misses, and who asked in the same words, are another gap.

    None when that would leave either without any.
    """
    rows = list(session.exec(select(Miss).where(Miss.gap_id == gap.id, *unresolved())))
    keys = {row.key for row in rows if row.id in set(misses)}
    leaving = [row for row in rows if row.key in keys]
    if not leaving or len(leaving) == len(rows):
        return None
    other = open_gap(office, session, sealed=True)
    gap.sealed = True
    for row in leaving:
        row.gap_id = other.id
    return other


def put_aside(office: Office, gap: Gap, *, aside: bool) -> None:
    """Out of the way without being settled, or back."""
    gap.aside_at = office.clock() if aside else None


def settle(office: Office, session: Session, gap: Gap, resolution: str) -> int:
    """Every open miss of the gap is dealt with; how many were."""
    rows = session.exec(select(Miss).where(Miss.gap_id == gap.id, *unresolved())).all()
    for row in rows:
        row.resolved_at, row.resolution = office.clock(), resolution
    return len(rows)


def answers_given(session: Session, misses: Iterable[Miss]) -> list[str]:
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
                .limit(ANSWERS)
            )
            found += reversed(session.exec(said).all())
    return [mask(text) for text in dict.fromkeys(found)]
