"""Puts the office together: database, keys, FAQ and matcher, from the settings."""

import os
from pathlib import Path

from bot.desk import library, offers, preferences
from bot.desk.office import Office
from bot.fitting import Fitter, fit
from bot.knowledge import Knowledge
from bot.settings import Settings, SettingsError, secret_key
from bot.store.engine import open_engine, reading, transaction
from bot.store.migrate import migrate, wait_for_turn
from bot.store.sealing import Seal, WrongKeyError
from bot.store.tables import Memory
from faq.catalog import Catalog
from faq.files import CONTENT, read_catalog
from faq.offers import read_offers

HOME = Path("var")
KEY_CHECK = "key check"


def cache_folder() -> Path:
    """Where fitted matchers are kept: it may be emptied at any time."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "coup-de-pouce"


def make_office(settings: Settings, home: Path = HOME, fitter: Fitter = fit) -> Office:
    """Ready to serve: the schema is current and an empty FAQ has received the starter's."""
    engine = open_engine(settings.database_url)
    migrate(engine)
    seal = Seal(secret_key(settings, home))

    def load() -> Catalog:
        with reading(engine) as session:
            return library.load_knowledge(session)

    office = Office(engine=engine, seal=seal, settings=settings)
    _check_key(office)
    _fill(office)
    preferences.adopt(office)
    target = office.settings.target_precision
    office.knowledge = Knowledge(load, target, cache_folder(), fitter)
    return office


def _check_key(office: Office) -> None:
    """Another SECRET_KEY than the one that sealed the addresses would lose every contact."""
    with transaction(office.engine) as session:
        wait_for_turn(session.connection())
        kept = session.get(Memory, KEY_CHECK)
        if kept is None:
            session.add(Memory(name=KEY_CHECK, value=office.seal.seal(KEY_CHECK)))
            return
        try:
            office.seal.open(kept.value)
        except WrongKeyError as error:
            raise SettingsError(
                "SECRET_KEY is not the one this database was made with: set the former one again."
            ) from error


def _fill(office: Office) -> None:
    with transaction(office.engine) as session:
        wait_for_turn(session.connection())
        if library.is_empty(session):
            library.import_catalog(office, session, read_catalog(CONTENT))
        offers.add_missing(office, session, read_offers())
