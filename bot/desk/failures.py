"""What becomes of a message that did not arrive: tried again later, in another form, or given up.

Told at once by the channel, or afterwards by a receipt.
"""

import random
from datetime import datetime, timedelta

from sqlmodel import Session, col, update

from bot.channels.port import (
    AddressMovedError,
    AlarmError,
    AmbiguousError,
    BackOffError,
    DeliveryError,
    NotYetError,
    PermanentError,
    TopicGoneError,
    UnreachableError,
    WindowClosedError,
)
from bot.desk import people, rethreading, telling
from bot.desk.office import Office
from bot.lines import say
from bot.store.tables import (
    Address,
    Conversation,
    Message,
    Outbox,
    Ticket,
)

GIVE_UP_AFTER = timedelta(hours=24)
SLOWEST = 3600.0  # seconds between two tries at most


def failed(
    office: Office, session: Session, row: Outbox, error: DeliveryError, *, suspect: bool
) -> None:
    """Tries again later, or gives up and says so to whom it concerns.

    A row that may have been sent already (`suspect`) stays so: that the channel could not be asked
    is no no.
    """
    now = office.clock()
    if isinstance(error, NotYetError):
        _put_back(row, now + timedelta(seconds=error.seconds), suspect=suspect)
        return
    row.error = f"{type(error).__name__}: {error}"[:300]
    if isinstance(error, AddressMovedError):
        _move(office, session, row, error.address)
        row.lease_until = None
    elif isinstance(error, TopicGoneError):
        rethreading.rethread(office, session, row)
    elif isinstance(error, WindowClosedError) and _takes_template(row):
        row.lease_until = None
    elif isinstance(error, PermanentError) or now - row.created_at > GIVE_UP_AFTER:
        _give_up(office, session, row, error, now)
    else:
        row.due_at = now + timedelta(seconds=pause(row.attempts, error))
        unsure = suspect or isinstance(error, AmbiguousError)
        row.lease_until = row.due_at if unsure else None


def _put_back(row: Outbox, due_at: datetime, *, suspect: bool) -> None:
    """As if it had not been claimed."""
    row.due_at, row.attempts = due_at, row.attempts - 1
    row.lease_until = due_at if suspect else None


def undelivered(office: Office, session: Session, row: Outbox, error: DeliveryError) -> None:
    """What the channel had taken did not arrive, as it says afterwards: nothing is in doubt."""
    row.done_at = row.result = None
    message = session.get_one(Message, row.message_id)
    message.status, message.external_id = "queued", None
    failed(office, session, row, error, suspect=False)


def _takes_template(row: Outbox) -> bool:
    """From now on it is sent as its approved template, if it has one and was not already."""
    if not row.payload.get("template") or row.payload.get("as_template"):
        return False
    row.payload = {**row.payload, "as_template": True}
    return True


def pause(attempts: int, error: DeliveryError) -> float:
    """Seconds until the next try: doubling with jitter, never sooner than the channel asked."""
    asked = error.seconds if isinstance(error, BackOffError) and error.seconds else 0.0
    patient = 60.0 if isinstance(error, AlarmError) else 1.0
    doubling = min(patient * 2.0 ** min(attempts - 1, 12), SLOWEST)
    return max(asked, doubling * random.uniform(0.5, 1.0))


def finish(office: Office, session: Session, row: Outbox, now: datetime, result: str) -> None:
    """Nothing more is done with the row: `sent`, or why it was not."""
    row.done_at, row.result, row.lease_until = now, result, None
    message = session.get(Message, row.message_id) if row.message_id else None
    if message is None:
        return
    sent = result == "sent"
    message.external_id = row.external_id if sent else None
    if sent and message.status == "queued":
        message.status, message.status_at = "sent", now
    elif not sent:
        message.status, message.status_at, message.error = "failed", now, result


def _move(office: Office, session: Session, row: Outbox, address: str) -> None:
    """The same row under its new name; what waits goes along when that is known already."""
    former = session.get_one(Address, row.address_id)
    known = people.find_address(office, session, former.channel, address)
    if known is not None:
        waiting = (col(Outbox.address_id) == former.id, col(Outbox.done_at).is_(None))
        session.exec(update(Outbox).where(*waiting).values(address_id=known.id))
        return
    former.digest = people.digest_of(office, former.channel, address)
    former.sealed = office.seal.seal(address)


def _give_up(
    office: Office, session: Session, row: Outbox, error: DeliveryError, now: datetime
) -> None:
    finish(office, session, row, now, type(error).__name__.removesuffix("Error").lower())
    message = session.get(Message, row.message_id) if row.message_id else None
    if message is None:
        return
    if isinstance(error, UnreachableError):
        conversation = session.get_one(Conversation, message.conversation_id)
        people.mark_unreachable(session, conversation, now)
    ticket = session.get(Ticket, row.ticket_id) if row.ticket_id else None
    if ticket is not None and row.kind == "human":
        _tell_volunteer(office, session, ticket, error)


def _tell_volunteer(office: Office, session: Session, ticket: Ticket, error: DeliveryError) -> None:
    keys: dict[type[DeliveryError], str] = {
        WindowClosedError: "failure-window",
        UnreachableError: "failure-unreachable",
    }
    key = keys.get(type(error), "failure-other")
    reason = say(office.settings.default_language, key)
    telling.tell_assignee(office, session, ticket, "volunteer-not-delivered", reason=reason)
