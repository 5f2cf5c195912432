"""The plan: what will be sent when and why, as coordinators see it, hold it back or cancel it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from bot.channels.whatsapp.window import WINDOW
from bot.desk import team_reminders
from bot.desk.due_rows import Row, end
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
from bot.store.tables import FollowUp, TeamReminder
from handoff.follow_up import Calendar, Facts, Judgement
from handoff.forecast import Foreseen, Pending, foresee, under

RowT = TypeVar("RowT", bound=Row)
MOST = 2000  # rows looked at, the soonest first
HORIZON = timedelta(days=7)


class NotPlannedError(LookupError):
    """It is not to be sent any more: it was sent, dropped or cancelled meanwhile."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to be sent; `at` and `judgement` are what is foreseen, None while held back.

    `who` is a contact's alias, or the name of somebody of the team.
    """

    row: Row
    who: str
    text: str
    about: str
    at: datetime | None = None
    judgement: Judgement | None = None

    @property
    def of_team(self) -> bool:
        return isinstance(self.row, TeamReminder)


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

    @property
    def row(self) -> FollowUp:
        return self.planned.row

    @property
    def step(self) -> int:
        return self.row.step

    def pending(self, office: Office) -> Pending:
        row, conversation = self.planned.row, self.planned.conversation
        limited = conversation.channel == "whatsapp"
        wrote = conversation.last_heard_at
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


@dataclass(frozen=True, slots=True)
class _ForTeam:
    found: team_reminders.ForTeam
    facts: Facts
    step: int = 0

    @property
    def row(self) -> TeamReminder:
        return self.found.row

    def pending(self, _: Office) -> Pending:
        return Pending(self.row.id or 0, self.row.account_id, self.step, self.facts)

    def item(self, found: Foreseen | None) -> Item:
        at, judgement = (found.at, found.judgement) if found else (None, None)
        return Item(self.row, self.found.account.name, self.found.text, "", at, judgement)


def said(event: Due, language: str) -> str:
    """What the contact will read."""
    values = {"title": event.title} if isinstance(event, FollowUpDue) else event.values
    return say(language, event.line, **values)


def plan(office: Office, session: Session, until: datetime, alias: str = "") -> Plan:
    """What will be sent until then, for one contact or for all."""
    now = office.clock()
    composed = _composed(office, session, until)
    items, foreseen = _foreseen(office, composed, now, until)
    team, of_team = _foreseen(office, _for_team(office, session, until), now, until)
    return Plan(
        items=_of(alias, (item for item in (*items, *team) if item.at is not None)),
        held=_of(alias, (item for item in (*items, *team) if item.row.held_at)),
        foreseen=[*foreseen, *of_team],
        cut=len(composed) >= MOST,
    )


def _foreseen(
    office: Office, composed: Sequence[_Composed | _ForTeam], now: datetime, until: datetime
) -> tuple[list[Item], list[Foreseen]]:
    """Each as an item, and what is decided of those that are not held back."""
    foreseen = foresee(office.calendar, _free(office, composed), now, until)
    first = {(one.row, one.step): one for one in reversed(foreseen)}
    return [one.item(first.get((one.row.id or 0, one.step))) for one in composed], foreseen


def _of(alias: str, items: Iterable[Item]) -> list[Item]:
    chosen = [item for item in items if alias in ("", item.who)]
    return sorted(chosen, key=lambda item: item.at or item.row.due_at)


def simulate(
    office: Office, session: Session, calendar: Calendar, until: datetime
) -> list[Foreseen]:
    """What would be sent until then with other delays and quiet hours."""
    now = office.clock()
    # Other delays may bring nearer what is far away now: everything pending is looked at.
    contacts, team = _composed(office, session, None), _for_team(office, session, None)
    return [
        found
        for composed in (contacts, team)
        for found in foresee(calendar, under(calendar, _free(office, composed)), now, until)
    ]


def _free(office: Office, composed: Sequence[_Composed | _ForTeam]) -> list[Pending]:
    return [one.pending(office) for one in composed if one.row.held_at is None]


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


def _for_team(office: Office, session: Session, until: datetime | None) -> list[_ForTeam]:
    waiting = team_reminders.waiting(office, session, until)
    return [_ForTeam(one, team_reminders.facts_of(office, session, one)) for one in waiting]


def templates_by_month(session: Session, zone: ZoneInfo, since: datetime) -> dict[str, int]:
    """How many approved templates left in each month, `2026-11`: WhatsApp charges for them."""
    sent = select(FollowUp.done_at).where(
        FollowUp.form == "template", col(FollowUp.done_at) >= since
    )
    months = Counter(f"{at.astimezone(zone):%Y-%m}" for at in session.exec(sent) if at)
    return dict(sorted(months.items()))


def hold(office: Office, row: Row) -> None:
    """Keeps it back until it is released."""
    row.held_at = office.clock()


def release(_: Office, row: Row) -> None:
    """Lets it be sent when it is due; what is late is judged again as after any delay."""
    row.held_at = None


def cancel(office: Office, row: Row) -> None:
    end(row, office.clock(), "cancelled")


def to_be_sent(session: Session, table: type[RowT], row_id: int) -> RowT:
    """The row, locked; NotPlannedError when nothing is to come of it any more."""
    row = session.get(table, row_id, with_for_update=True)
    if row is None or row.done_at is not None:
        raise NotPlannedError(str(row_id))
    return row
