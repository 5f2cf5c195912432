"""A tick that finds a hundred due among very many pending, beside APScheduler's own job store."""

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import Engine, create_engine, event, text
from sqlmodel import select

from bot.desk import follow_ups
from bot.desk.office import Office
from bot.settings import load_settings
from bot.store.engine import open_engine
from bot.store.migrate import migrate
from bot.store.sealing import Seal
from bot.store.tables import Contact, Conversation, FollowUp
from tests.databases import running_postgres

SIZES = (10_000, 100_000, 1_000_000)
DUE = 100
ROUNDS = 5
SECRET = "a secret for the bench, of more than 32 characters"
NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
NUMBERS = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)",
    "postgresql": "WITH n(i) AS (SELECT generate_series(1, :many))",
}
PENDING = (
    "INSERT INTO follow_up (conversation_id, kind, subject, step, counted_from, due_at, attempts)"
    " {numbers} SELECT 1 + i % 100, 'close', 'far-' || i, 0, :past, :future, 0 FROM n"
)
JOBS = (
    "INSERT INTO apscheduler_jobs (id, next_run_time, job_state)"
    " {numbers} SELECT 'far-' || i, :future, :state FROM n"
)


@contextmanager
def database_time(engine: Engine) -> Iterator[list[float]]:
    """Seconds spent in statements, one by one, while the block lasts."""
    took: list[float] = []
    began: list[float] = []

    def before(*_: Any) -> None:
        began.append(time.perf_counter())

    def after(*_: Any) -> None:
        took.append(time.perf_counter() - began.pop())

    event.listen(engine, "before_cursor_execute", before)
    event.listen(engine, "after_cursor_execute", after)
    yield took
    event.remove(engine, "before_cursor_execute", before)
    event.remove(engine, "after_cursor_execute", after)


def make_office(url: str) -> Office:
    engine = open_engine(url)
    migrate(engine)
    office = Office(engine, Seal(SECRET), load_settings(secret_key=SECRET), lambda: NOW)
    with office.transaction() as session:
        for number in range(100):
            session.add(Contact(alias=f"{number}", created_at=NOW))
            session.flush()
            written = Conversation(contact_id=number + 1, channel="telegram", last_heard_at=NOW)
            session.add(written)
    return office


def fill(office: Office, many: int) -> None:
    """Rows that are due in a year."""
    dialect = office.engine.dialect.name
    with office.engine.begin() as connection:
        values = {"many": many, "past": _stamp(NOW, dialect), "future": _stamp(NOW, dialect, 365)}
        connection.execute(text(PENDING.format(numbers=NUMBERS[dialect])), values)
    with office.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE follow_up"))


def _stamp(moment: datetime, dialect: str, days: int = 0) -> object:
    moment += timedelta(days=days)
    return moment if dialect == "postgresql" else f"{moment:%Y-%m-%d %H:%M:%S.%f}"


def our_tick(office: Office) -> tuple[float, float]:
    """Milliseconds of database time: to find and lock what is due, and for the whole tick."""
    with office.transaction() as session:
        for number in range(1, DUE + 1):
            session.add(_due_row(number))
    with database_time(office.engine) as finding, office.transaction() as session:
        assert len(follow_ups.claim(session, NOW, DUE)) == DUE
    with database_time(office.engine) as whole:
        assert follow_ups.send_due(office) == DUE
    with office.transaction() as session:
        for row in session.exec(select(FollowUp).where(FollowUp.result == "wrote_meanwhile")):
            session.delete(row)
    return 1000 * sum(finding), 1000 * sum(whole)


def _due_row(number: int) -> FollowUp:
    """The contact wrote since: it is judged and dropped, so that only the tick is measured."""
    asked = NOW - timedelta(days=1)
    return FollowUp(
        conversation_id=number,
        kind="close",
        subject=f"due-{number}",
        step=0,
        counted_from=asked,
        due_at=NOW - timedelta(minutes=1),
    )


def nothing() -> None:
    """What the job store's jobs do."""


class JobStore:
    """APScheduler's, with jobs far away and a hundred that are due."""

    def __init__(self, url: str) -> None:
        self.engine = create_engine(url)
        self.store = SQLAlchemyJobStore(engine=self.engine)
        self.scheduler = BackgroundScheduler(jobstores={"default": self.store}, timezone="UTC")
        self.scheduler.start(paused=True)

    def fill(self, many: int) -> None:
        """The same state for all: only those that are due are ever read."""
        job = self.scheduler.add_job(nothing, "date", run_date=NOW + timedelta(days=365), id="x")
        with self.engine.begin() as connection:
            rows = connection.execute(text("SELECT next_run_time, job_state FROM apscheduler_jobs"))
            future, state = rows.one()
            values = {"many": many, "future": future, "state": state}
            numbers = NUMBERS[self.engine.dialect.name]
            connection.execute(text(JOBS.format(numbers=numbers)), values)
        job.remove()

    def tick(self) -> float:
        """Milliseconds of database time: to find what is due, and to move each on."""
        for number in range(DUE):
            at = NOW + timedelta(seconds=number)
            self.scheduler.add_job(nothing, "date", run_date=at, id=f"due-{number}")
        with database_time(self.engine) as took:
            due = self.store.get_due_jobs(NOW + timedelta(hours=1))
            assert len(due) == DUE
            for job in due:
                self.store.remove_job(job.id)
            self.store.get_next_run_time()
        return 1000 * sum(took)

    def stop(self) -> None:
        self.scheduler.shutdown()
        self.engine.dispose()


def best(ticks: list[tuple[float, ...]]) -> list[float]:
    """The median of each figure."""
    return [sorted(column)[len(ticks) // 2] for column in zip(*ticks, strict=True)]


def measure(name: str, url: str, jobs_url: str) -> None:
    office, jobs, before = make_office(url), JobStore(jobs_url), 0
    for size in SIZES:
        fill_more(office, jobs, before, size)
        before = size
        finding, whole = best([our_tick(office) for _ in range(ROUNDS)])
        (theirs,) = best([(jobs.tick(),) for _ in range(ROUNDS)])
        sys.stdout.write(
            f"{name}, {size:>9,} pending: {DUE} found in {finding:.1f} ms, judged and marked"
            f" {whole:.1f} ms; APScheduler's store {theirs:.1f} ms\n"
        )
        sys.stdout.flush()
    jobs.stop()
    office.engine.dispose()


def fill_more(office: Office, jobs: JobStore, before: int, size: int) -> None:
    """Each size anew: what was there goes."""
    if before:
        for engine, table in ((office.engine, "follow_up"), (jobs.engine, "apscheduler_jobs")):
            with engine.begin() as connection:
                connection.execute(text(f"DELETE FROM {table}"))
    fill(office, size)
    jobs.fill(size)


def main() -> None:
    """On both databases."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        measure("SQLite", f"sqlite:///{home / 'ours.db'}", f"sqlite:///{home / 'theirs.db'}")
        with running_postgres(home / "postgres") as server:
            measure("PostgreSQL", server, server)


if __name__ == "__main__":
    main()
