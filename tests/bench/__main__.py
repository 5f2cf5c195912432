"""`python -m tests.bench [questions.jsonl…]`: matching beside common ways, delivery,
a burst, follow-ups, reading, the inbox, the dashboard, and trying an edit on past questions."""

import sys

from tests.bench import (
    burst,
    dashboard,
    delivery,
    inbox,
    later,
    matching,
    reading,
    replaying,
    stages,
)

matching.main(sys.argv[1:])
delivery.main()
stages.main()
burst.main()
later.main()
reading.main()
inbox.main()
dashboard.main()
replaying.main()
