"""Rows that are judged when they are due: sent, held until later, or done without being sent."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy.exc import OperationalError

from bot.desk.office import Office
from bot.store.tables import FollowUp, TeamReminder
from handoff.follow_up import Form, Judgement

log = logging.getLogger(__name__)

Row = FollowUp | TeamReminder
MOOT, SENT, FAILED = "moot", "sent", "failed"
TRIES = 5
PATIENCE = timedelta(minutes=10)


def or_put_off(office: Office, row: Row, work: Callable[[], None]) -> None:
    """One that fails in a way that was not foreseen holds up none of the others."""
    try:
        work()
    except OperationalError:  # the database, not this one
        raise
    except Exception:
        log.exception("%s %s failed and is put off.", type(row).__name__, row.id)
        row.attempts += 1
        row.due_at = office.clock() + PATIENCE * row.attempts
        if row.attempts >= TRIES:
            end(row, office.clock(), FAILED)


def not_now(row: Row, judgement: Judgement, now: datetime) -> None:
    """Held until the moment that was found, or dropped for the reason that was."""
    if judgement.hold_until is not None:
        row.due_at = judgement.hold_until
    elif judgement.drop is not None:
        end(row, now, judgement.drop.value)


def end(row: Row, now: datetime, result: str, form: Form | None = None) -> None:
    """Nothing more comes of it; `form` is how it was sent."""
    row.done_at, row.result, row.form = now, result, form.value if form else None
