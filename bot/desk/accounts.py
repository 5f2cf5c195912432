"""Accounts of volunteers and coordinators, their one-time links, their sessions."""

from datetime import timedelta

from sqlmodel import Session, col, select, update

from bot.desk.office import Office
from bot.store.sealing import new_token
from bot.store.tables import AccessToken, Account, Address, AuditEvent
from handoff.application import is_email

LASTS = {
    "sign_in": timedelta(days=2),
    "link": timedelta(days=2),
    "session": timedelta(days=30),
}
INVITED = timedelta(days=7)
"""How long the links of an invitation last: people read their e-mail when they can."""
ROLES = ("volunteer", "coordinator")
VETTED = ("active",)
ADMITTED = ("active", "applied")
"""Statuses of those who may sign in; applicants then see nothing but their own page."""


class AccountError(ValueError):
    """What is wrong with an account to be made, as a line's key."""


def add(
    office: Office, session: Session, role: str, email: str, name: str = "", status: str = "active"
) -> Account:
    """Makes an account; the address is kept encrypted."""
    address = email.strip().lower()
    if not is_email(address):
        raise AccountError("account-bad-email")
    if by_email(office, session, address) is not None:
        raise AccountError("account-exists")
    account = Account(
        email_digest=office.seal.digest(f"email:{address}"),
        email_sealed=office.seal.seal(address),
        name=name.strip()[:80] or address.partition("@")[0],
        role=role,
        status=status,
        language=office.settings.default_language,
        languages=[office.settings.default_language],
        created_at=office.clock(),
    )
    session.add(account)
    session.flush()
    return account


def by_email(office: Office, session: Session, email: str) -> Account | None:
    digest = office.seal.digest(f"email:{email.strip().lower()}")
    return session.exec(select(Account).where(Account.email_digest == digest)).first()


def issue(
    office: Office,
    session: Session,
    account: Account,
    purpose: str,
    lasts: timedelta | None = None,
) -> str:
    """A fresh secret for one purpose, for its usual time; only its digest is stored."""
    token = new_token()
    now = office.clock()
    session.add(
        AccessToken(
            digest=office.seal.digest(f"{purpose}:{token}"),
            purpose=purpose,
            account_id=account.id or 0,
            created_at=now,
            expires_at=now + (lasts or LASTS[purpose]),
        )
    )
    return token


def redeem(office: Office, session: Session, token: str, purpose: str) -> Account | None:
    """The account that a one-time secret opens; it works once.

    An applicant may sign in, and nothing more.
    """
    row = _live(office, session, token, purpose)
    if row is None or not _spend(office, session, row):
        return None
    return _account(session, row.account_id, ADMITTED if purpose == "sign_in" else VETTED)


def _spend(office: Office, session: Session, row: AccessToken) -> bool:
    """Of two who use the same link at the same moment, one UPDATE finds it unused."""
    unused = (
        update(AccessToken)
        .where(col(AccessToken.id) == row.id, col(AccessToken.used_at).is_(None))
        .values(used_at=office.clock())
    )
    return bool(session.exec(unused).rowcount)


def signed_in(office: Office, session: Session, token: str) -> Account | None:
    """The account that a session belongs to: an active one, or an applicant's."""
    row = _live(office, session, token, "session")
    return _account(session, row.account_id, ADMITTED) if row else None


def sign_out(office: Office, session: Session, token: str) -> None:
    row = _live(office, session, token, "session")
    if row is not None:
        session.delete(row)


def _live(office: Office, session: Session, token: str, purpose: str) -> AccessToken | None:
    digest = office.seal.digest(f"{purpose}:{token}")
    wanted = select(AccessToken).where(
        AccessToken.digest == digest, col(AccessToken.expires_at) > office.clock()
    )
    return session.exec(wanted).first()


def _account(session: Session, account_id: int, among: tuple[str, ...]) -> Account | None:
    account = session.get(Account, account_id)
    return account if account and account.status in among else None


def suspend(office: Office, session: Session, account: Account) -> None:
    """Ends every session and link at once; tickets are handed back by the caller."""
    account.status = "suspended"
    rows = session.exec(select(AccessToken).where(AccessToken.account_id == account.id))
    for row in rows.all():
        session.delete(row)
    for address in session.exec(select(Address).where(Address.account_id == account.id)).all():
        address.account_id = None


def audit(
    office: Office, session: Session, account: Account | None, what: str, detail: str
) -> None:
    """Keeps who did what."""
    session.add(
        AuditEvent(
            account_id=account.id if account else None, what=what, detail=detail, at=office.clock()
        )
    )
