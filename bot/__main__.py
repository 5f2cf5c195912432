"""The command `pouce`."""

import sys

from bot.starting import without_collecting

with without_collecting():
    from bot.cli import run


def main() -> None:
    """Runs a command; what is wrong is one sentence, and the exit status 1 or 2."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
