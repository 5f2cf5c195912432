"""What happens by the clock. APScheduler only ticks: what is due is a row, judged then."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy.exc import SQLAlchemyError

from bot.channels.port import DeliveryError
from bot.channels.whatsapp.adapter import WhatsApp
from bot.counters import RECEIVED
from bot.desk import (
    alerts,
    appointments,
    doors,
    library,
    mail,
    periods,
    preferences,
    silence,
    surge,
    team_reminders,
    upkeep,
)
from bot.desk.gaps import Grouping
from bot.desk.office import Office
from bot.inbox import Arrival, store
from bot.store.tables import Memory

log = logging.getLogger(__name__)

SOON = timedelta(seconds=3)
RECONCILED = timedelta(days=3)
OVERLAP = timedelta(minutes=10)
LAST_TIME = "reconciled until"


def make_scheduler(
    office: Office,
    fetch: Callable[[], Awaitable[None]],
    share: Callable[[], Awaitable[None]],
    commands: Callable[[], Awaitable[None]] | None,
    whatsapp: WhatsApp | None,
) -> AsyncIOScheduler:
    """Every ticking job; late ticks are joined, none runs twice at a time, none is dropped."""
    scheduler = AsyncIOScheduler(
        timezone="UTC",
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    watch, grouping = FaqWatch(office), Grouping(office)
    every: list[tuple[float, Callable[[], Awaitable[None]]]] = [
        (1, guarded("files", fetch)),
        (5, guarded("sharing", share)),
        (2, guarded("faq", in_thread(watch.look))),
        (3, guarded("surge", in_thread(lambda: surge.watch(office)))),
        (2, guarded("preferences", in_thread(lambda: preferences.look(office)))),
        (5, guarded("gaps", in_thread(grouping.bring_up_to_date))),
        (15, guarded("tickets", in_thread(lambda: upkeep.mind_tickets(office)))),
        (5, guarded("mail", in_thread(lambda: mail.send_due(office)))),
        (15, guarded("appointments", in_thread(lambda: appointments.remind_volunteers(office)))),
        (15, guarded("bodies", in_thread(lambda: doors.read_again(office)))),
        (60, guarded("addresses", in_thread(lambda: upkeep.forget_addresses(office)))),
        (60, guarded("figures", in_thread(lambda: periods.refresh(office)))),
        (60, guarded("alerts", in_thread(lambda: alerts.watch(office)))),
        (3600, guarded("team", in_thread(lambda: team_reminders.plan(office)))),
        (3600, guarded("purge", in_thread(lambda: upkeep.purge(office)))),
    ]
    if commands is not None:
        every.append((15, guarded("commands", commands)))
    if whatsapp is not None:
        every.append((300, guarded("reconciliation", lambda: reconcile(office, whatsapp))))
    for seconds, job in every:
        # The first tick is soon: what was missed while the service was down is caught up.
        first = datetime.now(UTC) + SOON
        scheduler.add_job(job, "interval", seconds=seconds, next_run_time=first)
    return scheduler


def in_thread(work: Callable[[], object]) -> Callable[[], Awaitable[None]]:
    """Database work away from the event loop."""

    async def run() -> None:
        await asyncio.to_thread(work)

    return run


def guarded(name: str, job: Callable[[], Awaitable[None]]) -> Callable[[], Awaitable[None]]:
    """A tick that fails is logged; the next one tries again."""

    async def run() -> None:
        try:
            await job()
        except (SQLAlchemyError, DeliveryError):
            log.exception("The job %s failed and will be tried again.", name)

    return run


async def reconcile(office: Office, whatsapp: WhatsApp) -> None:
    """Stores the messages whose webhook never reached us, since the last time this was done."""
    now = office.clock()
    forms = await _missed(office, whatsapp)
    arrivals = [Arrival("whatsapp", form["MessageSid"], form) for form in forms]
    new = await asyncio.to_thread(store, office, arrivals) if arrivals else []
    if new:
        RECEIVED.labels("whatsapp").inc(len(new))
        log.warning("%d messages whose webhook was missed have been recovered.", len(new))
    await asyncio.to_thread(_remember, office, now)


async def _missed(office: Office, whatsapp: WhatsApp) -> list[dict[str, str]]:
    """What the channel's list holds since then; that it cannot be asked is written down."""
    since = await asyncio.to_thread(_reconciled_until, office)
    try:
        forms = await whatsapp.recent_inbound(since)
    except DeliveryError:
        await asyncio.to_thread(silence.note, office, "whatsapp", silent=True)
        raise
    await asyncio.to_thread(silence.note, office, "whatsapp", silent=False)
    return forms


def _reconciled_until(office: Office) -> datetime:
    """A little before the last success, for what was then on its way; never far back."""
    with office.reading() as session:
        kept = session.get(Memory, LAST_TIME)
    earliest = office.clock() - RECONCILED
    return max(earliest, datetime.fromisoformat(kept.value) - OVERLAP) if kept else earliest


def _remember(office: Office, moment: datetime) -> None:
    with office.transaction() as session:
        session.merge(Memory(name=LAST_TIME, value=moment.isoformat()))


class FaqWatch:
    """Notices that the FAQ was changed, by this process or another, and refits."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._seen = self._version()

    def _version(self) -> tuple[int, ...]:
        with self._office.reading() as session:
            return library.version(session)

    def look(self) -> None:
        version = self._version()
        if version != self._seen:
            self._seen = version
            self._office.knowledge.refresh()
