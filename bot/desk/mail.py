"""E-mail to accounts: stored with what decides it, sent by a job, tried again for two days."""

import logging
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from smtplib import SMTPException, SMTPRecipientsRefused
from typing import Any

from sqlmodel import Session, col, select

from bot.desk.office import Office
from bot.lines import say
from bot.smtp import compose, send
from bot.store.tables import Account, Mail

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
TRIES_AFTER = (
    timedelta(minutes=1),
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(hours=24),
    timedelta(hours=24),
)


@dataclass(frozen=True, slots=True)
class Letter:
    """A row that is being sent."""

    id: int
    message: EmailMessage


def write(office: Office, session: Session, account: Account, key: str, **values: Any) -> bool:
    """Queues the line `key` with its `key-subject`; False where no mail server is configured."""
    if not office.settings.smtp_url:
        return False
    now = office.clock()
    subject = say(account.language, f"{key}-subject", **values)
    body = say(account.language, key, **values)
    sealed = office.seal.seal_json({"subject": subject, "body": body})
    session.add(Mail(account_id=account.id or 0, sealed=sealed, created_at=now, due_at=now))
    return True


def send_due(office: Office, limit: int = 20) -> int:
    """Sends what is due, each outside any transaction; returns how many were tried."""
    if not office.settings.smtp_url:
        return 0
    letters = _claim(office, limit)
    for letter in letters:
        try:
            send(office.settings.smtp_url, letter.message)
        except (SMTPException, OSError) as error:
            _failed(office, letter, error)
        else:
            _done(office, letter)
    return len(letters)


def _claim(office: Office, limit: int) -> list[Letter]:
    with office.transaction() as session:
        now = office.clock()
        due = (
            select(Mail)
            .where(
                col(Mail.done_at).is_(None),
                col(Mail.due_at) <= now,
                col(Mail.lease_until).is_(None) | (col(Mail.lease_until) < now),
            )
            .order_by(col(Mail.due_at))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = list(session.exec(due))
        for row in rows:
            row.lease_until, row.attempts = now + LEASE, row.attempts + 1
        return [_letter(office, session, row) for row in rows]


def _letter(office: Office, session: Session, row: Mail) -> Letter:
    account = session.get_one(Account, row.account_id)
    said = office.seal.open_json(row.sealed)
    to = office.seal.open(account.email_sealed)
    message = compose(office.settings.mail_from, to, said["subject"], said["body"])
    return Letter(row.id or 0, message)


def _done(office: Office, letter: Letter) -> None:
    """What it said is no longer needed: it held a link."""
    with office.transaction() as session:
        row = session.get_one(Mail, letter.id)
        row.done_at, row.lease_until, row.error, row.sealed = office.clock(), None, None, ""


def _failed(office: Office, letter: Letter, error: Exception) -> None:
    """Tried again later, unless the address is refused for good or time is up."""
    with office.transaction() as session:
        row = session.get_one(Mail, letter.id)
        row.error, row.lease_until = type(error).__name__, None
        if _for_good(error) or row.attempts > len(TRIES_AFTER):
            row.done_at, row.sealed = office.clock(), ""
        else:
            row.due_at = office.clock() + TRIES_AFTER[row.attempts - 1]
    log.warning("Mail %d could not be sent: %s.", letter.id, type(error).__name__)


def _for_good(error: Exception) -> bool:
    if not isinstance(error, SMTPRecipientsRefused):
        return False
    return all(code >= 500 for code, _ in error.recipients.values())
