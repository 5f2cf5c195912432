"""What handling and delivering a message costs the processor, stage by stage, without a network.

`python -m tests.bench.stages`. SQLite; contacts already greeted, who write in groups of `AT_ONCE`.
"""

import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot import inbox, outbox, workers
from bot.assembly import make_office
from bot.delivery import Delivery, Mark, mark_all
from bot.desk.office import Office
from bot.desk.receipts import Receipt, apply_receipts
from bot.inbox import Arrival
from bot.settings import load_settings
from tests.crash.load import QUESTIONS
from tests.scenarios.payloads import form

MESSAGES, AT_ONCE = 800, 8
STATUSES = ("sent", "delivered", "read")
CHANNELS = frozenset({"whatsapp"})


class Stages:
    """Seconds of the processor, by stage."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        began = time.process_time()
        yield
        self.seconds[name] += time.process_time() - began


def exchange(office: Office, texts: Sequence[str]) -> Stages:
    """One message of each contact, from its arrival to the last receipt of the answer."""
    stages = Stages()
    for first in range(0, MESSAGES, AT_ONCE):
        _exchange(office, stages, [_arrival(n, texts) for n in range(first, first + AT_ONCE)])
    return stages


def _arrival(number: int, texts: Sequence[str]) -> Arrival:
    written = form(f"whatsapp:+32470{number:06d}", texts[number % len(texts)])
    return Arrival("whatsapp", written["MessageSid"], written)


def _exchange(office: Office, stages: Stages, arrivals: Sequence[Arrival]) -> None:
    with stages("stored"):
        inbox.store(office, arrivals)
    with stages("handled"):
        while workers.handle_ready(office):
            pass
    with stages("claimed"):
        deliveries = list(_claimed(office))
    marks = [Mark(delivery, f"SM{delivery.id}") for delivery in deliveries]
    with stages("marked"):
        mark_all(office, marks)
    with stages("receipts"):
        receipts = [Receipt(f"SM{d.id}", status) for d in deliveries for status in STATUSES]
        apply_receipts(office, receipts)


def _claimed(office: Office) -> Iterator[Delivery]:
    while deliveries := outbox.claim_due(office, workers.AT_ONCE, CHANNELS):
        yield from deliveries


def _office(folder: Path) -> Office:
    settings = load_settings(
        database_url=f"sqlite:///{folder / 'stages.db'}",
        secret_key="a-secret-for-the-bench-only-0123456789abcdef",
        public_url="http://127.0.0.1:1",
        twilio_account_sid="AC" + "5a" * 16,
        twilio_auth_token="b0" * 16,
        twilio_whatsapp_from="whatsapp:+14155238886",
        merge_window="0s",
    )
    return make_office(settings, folder)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        office = _office(Path(folder))
        understanding = office.knowledge.current.understanding
        exchange(office, ["bonjour"])
        seconds = exchange(office, QUESTIONS).seconds
        stages = Stages()
        with stages("of which understood"):
            for number in range(MESSAGES):
                understanding.decide(QUESTIONS[number % len(QUESTIONS)], "fr")
        office.close()
    costs = {**seconds, "in all": sum(seconds.values()), **stages.seconds}
    told = "; ".join(f"{name} {cost / MESSAGES * 1000:.2f}" for name, cost in costs.items())
    sys.stdout.write(f"Milliseconds of the processor for each message: {told}\n")


if __name__ == "__main__":
    main()
