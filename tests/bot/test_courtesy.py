"""Courtesies give way to answers, except to whoever pressed a button."""

import asyncio
from typing import Any

from bot.channels.port import Incoming
from bot.courtesy import AT_ONCE, Courtesy


class Slow:
    """A channel that acknowledges, and is not done before it may."""

    name = "telegram"

    def __init__(self) -> None:
        self.told: list[str] = []
        self.go = asyncio.Event()

    async def acknowledge(self, incoming: Incoming) -> None:
        self.told.append(incoming.external_id)
        await self.go.wait()


def arrived(number: int, callback: str = "") -> Incoming:
    kind: Any = "press" if callback else "message"
    return Incoming("telegram", str(number), "7", kind, callback_id=callback)


def test_a_rush_is_not_acknowledged_one_by_one_but_presses_are() -> None:
    async def rush() -> list[str]:
        channel: Any = Slow()
        courtesy = Courtesy({"telegram": channel})
        for number in range(AT_ONCE + 3):
            courtesy.acknowledge(arrived(number))
        courtesy.acknowledge(arrived(99, callback="spinning"))
        await asyncio.sleep(0)
        channel.go.set()
        await asyncio.sleep(0.01)
        courtesy.acknowledge(arrived(100))
        await asyncio.sleep(0)
        told: list[str] = channel.told
        return told

    assert asyncio.run(rush()) == [*map(str, range(AT_ONCE)), "99", "100"]
