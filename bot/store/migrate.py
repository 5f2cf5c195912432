"""Brings the schema up to date; several processes may start at once."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from bot.store.engine import transaction

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"
CHAIN = re.compile(r'^revision = "(\w+)"\ndown_revision = (?:"(\w+)"|None)$', re.MULTILINE)
LOCK = 20260101  # any number, the same in every process


class NewerDatabaseError(Exception):
    """The database was brought further than this version knows."""

    def __str__(self) -> str:
        return (
            "This database belongs to a newer version of Coup de pouce: "
            "install that version again, or restore a backup made before it."
        )


def alembic_config(connection: Connection) -> "Config":
    """Alembic's configuration for the connection that is already open."""
    from alembic.config import Config  # noqa: PLC0415 - only when there is something to migrate

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    return config


def migrate(engine: Engine) -> None:
    """Applies the migrations that are missing, in one transaction, one process at a time."""
    with transaction(engine) as session:
        connection = session.connection()
        wait_for_turn(connection)
        present = _revision(connection)
        if present == latest_revision():
            return
        if present is not None and present not in _chain():
            raise NewerDatabaseError
        from alembic import command  # noqa: PLC0415 - only when there is something to migrate

        command.upgrade(alembic_config(connection), "head")


def wait_for_turn(connection: Connection) -> None:
    """Of several processes that start at once, one goes on until its transaction ends."""
    if connection.dialect.name == "postgresql":  # a SQLite writer is alone already
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})


def latest_revision() -> str:
    """The one that no other comes after, as the files say; Alembic itself is slow to load."""
    after = _chain()
    (last,) = after.keys() - after.values()
    return str(last)


def _chain() -> dict[str, str]:
    """Each revision, and the one before it."""
    files = (FOLDER / "versions").glob("[0-9]*.py")
    return dict(found for path in files for found in CHAIN.findall(path.read_text("utf-8")))


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
