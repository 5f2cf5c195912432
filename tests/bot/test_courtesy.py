"""Courtesies give way to answers, except to whoever pressed a button, and to humans."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from bot.channels.port import Incoming
from bot.courtesy import PER_SECOND, Courtesy
from bot.desk import people
from bot.desk.office import Office
from tests.databases import Databases
from tests.desk.waiting import volunteer, waiting


@pytest.fixture
def databases(sqlite_databases: Databases) -> Databases:
    return sqlite_databases


class Acknowledging:
    """A channel that notes what it acknowledges."""

    name = "telegram"

    def __init__(self) -> None:
        self.told: list[str] = []

    async def acknowledge(self, incoming: Incoming) -> None:
        self.told.append(incoming.external_id)


def arrived(number: int, callback: str = "") -> Incoming:
    kind: Any = "press" if callback else "message"
    return Incoming("telegram", str(number), "7", kind, callback_id=callback)


def acknowledged(office: Office, seconds: Sequence[Sequence[Incoming]]) -> list[str]:
    """What is, of what comes in each second."""
    channel: Any = Acknowledging()
    now = [0.0]

    async def live() -> None:
        courtesy = Courtesy(office, {"telegram": channel}, lambda: now[0])
        for incoming in seconds:
            now[0] += 1
            before = asyncio.all_tasks()
            for each in incoming:
                courtesy.acknowledge(each)
            await asyncio.gather(*(asyncio.all_tasks() - before))

    asyncio.run(live())
    return sorted(channel.told, key=int)


def test_a_rush_is_not_acknowledged_one_by_one_but_presses_are(office: Office) -> None:
    rush = [arrived(number) for number in range(PER_SECOND + 3)]
    told = acknowledged(office, [[*rush, arrived(99, callback="spinning")], [arrived(100)]])
    assert told == [*map(str, range(PER_SECOND)), "99", "100"]


def test_the_bot_shows_no_typing_while_a_volunteer_holds_the_conversation(office: Office) -> None:
    with office.transaction() as session:
        conversation = people.conversation_with(office, session, arrived(0), {})
        ticket = waiting(office, session, conversation)
    assert acknowledged(office, [[arrived(1)]]) == ["1"]
    with office.transaction() as session:
        session.add(ticket)
        ticket.assignee_id = volunteer(office, session, "Amina").id
    assert acknowledged(office, [[arrived(2), arrived(3, callback="spinning")]]) == ["3"]
