"""Half a second of eight times what the channels carry at their limits, through a real service."""

import asyncio
import time
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from bot.channels.sandbox import running_sandbox
from tests.bench.delivery import TELEGRAM, WHATSAPP
from tests.bench.posting import at_pace, signed
from tests.conftest import OfficeMaker
from tests.crash.load import QUESTIONS
from tests.databases import Databases
from tests.scenarios.payloads import form
from tests.service import RunningService, running_service

PER_SECOND = 8 * (WHATSAPP + TELEGRAM)
MESSAGES = PER_SECOND // 2
PATIENCE = 240.0  # seconds


@pytest.fixture
def databases(sqlite_databases: Databases) -> Databases:
    return sqlite_databases


def wait_for(what: Callable[[], bool]) -> None:
    ends = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < ends, "it does not happen"
        time.sleep(0.2)


def rows(service: RunningService, query: str) -> Any:
    with service.office.reading() as session:
        return session.connection().execute(text(query)).scalar_one()


def test_a_burst_is_all_stored_all_handled_and_all_answered(make_office: OfficeMaker) -> None:
    with running_sandbox() as sandbox, running_service(make_office, sandbox) as service:
        url, token = f"{service.url}/webhooks/whatsapp", sandbox.twilio.auth_token
        forms = [
            signed(url, form(f"whatsapp:+32470{n:06d}", QUESTIONS[n % len(QUESTIONS)]), token)
            for n in range(MESSAGES)
        ]
        port = int(service.url.rpartition(":")[2])
        asyncio.run(at_pace(port, forms, PER_SECOND))
        assert rows(service, "SELECT count(*) FROM inbox") == MESSAGES
        wait_for(lambda: rows(service, "SELECT count(*) FROM inbox WHERE done_at IS NULL") == 0)
        heard = "SELECT count(DISTINCT conversation_id) FROM message WHERE direction = "
        assert rows(service, f"{heard}'in'") == rows(service, f"{heard}'out'") == MESSAGES
        assert rows(service, "SELECT count(*) FROM inbox WHERE parked_at IS NOT NULL") == 0
