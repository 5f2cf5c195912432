"""Who writes to SQLite does so in the order of arrival."""

import threading
import time

import pytest

from bot.store.engine import TURNS, open_engine, transaction
from bot.store.tables import Lease
from tests.databases import Databases


def test_first_come_first_served(sqlite_databases: Databases) -> None:
    engine = open_engine(sqlite_databases.fresh())
    served: list[int] = []

    def write(number: int) -> None:
        with transaction(engine) as session:
            assert session.get(Lease, "nobody's") is None
            served.append(number)

    threads = [threading.Thread(target=write, args=[number]) for number in range(5)]
    with transaction(engine):
        for waiting, thread in enumerate(threads):
            thread.start()
            while TURNS[engine].waiting == waiting:
                time.sleep(0.001)
        assert served == []
    for thread in threads:
        thread.join()
    assert served == [0, 1, 2, 3, 4]
    engine.dispose()


def test_a_failure_leaves_the_turn_to_the_next(sqlite_databases: Databases) -> None:
    engine = open_engine(sqlite_databases.fresh())
    for _ in range(2):
        with pytest.raises(KeyError), transaction(engine):
            raise KeyError
    with transaction(engine) as session:
        assert session.get(Lease, "nobody's") is None
    engine.dispose()
