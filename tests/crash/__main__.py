"""`make crash`: 200 kills on SQLite with one process, 200 on PostgreSQL with two."""

import argparse
import sys
import tempfile
from pathlib import Path

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
    return int(any(lost(count) for count in counts))


def on_postgres(kills: int, seed: int) -> Count:
    """Two processes share a PostgreSQL made for this run."""
    with tempfile.TemporaryDirectory() as folder, running_postgres(Path(folder)) as url:
        return crash(kills, url, seed, processes=2)


def lost(count: Count) -> bool:
    """WhatsApp can be asked what it accepted: nothing is doubled there either."""
    left = count.unhandled or count.undelivered or count.outbound_lost
    return bool(count.inbound_lost or left or count.doubled["whatsapp"])


if __name__ == "__main__":
    sys.exit(main())
