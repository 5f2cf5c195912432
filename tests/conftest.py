"""What most tests need: a database of each kind, an office at a fixed hour, a small FAQ."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

# python-telegram-bot warns, and warnings are errors, unless the new form is asked for.
os.environ["PTB_TIMEDELTA"] = "true"
# As `pouce` does: before numpy is imported, and for the processes that tests start.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from bot.desk.office import Office
from bot.knowledge import Knowledge
from bot.settings import Settings, load_settings
from bot.store.sealing import Seal
from faq.catalog import Catalog
from faq.files import CONTENT, NEGATIVES, read_entry, read_negatives
from tests.databases import (
    Databases,
    PostgresDatabases,
    SqliteDatabases,
    engine_of,
    running_postgres,
)

SECRET = "a secret for the tests, of more than 32 characters"
ENTRIES = (
    "paiement/paiement-terminal",
    "paiement/paiement-terminal-panne",
    "securite/hameconnage",
    "service/service-benevole",
    "service/service-donnees",
    "vente/vente-demarrer",
    "vente/vente-plateforme",
    "visibilite/google-fiche",
    "visio/visio-premiere-reunion",
)


class Clock:
    """The hour in tests: a Tuesday morning, until it is put forward."""

    def __init__(self) -> None:
        self.now = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, duration: timedelta) -> None:
        self.now += duration


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the environment nor a `.env` decides what a test sees."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setitem(Settings.model_config, "env_file", None)


@pytest.fixture(scope="session")
def sqlite_databases(tmp_path_factory: pytest.TempPathFactory) -> Databases:
    return SqliteDatabases(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgres_databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    with running_postgres(tmp_path_factory.mktemp("postgres")) as server:
        yield PostgresDatabases(server)


@pytest.fixture(params=["sqlite", "postgres"])
def databases(request: pytest.FixtureRequest) -> Databases:
    found: Databases = request.getfixturevalue(f"{request.param}_databases")
    return found


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """A migrated database of each kind, empty."""
    url = databases.fresh()
    yield url
    databases.give_back(url)


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """A few of the starter FAQ's entries: fitting all of it takes longer than the tests."""
    return Catalog([read_entry(CONTENT / name) for name in ENTRIES], read_negatives(NEGATIVES))


@pytest.fixture(scope="session")
def matchers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where fitted matchers are kept, so that the same FAQ is fitted once."""
    return tmp_path_factory.mktemp("matchers")


@pytest.fixture(scope="session")
def knowledge(catalog: Catalog, matchers: Path) -> Knowledge:
    return Knowledge(lambda: catalog, 0.95, matchers)


@pytest.fixture
def clock() -> Clock:
    return Clock()


OfficeMaker = Callable[..., Office]


@pytest.fixture
def make_office(database_url: str, knowledge: Knowledge, clock: Clock) -> Iterator[OfficeMaker]:
    """Offices over the same database, with the settings given."""
    made: list[Office] = []

    def make(**settings: Any) -> Office:
        asked = {"database_url": database_url, "secret_key": SECRET, **settings}
        office = Office(engine_of(database_url), Seal(SECRET), load_settings(**asked), clock)
        office.knowledge = knowledge
        made.append(office)
        return office

    yield make
    for office in made:
        office.close()


@pytest.fixture
def office(make_office: OfficeMaker) -> Office:
    return make_office()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder, for what writes beside itself."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
