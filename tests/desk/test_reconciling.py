"""Messages whose webhook was missed come from the channel's own list."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import select

from bot.desk.office import Office
from bot.jobs import OVERLAP, reconcile
from bot.store.tables import Inbox
from tests.conftest import Clock
from tests.scenarios.payloads import form


class Listing:
    """WhatsApp as far as reconciliation knows it: a list of what came since a moment."""

    def __init__(self, forms: list[dict[str, str]]) -> None:
        self.forms = forms
        self.asked: list[datetime] = []

    async def recent_inbound(self, since: datetime) -> list[dict[str, str]]:
        self.asked.append(since)
        return self.forms


def test_missed_messages_are_stored_once_however_many(office: Office, clock: Clock) -> None:
    listing: Any = Listing([form("whatsapp:+32470000001", f"message {n}") for n in range(700)])
    asyncio.run(reconcile(office, listing))
    asyncio.run(reconcile(office, listing))
    with office.reading() as session:
        assert len(session.exec(select(Inbox.id)).all()) == 700


def test_only_what_came_since_the_last_time_is_asked_for(office: Office, clock: Clock) -> None:
    listing: Any = Listing([])
    first = clock.now
    asyncio.run(reconcile(office, listing))
    clock.advance(timedelta(hours=1))
    asyncio.run(reconcile(office, listing))
    assert listing.asked == [first - timedelta(days=3), first - OVERLAP]
