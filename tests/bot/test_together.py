"""Items of the same moment are done at once, and one that fails harms no other."""

import asyncio
import threading
from collections.abc import Sequence

import pytest
from sqlalchemy.exc import OperationalError

from bot.together import Together


class Desk:
    """Doubles numbers; refuses zero. The first call waits until `go`, so that others gather."""

    def __init__(self) -> None:
        self.calls: list[list[int]] = []
        self.busy, self.go = threading.Event(), threading.Event()

    def double(self, items: Sequence[int]) -> list[int]:
        self.calls.append(list(items))
        self.busy.set()
        self.go.wait(5)
        if 0 in items:
            raise ValueError("zero")
        return [2 * item for item in items]


def outcomes(desk: Desk, *items: int) -> list[int | BaseException]:
    async def ask() -> list[int | BaseException]:
        together = Together("test", desk.double)
        asked = [asyncio.create_task(together.do(item)) for item in items]
        await asyncio.to_thread(desk.busy.wait, 5)
        asked.append(asyncio.create_task(together.do(items[0])))
        await asyncio.sleep(0)
        desk.go.set()
        try:
            return await asyncio.gather(*asked, return_exceptions=True)
        finally:
            together.stop()

    return asyncio.run(ask())


def test_what_comes_meanwhile_is_done_next() -> None:
    desk = Desk()
    assert outcomes(desk, 1, 2, 3) == [2, 4, 6, 2]
    assert desk.calls == [[1, 2, 3], [1]]


def test_only_the_bad_item_fails() -> None:
    one, zero, three, again = outcomes(Desk(), 1, 0, 3)
    assert (one, three, again) == (2, 6, 2)
    assert isinstance(zero, ValueError)


def test_without_a_database_nothing_is_tried_again_and_everybody_is_told() -> None:
    calls: list[Sequence[int]] = []

    def away(items: Sequence[int]) -> list[int]:
        calls.append(items)
        raise OperationalError("", {}, Exception("away"))

    async def ask() -> list[int | BaseException]:
        together = Together("test", away)
        try:
            both = (together.do(1), together.do(2))
            return list(await asyncio.gather(*both, return_exceptions=True))
        finally:
            together.stop()

    assert [type(each) for each in asyncio.run(ask())] == [OperationalError] * 2
    assert len(calls) == 1


def test_it_goes_on_after_a_failure() -> None:
    def divide(items: Sequence[int]) -> list[int]:
        return [10 // item for item in items]

    async def ask() -> int:
        together = Together("test", divide)
        try:
            with pytest.raises(ZeroDivisionError):
                await together.do(0)
            return await together.do(5)
        finally:
            together.stop()

    assert asyncio.run(ask()) == 2
