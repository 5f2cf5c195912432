"""While the inbox is handled, whoever else writes to SQLite waits for one sender at most."""

import threading
import time
from datetime import datetime, timedelta

import pytest
from sqlmodel import col, func, select

from bot.desk.office import Office
from bot.desk.receive import FEW, receive
from bot.inbox import Arrival, ready_senders, store
from bot.store.engine import TURNS
from bot.store.tables import Inbox
from tests.conftest import Clock
from tests.databases import Databases
from tests.scenarios.payloads import form

SENDERS = FEW + 2


@pytest.fixture
def databases(sqlite_databases: Databases) -> Databases:
    return sqlite_databases


class Writer:
    """Wants to write as soon as the clock is next looked at, and sees how much is done by then."""

    def __init__(self, office: Office) -> None:
        self._office, self._clock = office, office.clock
        self._thread = threading.Thread(target=self._write)
        self.seen = 0

    def clock(self) -> datetime:
        """The office's, by which the writer is known to wait when this returns."""
        if self._thread.ident is None:
            self._thread.start()
            while not TURNS[self._office.engine].waiting:
                time.sleep(0.001)
        return self._clock()

    def _write(self) -> None:
        with self._office.transaction() as session:
            done = select(func.count()).where(col(Inbox.done_at).is_not(None))
            self.seen = session.exec(done).one()

    def join(self) -> None:
        self._thread.join()


def test_another_writer_waits_for_a_few_senders_at_most(office: Office, clock: Clock) -> None:
    forms = [form(f"whatsapp:+3247000000{n}", "menu") for n in range(SENDERS)]
    store(office, [Arrival("whatsapp", each["MessageSid"], each) for each in forms])
    clock.advance(timedelta(seconds=3))
    senders = ready_senders(office)
    writer = Writer(office)
    office.clock = writer.clock
    assert receive(office, senders) == SENDERS
    writer.join()
    assert writer.seen == FEW
