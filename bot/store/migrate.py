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
        if _revision(connection) == latest_revision():
            return
        from alembic import command  # noqa: PLC0415 - only when there is something to migrate

        command.upgrade(alembic_config(connection), "head")


def wait_for_turn(connection: Connection) -> None:
    """Of several processes that start at once, one goes on until its transaction ends."""
    if connection.dialect.name == "postgresql":  # a SQLite writer is alone already
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})


def latest_revision() -> str:
    """The one that no other comes after, as the files say; Alembic itself is slow to load."""
    files = (FOLDER / "versions").glob("[0-9]*.py")
    after = dict(found for path in files for found in CHAIN.findall(path.read_text("utf-8")))
    (last,) = after.keys() - after.values()
    return str(last)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
