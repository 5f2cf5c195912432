"""`python -m tests.simulation --conversations 10000 [--seed N]`: a failing seed is named."""

import argparse
import os
import sys
import time
from multiprocessing import get_context

from tests.simulation.run import WORLD, Share, play


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--conversations", type=int, default=10_000)
    parser.add_argument("--seed", type=int, help="plays this world only")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    asked = parser.parse_args()
    last = -(-asked.conversations // WORLD)
    seeds = range(last) if asked.seed is None else range(asked.seed, asked.seed + 1)
    processes = min(asked.processes, len(seeds))
    shares = [Share(seeds[first::processes], asked.database) for first in range(processes)]
    began = time.monotonic()
    with get_context("spawn").Pool(len(shares)) as pool:
        broken = [rule for some in pool.map(play, shares) for rule in some]
    took = time.monotonic() - began
    sys.stdout.write("".join(f"{rule}\n" for rule in broken))
    sys.stdout.write(f"{len(seeds) * WORLD} conversations in {took:.0f} s, {len(broken)} broken\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
