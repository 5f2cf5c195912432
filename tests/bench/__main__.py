"""`python -m tests.bench [questions.jsonl…]`: matching beside common ways, delivery, reading."""

import sys

from tests.bench import delivery, later, matching, reading

matching.main(sys.argv[1:])
delivery.main()
later.main()
reading.main()
