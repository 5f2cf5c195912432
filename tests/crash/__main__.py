"""`make crash`: 200 kills on SQLite with one process, 200 on PostgreSQL with two."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.crash.later import Sent, day_of_sends
from tests.crash.run import Count, crash
from tests.databases import running_postgres


def main() -> int:
    parser = argparse.ArgumentParser(prog="make crash", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    counts = [crash(options.kills, None, options.seed)]
    sys.stdout.write(f"SQLite, one process: {counts[0]}\n")
    counts.append(on_postgres(options.kills, options.seed))
    sys.stdout.write(f"PostgreSQL, two processes: {counts[1]}\n")
    day = followed_up(options.kills // 4, options.seed)
    sys.stdout.write(f"A day of follow-ups, two processes: {day}\n")
    badly = day.missed or day.doubled["whatsapp"] or day.doubled["telegram"] > day.unsure
    return int(any(lost(count) for count in counts) or bool(badly))


def on_postgres(kills: int, seed: int) -> Count:
    """Two processes share a PostgreSQL made for this run."""
    with tempfile.TemporaryDirectory() as folder, running_postgres(Path(folder)) as url:
        return crash(kills, url, seed, processes=2)


def followed_up(kills: int, seed: int) -> Sent:
    """As many contacts as there are seconds to send in, several times."""
    with tempfile.TemporaryDirectory() as folder, running_postgres(Path(folder)) as url:
        return day_of_sends(kills, 300, url, seed)


def lost(count: Count) -> bool:
    """WhatsApp can be asked what it accepted: nothing is doubled there either."""
    left = count.unhandled or count.undelivered or count.outbound_lost
    return bool(count.inbound_lost or left or count.doubled["whatsapp"])


if __name__ == "__main__":
    sys.exit(main())
