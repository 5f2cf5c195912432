"""WhatsApp's 24-hour window: free text is allowed only so long after the contact's last message."""

from datetime import datetime, timedelta

WINDOW = timedelta(hours=24)


def window_left(last_inbound_at: datetime | None, now: datetime) -> timedelta:
    """What is left of the window at `now`; zero when it is closed."""
    if last_inbound_at is None:
        return timedelta()
    return max(last_inbound_at + WINDOW - now, timedelta())
