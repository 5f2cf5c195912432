"""The crash test in its short form; `make crash` is the long one."""

from tests.crash.__main__ import lost
from tests.crash.run import crash


def test_a_few_kills_under_load_lose_nothing() -> None:
    count = crash(kills=3, database=None, seed=7)
    assert sum(count.written.values()) > 0
    assert not lost(count), str(count)
