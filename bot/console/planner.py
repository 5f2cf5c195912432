"""The planner: what will be sent when and why, and what other delays would change."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from bot.console.access import Coordinator, Member
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.desk import accounts, planning
from bot.desk.due_rows import Row
from bot.desk.planning import HORIZON, NotPlannedError, Plan
from bot.desk.ratings import ratings
from bot.settings import parse_durations, parse_quiet_hours
from bot.store.tables import FollowUp, TeamReminder
from handoff.follow_up import Calendar, Form
from handoff.forecast import Foreseen, by_day

router = APIRouter(prefix="/planner")

SHOWN = 60
MONTHS = timedelta(days=183)
ACTS = {"hold": planning.hold, "release": planning.release, "cancel": planning.cancel}


@dataclass(frozen=True, slots=True)
class Trial:
    """Other delays and quiet hours, as they were typed; `error` when they cannot be read."""

    delays: str = ""
    quiet: str = ""
    error: bool = False
    calendar: Calendar | None = None


@router.get("")
def planner(
    member: Coordinator,
    contact: str = "",
    delays: str | None = None,
    quiet: str = "",
    notice: str = "",
) -> Response:
    office = member.office
    trial = _trial(office.calendar, delays, quiet)
    with office.reading() as session:
        values = _values(member, session, contact, trial)
    values |= {"contact": contact, "trial": trial, "notice": notice_of(member, notice)}
    return render("planner.html", member, values, 422 if trial.error else 200)


def _values(member: Member, session: Session, contact: str, trial: Trial) -> dict[str, object]:
    office = member.office
    now, zone = office.clock(), ZoneInfo(office.settings.time_zone)
    plan = planning.plan(office, session, now + HORIZON, contact)
    other = None
    if trial.calendar is not None:
        other = planning.simulate(office, session, trial.calendar, now + HORIZON)
    return {
        "plan": plan,
        "shown": plan.items[:SHOWN],
        "days": _days(now, zone, plan, other),
        "templates": planning.templates_by_month(session, zone, now - MONTHS),
        "templates_ahead": sum(one.judgement.form is Form.TEMPLATE for one in plan.foreseen),
        "ratings": ratings(session, now - MONTHS, now),
    }


def _days(
    now: datetime, zone: ZoneInfo, plan: Plan, other: list[Foreseen] | None
) -> list[tuple[datetime, int, int | None]]:
    """Each of the next days with how many leave, and how many would."""
    today = now.astimezone(zone).date()
    dates = [today + timedelta(days=n) for n in range(HORIZON.days + 1)]
    starts = [datetime.combine(date, time(), zone) for date in dates]
    planned = by_day(plan.foreseen, starts)
    would: list[int | None] = [None] * len(starts)
    if other is not None:
        would = [*by_day(other, starts)]
    return list(zip(starts, planned, would, strict=True))


def _trial(calendar: Calendar, delays: str | None, quiet: str) -> Trial:
    """None typed: none tried."""
    if delays is None:
        return Trial()
    try:
        other = Calendar(parse_quiet_hours(quiet), calendar.time_zone, parse_durations(delays))
    except ValueError:
        return Trial(delays, quiet, error=True)
    too_many = len(other.delays) > 2
    return Trial(delays, quiet, too_many, None if too_many else other)


@router.post("/{row_id}/{act}")
def change(member: Coordinator, row_id: int, act: str) -> Response:
    """Holds back, lets go or cancels a message to a contact."""
    return _change(member, FollowUp, row_id, act)


@router.post("/team/{row_id}/{act}")
def change_for_team(member: Coordinator, row_id: int, act: str) -> Response:
    """The same for one to somebody of the team."""
    return _change(member, TeamReminder, row_id, act)


def _change(member: Member, table: type[Row], row_id: int, act: str) -> Response:
    if act not in ACTS:
        raise Problem(404, "not-found")
    try:
        with member.office.transaction() as session:
            ACTS[act](member.office, planning.to_be_sent(session, table, row_id))
            accounts.audit(member.office, session, member.account, f"follow-up-{act}", str(row_id))
    except NotPlannedError as error:
        raise Problem(409, "not-planned") from error
    return see_other(f"/planner?notice=planner-{act}")
