"""`python -m tests.bench [questions.jsonl…]`: the matcher beside common ones, then delivery."""

import sys

from tests.bench import delivery, matching

matching.main(sys.argv[1:])
delivery.main()
