"""The database: SQLite by default, PostgreSQL through DATABASE_URL; the same code on both."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from functools import lru_cache
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, event, make_url, text
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, create_engine

from bot.store.turns import Turns

COMMITTED = "when committed"
BUSY_TIMEOUT = 15_000  # milliseconds that a SQLite writer waits for another process's
# SQLite has one writer at a time, and lets those who wait try again now and then: whoever writes
# without a pause would keep the others out. Those of one process take turns.
TURNS: WeakKeyDictionary[Engine, Turns] = WeakKeyDictionary()


def open_engine(url: str) -> Engine:
    """The engine for `url`, with what each database needs to be safe under several writers.

    Its errors do not quote what was written.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_engine(
            url, pool_pre_ping=True, pool_size=10, max_overflow=10, hide_parameters=True
        )
    if parsed.database and parsed.database != ":memory:":
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, connect_args={"check_same_thread": False}, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_immediate)
    TURNS[engine] = Turns()
    return engine


def _prepare_sqlite(connection: Any, _: Any) -> None:
    # The driver must not begin transactions by itself: ours begin as writers (see below).
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout={BUSY_TIMEOUT}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediate(connection: Any) -> None:
    """A transaction that reads then writes would fail with SQLITE_BUSY if begun as a reader."""
    reads_only = connection.get_execution_options().get("reads_only")
    connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")


@contextmanager
def transaction(engine: Engine) -> Iterator[Session]:
    """A session committed at the end, or rolled back by any exception.

    What it has read by key is not read again: a session alone would forget a row as soon as
    nobody holds it.
    """
    with (
        TURNS.get(engine) or nullcontext(),
        Keeping(engine, expire_on_commit=False) as session,
        session.begin(),
    ):
        yield session
    for act in session.info.get(COMMITTED, ()):
        act()


def when_committed(session: Session, act: Callable[[], object]) -> None:
    """Does this once the transaction has ended well, and not otherwise."""
    session.info.setdefault(COMMITTED, []).append(act)


def is_awaited(session: Session) -> bool:
    """Whether another writer of this process waits for this transaction to end."""
    turns = TURNS.get(session.get_bind().engine)
    return turns is not None and turns.waiting > 0


class Keeping(Session):
    """A session that holds every row it has read or written."""


def _keep(session: Any, row: object) -> None:
    session.info.setdefault("kept", []).append(row)


event.listen(Keeping, "loaded_as_persistent", _keep)
event.listen(Keeping, "pending_to_persistent", _keep)


def hold(session: Session, name: str) -> bool:
    """Whether what has this name is ours alone, of all processes, until the transaction ends."""
    if session.get_bind().dialect.name != "postgresql":
        return True  # a SQLite writer is alone already
    lock = text("SELECT pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
    return bool(session.connection().execute(lock, {"name": name}).scalar())


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session that only reads: it never waits for a writer on SQLite."""
    with Session(_reader(engine), expire_on_commit=False) as session:
        yield session


@lru_cache(maxsize=4)
def _reader(engine: Engine) -> Engine:
    return engine.execution_options(reads_only=True)


def is_reachable(engine: Engine) -> bool:
    """Whether the database answers."""
    try:
        with _reader(engine).connect() as connection:
            connection.exec_driver_sql("SELECT 1")
    except OperationalError:
        return False
    return True
