"""`python -m tests.bench [questions.jsonl…]`: the matcher beside common ones."""

import sys

from tests.bench.matching import main

main(sys.argv[1:])
