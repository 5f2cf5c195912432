"""The command `pouce`."""

import os
import sys

# Before numpy is imported: one message is a small problem, and each thread keeps 16 MB.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from bot.cli import run


def main() -> None:
    """Runs a command; what is wrong is one sentence, and the exit status 1 or 2."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
