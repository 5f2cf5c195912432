"""What will be sent if nothing happens meanwhile: the rules of follow-ups, run ahead of time."""

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count

from handoff.follow_up import Calendar, Facts, Form, Judgement, Nature, due_at, judge


@dataclass(frozen=True, slots=True)
class Pending:
    """Something to be sent later; `row` and `contact` only identify.

    `window_until`: until when our own words may be sent, None where there is no such limit;
    `approved`: whether there is a template for afterwards.
    """

    row: int
    contact: int
    step: int
    facts: Facts
    window_until: datetime | None = None
    approved: bool = True


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What will be decided, and when."""

    row: int
    contact: int
    step: int
    at: datetime
    judgement: Judgement


def under(calendar: Calendar, pending: Iterable[Pending]) -> list[Pending]:
    """The same with other delays and quiet hours: questions are due when these say, if at all."""
    return [
        replace(one, facts=replace(one.facts, due_at=_due(calendar, one)))
        for one in pending
        if one.facts.nature is not Nature.QUESTION or one.step < len(calendar.delays)
    ]


def _due(calendar: Calendar, one: Pending) -> datetime:
    facts = one.facts
    if facts.nature is Nature.QUESTION:
        return due_at(calendar, facts.counted_from, one.step, facts.country)
    return calendar.planned(facts.due_at, facts.expires_at, facts.country)


def foresee(
    calendar: Calendar, pending: Iterable[Pending], now: datetime, until: datetime
) -> list[Foreseen]:
    """What is decided from `now` until then, in order, second tries included."""
    order, last = count(), dict[int, datetime]()
    heap = [(max(one.facts.due_at, now), next(order), one) for one in pending]
    heapq.heapify(heap)
    found = []
    while heap and heap[0][0] < until:
        at, _, one = heapq.heappop(heap)
        judgement = judge(_facts_at(one, at, last), calendar, at)
        later = judgement.hold_until
        if later is not None:
            heapq.heappush(heap, (later, next(order), _moved(one, later, one.step)))
            continue
        found.append(Foreseen(one.row, one.contact, one.step, at, judgement))
        if judgement.send:
            last[one.contact] = at
            for again in _next_step(calendar, one):
                heapq.heappush(heap, (again.facts.due_at, next(order), again))
    return found


def _facts_at(one: Pending, at: datetime, last: dict[int, datetime]) -> Facts:
    automatic = last.get(one.contact, one.facts.last_automatic_at)
    return replace(one.facts, last_automatic_at=automatic, forms=_forms_at(one, at))


def _forms_at(one: Pending, at: datetime) -> tuple[Form, ...]:
    if one.window_until is None:
        return one.facts.forms
    if at < one.window_until:
        return (Form.TEXT,)
    return (Form.TEMPLATE,) if one.approved else ()


def _moved(one: Pending, due: datetime, step: int) -> Pending:
    return replace(one, step=step, facts=replace(one.facts, due_at=due))


def _next_step(calendar: Calendar, one: Pending) -> list[Pending]:
    step, facts = one.step + 1, one.facts
    if facts.nature is not Nature.QUESTION or step >= len(calendar.delays):
        return []
    return [_moved(one, due_at(calendar, facts.counted_from, step, facts.country), step)]


def by_day(foreseen: Iterable[Foreseen], days: list[datetime]) -> list[int]:
    """How many are sent in the day that begins at each of these moments."""
    sent = [one.at for one in foreseen if one.judgement.send]
    ends = [*days[1:], days[-1] + timedelta(days=1)] if days else []
    return [sum(start <= at < end for at in sent) for start, end in zip(days, ends, strict=True)]
