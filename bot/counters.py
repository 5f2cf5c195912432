"""What is counted as it happens, for `GET /metrics`."""

from prometheus_client import Counter, Histogram

RECEIVED = Counter("pouce_messages_in", "Messages received", ["channel"])
SENT = Counter("pouce_messages_out", "Messages delivered", ["channel"])
REFUSED = Counter("pouce_webhooks_refused", "Webhooks refused", ["channel", "status"])
ERRORS = Counter("pouce_delivery_errors", "Deliveries that failed", ["channel", "error"])
VERDICTS = Counter("pouce_verdicts", "What was decided about messages", ["verdict"])
DELAY = Histogram("pouce_delivery_seconds", "From decided to delivered", ["channel"])
