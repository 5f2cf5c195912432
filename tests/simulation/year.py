"""`python -m tests.simulation.year [contacts]`: a year of follow-ups, and what became of each."""

import sys
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from datetime import time as hour
from random import Random

from handoff.follow_up import Calendar
from handoff.quiet import QuietHours
from tests.simulation.histories import Act, Outage, Person, life, outages, somebody
from tests.simulation.ledger import Ledger, Row

CALENDAR = Calendar(
    QuietHours(hour(20), hour(8)), "Europe/Brussels", (timedelta(hours=24), timedelta(days=7))
)
CLOCK_CHANGES = {
    "Europe, spring": datetime(2026, 3, 29, 1, tzinfo=UTC),
    "Europe, autumn": datetime(2026, 10, 25, 1, tzinfo=UTC),
    "Québec, spring": datetime(2026, 3, 8, 7, tzinfo=UTC),
    "Québec, autumn": datetime(2026, 11, 1, 6, tzinfo=UTC),
}


@dataclass(frozen=True)
class History:
    """A year of some contacts."""

    people: list[Person]
    acts: list[Act]
    down: list[Outage]


def history(contacts: int, seed: int) -> History:
    chance = Random(seed)
    people = [somebody(chance, number) for number in range(contacts)]
    acts = sorted((act for p in people for act in life(chance, p)), key=lambda act: act.at)
    return History(people, acts, outages(chance))


def lived(past: History) -> Ledger:
    """The year gone by, each send inspected."""
    ledger = Ledger(past.people, CALENDAR, past.down)
    ledger.live(past.acts)
    return ledger


def around(rows: list[Row], change: datetime) -> list[Row]:
    """What was decided in the day around a change of the clocks."""
    half = timedelta(hours=12)
    return [row for row in rows if row.done_at and abs(row.done_at - change) <= half]


def report(ledger: Ledger) -> str:
    """How many were sent, held and dropped, by nature and reason."""
    lines = [f"{len(ledger.rows)} planned for {len(ledger.people)} contacts"]
    for nature in dict.fromkeys(row.nature for row in ledger.rows):
        results = Counter(row.result for row in ledger.rows if row.nature is nature)
        told = ", ".join(f"{result} {n}" for result, n in results.most_common())
        lines.append(f"  {nature.value}: {told}")
    held = ", ".join(f"{why} {n}" for why, n in ledger.holds.most_common())
    lines.append(f"  held meanwhile: {held}")
    for name, change in CLOCK_CHANGES.items():
        night = around(ledger.rows, change)
        sent = sum(row.result == "sent" for row in night)
        lines.append(f"  clocks change, {name}: {len(night)} decided that day, {sent} sent")
    return "\n".join(lines)


if __name__ == "__main__":
    began = time.perf_counter()
    sys.stdout.write(report(lived(history(int((sys.argv[1:] or ["10000"])[0]), 2026))))
    sys.stdout.write(f"\n{time.perf_counter() - began:.1f} s\n")
