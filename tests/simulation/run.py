"""Plays worlds from seeds, each on a fresh database."""

import logging
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property, lru_cache
from pathlib import Path

from sqlalchemy import event

from bot.desk.office import Office
from bot.knowledge import Knowledge, Snapshot
from bot.settings import load_settings
from bot.store.engine import open_engine
from bot.store.sealing import Seal
from faq.catalog import Catalog
from faq.files import CONTENT, NEGATIVES, read_entry, read_negatives
from intents.understanding import Understanding
from intents.verdict import Verdict
from tests.conftest import ENTRIES, SECRET, Clock
from tests.databases import prepare
from tests.simulation.world import World

WORLD = 250  # conversations


class Remembering(Understanding):
    """Decides each text once: the same few are written thousands of times."""

    __hash__ = object.__hash__

    @lru_cache(maxsize=2000)  # noqa: B019 - one for the whole run
    def decide(self, text: str, language: str | None = None) -> Verdict:
        return Understanding.decide(self, text, language)


class RememberedKnowledge(Knowledge):
    """The knowledge given, with a memory."""

    def __init__(self, real: Knowledge) -> None:
        self.signposts, self._real = real.signposts, real

    @cached_property
    def _snapshot(self) -> Snapshot:
        known = self._real.current
        understanding = known.understanding
        return Snapshot(known.catalog, Remembering(understanding.matcher, understanding.policy))

    @property
    def current(self) -> Snapshot:
        return self._snapshot

    def settle(self) -> None:
        self._real.settle()


class Simulation:
    """Worlds that share what is costly to make: an empty database and the knowledge."""

    def __init__(self, knowledge: Knowledge, folder: Path) -> None:
        self._knowledge, self._folder = RememberedKnowledge(knowledge), folder
        prepare(f"sqlite:///{folder / 'empty.db'}")

    def play(self, seed: int, conversations: int) -> World:
        """The world at its end; raises when a rule was broken on the way."""
        with self.world(seed, conversations) as world:
            world.run()
        return world

    @contextmanager
    def world(self, seed: int, conversations: int) -> Iterator[World]:
        """A world at its beginning."""
        clock = Clock()
        with self._office(clock) as office:
            yield World(office, clock, seed, conversations)

    @contextmanager
    def _office(self, clock: Clock) -> Iterator[Office]:
        with tempfile.TemporaryDirectory(dir=self._folder) as folder:
            path = shutil.copy(self._folder / "empty.db", folder)
            url = f"sqlite:///{path}"
            engine = open_engine(url)
            event.listen(engine, "connect", _care_for_no_power_cut)
            settings = load_settings(database_url=url, secret_key=SECRET, claim_lease="6h")
            office = Office(engine, Seal(SECRET), settings, clock)
            office.knowledge = self._knowledge
            yield office
            engine.dispose()


def _care_for_no_power_cut(connection: object, _: object) -> None:
    connection.execute("PRAGMA synchronous=OFF")  # type: ignore[attr-defined]


@contextmanager
def simulation() -> Iterator[Simulation]:
    catalog = Catalog([read_entry(CONTENT / name) for name in ENTRIES], read_negatives(NEGATIVES))
    with tempfile.TemporaryDirectory() as folder:
        yield Simulation(Knowledge(lambda: catalog, 0.95, Path(folder)), Path(folder))


def play(share: tuple[int, int, int]) -> list[str]:
    """Worlds from `first` up to `last` by `step`; says which seeds broke which rule."""
    logging.disable(logging.CRITICAL)  # every fault is logged, and there are thousands
    broken = []
    with simulation() as worlds:
        for seed in range(*share):
            try:
                worlds.play(seed, WORLD)
            except AssertionError as rule:
                broken.append(f"seed {seed}: {rule}")
    return broken
