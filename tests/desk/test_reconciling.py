"""Messages whose webhook was missed come from the channel's own list."""

import asyncio
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from prometheus_client import REGISTRY
from sqlmodel import col, select

from bot.channels.port import BackOffError
from bot.channels.sandbox import running_sandbox
from bot.channels.sandbox.remote import RemoteSandbox
from bot.channels.whatsapp.adapter import WhatsApp
from bot.desk import silence
from bot.desk.office import Office, now_utc
from bot.jobs import OVERLAP, reconcile
from bot.store.tables import Inbox
from tests.conftest import Clock, OfficeMaker
from tests.scenarios.payloads import form
from tests.service import settings_for


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


class Away(Listing):
    """It cannot be reached until `back`."""

    back = False

    async def recent_inbound(self, since: datetime) -> list[dict[str, str]]:
        if not self.back:
            raise BackOffError("ConnectError")
        return await super().recent_inbound(since)


def test_that_the_list_cannot_be_asked_is_known(office: Office, clock: Clock) -> None:
    listing: Any = Away([])
    for _ in range(2):
        with pytest.raises(BackOffError):
            asyncio.run(reconcile(office, listing))
        clock.advance(timedelta(minutes=5))
    with office.reading() as session:
        assert silence.lasts(office, session, "whatsapp") == timedelta(minutes=10)
    listing.back = True
    asyncio.run(reconcile(office, listing))
    with office.reading() as session:
        assert not silence.lasts(office, session, "whatsapp")


def test_only_what_came_since_the_last_time_is_asked_for(office: Office, clock: Clock) -> None:
    listing: Any = Listing([])
    first = clock.now
    asyncio.run(reconcile(office, listing))
    clock.advance(timedelta(hours=1))
    asyncio.run(reconcile(office, listing))
    assert listing.asked == [first - timedelta(days=3), first - OVERLAP]


def test_what_no_webhook_brought_is_found_in_the_list_of_the_api(make_office: OfficeMaker) -> None:
    said = ["bonjour", "mon terminal est en panne", "depuis ce matin"]
    counted = received()
    with running_sandbox() as sandbox:
        office = make_office(**settings_for(sandbox, "http://127.0.0.1:9"))
        office.clock = now_utc
        sandbox.twilio.webhook = "http://127.0.0.1:9/webhooks/whatsapp"  # nobody listens there
        remote = RemoteSandbox(sandbox.world.url)
        for text in said:
            with suppress(httpx.HTTPStatusError):
                remote.phone("whatsapp", "+32470123456").write(text)
        remote.close()
        for _ in range(2):
            asyncio.run(_reconcile(office))
    with office.reading() as session:
        rows = session.exec(select(Inbox.payload).order_by(col(Inbox.id)))
        kept = [office.seal.open_json(row) for row in rows]
    assert [form["Body"] for form in kept] == said
    assert received() - counted == len(said)
    assert {form["From"] for form in kept} == {"whatsapp:+32470123456"}


def received() -> float:
    """What the metric of messages received says of WhatsApp."""
    labels = {"channel": "whatsapp"}
    return REGISTRY.get_sample_value("pouce_messages_in_total", labels) or 0.0


async def _reconcile(office: Office) -> None:
    whatsapp = WhatsApp(office.settings)
    try:
        await reconcile(office, whatsapp)
    finally:
        await whatsapp.stop()
