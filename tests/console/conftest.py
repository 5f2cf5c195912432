"""The help desk whose pages are tested; its FAQ is in the database and can be edited."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI

from bot.console import create_console
from bot.desk import library
from bot.desk.office import Office
from bot.knowledge import Knowledge
from faq.catalog import Catalog
from tests.conftest import Clock
from tests.console.house import House
from tests.console.serving import served


@pytest.fixture
def app(office: Office, catalog: Catalog, matchers: Path) -> FastAPI:
    """The console alone, without the workers that deliver."""
    with office.transaction() as session:
        library.import_catalog(office, session, catalog)

    def load() -> Catalog:
        with office.reading() as session:
            return library.load_catalog(session)

    office.knowledge = Knowledge(load, 0.95, matchers)
    app = FastAPI()
    create_console(app, office)
    return app


@pytest.fixture
def house(app: FastAPI, office: Office, clock: Clock) -> Iterator[House]:
    with served(app) as url:
        made = House(office, clock, url)
        yield made
        made.leave()
