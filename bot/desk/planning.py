"""The plan: what will be sent when and why, as coordinators see it, hold it back or cancel it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from bot.channels.whatsapp.window import WINDOW
from bot.desk.follow_ups import (
    COMPOSERS,
    Due,
    Planned,
    facts_of,
    has_template,
    with_contacts,
    with_tickets,
)
from bot.desk.office import Office
from bot.desk.situation import state_of
from bot.events import FollowUpDue
from bot.lines import say
from bot.store.tables import FollowUp
from handoff.follow_up import Calendar, Judgement
from handoff.forecast import Foreseen, Pending, foresee, under

MOST = 2000  # rows looked at, the soonest first
HORIZON = timedelta(days=7)


class NotPlannedError(LookupError):
    """It is not to be sent any more: it was sent, dropped or cancelled meanwhile."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to be sent; `at` and `judgement` are what is foreseen, None while held back."""

    row: FollowUp
    alias: str
    text: str
    about: str
    at: datetime | None = None
    judgement: Judgement | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be sent from `now` on. `cut`: there is more than was looked at."""

    items: list[Item]
    held: list[Item]
    foreseen: list[Foreseen]
    cut: bool


@dataclass(frozen=True, slots=True)
class _Composed:
    planned: Planned
    event: Due

    def pending(self, office: Office) -> Pending:
        row, conversation = self.planned.row, self.planned.conversation
        limited = conversation.channel == "whatsapp"
        wrote = conversation.last_inbound_at
        return Pending(
            row=row.id or 0,
            contact=conversation.id or 0,
            step=row.step,
            facts=facts_of(office, self.planned, self.event),
            window_until=(wrote or row.counted_from) + WINDOW if limited else None,
            approved=not limited or has_template(office, conversation, self.event),
        )

    def item(self, found: Foreseen | None) -> Item:
        row, contact = self.planned.row, self.planned.contact
        language = state_of(self.planned.conversation).language
        about = self.event.title if isinstance(self.event, FollowUpDue) else ""
        text = said(self.event, language)
        at, judgement = (found.at, found.judgement) if found else (None, None)
        return Item(row, contact.alias, text, about, at, judgement)


def said(event: Due, language: str) -> str:
    """What the contact will read."""
    values = {"title": event.title} if isinstance(event, FollowUpDue) else event.values
    return say(language, event.line, **values)


def plan(office: Office, session: Session, until: datetime, alias: str = "") -> Plan:
    """What will be sent until then, for one contact or for all."""
    now = office.clock()
    composed = _composed(office, session, until)
    free = [one for one in composed if one.planned.row.held_at is None]
    foreseen = foresee(office.calendar, [one.pending(office) for one in free], now, until)
    first = {(one.row, one.step): one for one in reversed(foreseen)}
    items = [one.item(first.get((one.planned.row.id or 0, one.planned.row.step))) for one in free]
    return Plan(
        items=_of(alias, (item for item in items if item.at is not None)),
        held=_of(alias, (one.item(None) for one in composed if one.planned.row.held_at)),
        foreseen=foreseen,
        cut=len(composed) >= MOST,
    )


def _of(alias: str, items: Iterable[Item]) -> list[Item]:
    chosen = [item for item in items if alias in ("", item.alias)]
    return sorted(chosen, key=lambda item: item.at or item.row.due_at)


def simulate(
    office: Office, session: Session, calendar: Calendar, until: datetime
) -> list[Foreseen]:
    """What would be sent until then with other delays and quiet hours."""
    # Other delays may bring nearer what is far away now: everything pending is looked at.
    composed = _composed(office, session, None)
    free = [one.pending(office) for one in composed if one.planned.row.held_at is None]
    return foresee(calendar, under(calendar, free), office.clock(), until)


def _composed(office: Office, session: Session, until: datetime | None) -> list[_Composed]:
    """What still has a sense, with its words."""
    waiting = with_contacts().where(col(FollowUp.done_at).is_(None))
    if until is not None:
        waiting = waiting.where(col(FollowUp.due_at) < until)
    rows = session.exec(waiting.order_by(col(FollowUp.due_at)).limit(MOST)).all()
    found = []
    for planned in with_tickets(session, rows):
        event = COMPOSERS[planned.row.kind](office, session, planned.conversation, planned.row)
        if event is not None:
            found.append(_Composed(planned, event))
    return found


def templates_by_month(session: Session, zone: ZoneInfo, since: datetime) -> dict[str, int]:
    """How many approved templates left in each month, `2026-11`: WhatsApp charges for them."""
    sent = select(FollowUp.done_at).where(
        FollowUp.form == "template", col(FollowUp.done_at) >= since
    )
    months = Counter(f"{at.astimezone(zone):%Y-%m}" for at in session.exec(sent) if at)
    return dict(sorted(months.items()))


def hold(office: Office, session: Session, row_id: int) -> None:
    """Keeps it back until it is released."""
    _pending_row(session, row_id).held_at = office.clock()


def release(session: Session, row_id: int) -> None:
    """Lets it be sent when it is due; what is late is judged again as after any delay."""
    _pending_row(session, row_id).held_at = None


def cancel(office: Office, session: Session, row_id: int) -> None:
    row = _pending_row(session, row_id)
    row.done_at, row.result = office.clock(), "cancelled"


def _pending_row(session: Session, row_id: int) -> FollowUp:
    wanted = select(FollowUp).where(FollowUp.id == row_id, col(FollowUp.done_at).is_(None))
    row = session.exec(wanted.with_for_update()).first()
    if row is None:
        raise NotPlannedError(str(row_id))
    return row
