"""Plays worlds from seeds, each on a fresh database."""

import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from bot.desk.office import Office
from bot.knowledge import Knowledge, Snapshot
from bot.settings import load_settings
from bot.store.sealing import Seal
from faq.catalog import Catalog
from faq.files import CONTENT, NEGATIVES, read_entry, read_negatives
from intents.understanding import Understanding
from intents.verdict import Verdict
from tests.conftest import ENTRIES, SECRET, Clock
from tests.databases import (
    Databases,
    PostgresDatabases,
    SqliteDatabases,
    engine_of,
    running_postgres,
)
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
    """Worlds that share what is costly to make: empty databases and the knowledge."""

    def __init__(self, knowledge: Knowledge, databases: Databases) -> None:
        self._knowledge, self._databases = RememberedKnowledge(knowledge), databases

    def play(self, seed: int, conversations: int) -> World:
        """The world at its end; raises when a rule was broken on the way."""
        with self.world(seed, conversations) as world:
            world.run()
        return world

    @contextmanager
    def world(self, seed: int, conversations: int) -> Iterator[World]:
        """A world at its beginning."""
        url = self._databases.fresh()
        clock = Clock()
        world = World(self._office(url, clock), clock, seed, conversations)
        try:
            yield world
        finally:
            world.end()
            self._databases.give_back(url)

    def _office(self, url: str, clock: Clock) -> Office:
        chosen = {"secret_key": SECRET, "claim_lease": "6h", "retention": "3d"}
        settings = load_settings(database_url=url, **chosen)
        office = Office(engine_of(url), Seal(SECRET), settings, clock)
        office.knowledge = self._knowledge
        return office


@contextmanager
def simulation(kind: str) -> Iterator[Simulation]:
    catalog = Catalog([read_entry(CONTENT / name) for name in ENTRIES], read_negatives(NEGATIVES))
    with tempfile.TemporaryDirectory() as folder, databases(kind, Path(folder)) as some:
        yield Simulation(Knowledge(lambda: catalog, 0.95, Path(folder)), some)


@contextmanager
def databases(kind: str, folder: Path) -> Iterator[Databases]:
    if kind == "sqlite":
        yield SqliteDatabases(folder)
        return
    with running_postgres(folder / "postgres") as server:
        yield PostgresDatabases(server)


@dataclass(frozen=True)
class Share:
    """Worlds of one process, on databases of one kind."""

    seeds: range
    database: str


def play(share: Share) -> list[str]:
    """Says which seeds broke which rule."""
    logging.disable(logging.CRITICAL)  # every fault is logged, and there are thousands
    broken = []
    with simulation(share.database) as worlds:
        for seed in share.seeds:
            try:
                worlds.play(seed, WORLD)
            except AssertionError as rule:
                broken.append(f"seed {seed}: {rule}")
    return broken
