"""The migrations make exactly the tables."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text
from sqlmodel import SQLModel

import bot.store.tables  # noqa: F401 - registers every table
from bot.store.engine import open_engine
from bot.store.migrate import NewerDatabaseError, alembic_config, latest_revision, migrate
from tests.databases import Databases


@pytest.fixture
def engine(databases: Databases) -> Iterator[Engine]:
    engine = open_engine(databases.fresh(migrated=False))
    yield engine
    engine.dispose()


def test_migrations_make_exactly_the_tables(engine: Engine) -> None:
    migrate(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_the_latest_revision_is_alembics_only_head(engine: Engine) -> None:
    with engine.connect() as connection:
        script = ScriptDirectory.from_config(alembic_config(connection))
    assert script.get_heads() == [latest_revision()]


def test_migrating_again_changes_nothing(engine: Engine) -> None:
    migrate(engine)
    before = inspect(engine).get_table_names()
    migrate(engine)
    assert inspect(engine).get_table_names() == before


def test_several_processes_may_migrate_at_once(engine: Engine) -> None:
    with ThreadPoolExecutor(3) as pool:
        for done in [pool.submit(migrate, engine) for _ in range(3)]:
            done.result()
    assert "ticket" in inspect(engine).get_table_names()


def test_a_newer_database_is_left_alone_and_said_to_be_newer(engine: Engine) -> None:
    migrate(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerDatabaseError, match="newer version"):
        migrate(engine)
