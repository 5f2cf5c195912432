"""A form that is sent twice (a double tap, a reload) counts once."""

import secrets
from datetime import timedelta

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from bot.console.access import Member
from bot.store.tables import AccessToken

REMEMBERED = timedelta(days=1)


def form_token() -> str:
    """Put in a form when it is made."""
    return secrets.token_urlsafe(16)


def first_time(member: Member, session: Session, token: str) -> bool:
    """Whether this form is new; of two transactions at once only one may say so."""
    now = member.office.clock()
    spent = AccessToken(
        digest=member.office.seal.digest(f"form:{member.account.id}:{token}"),
        purpose="form",
        account_id=member.account.id or 0,
        created_at=now,
        expires_at=now + REMEMBERED,
        used_at=now,
    )
    try:
        with session.begin_nested():
            session.add(spent)
    except IntegrityError:
        return False
    return True
