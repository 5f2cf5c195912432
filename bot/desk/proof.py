"""Receipts of what contacts asked of their data: they say what and when, and nothing of whom."""

import secrets

from sqlmodel import Session, col, select

from bot.desk.office import Office
from bot.effects import KeepReceipt
from bot.events import ReceiptKept
from bot.store.tables import Conversation, RightsReceipt

LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Those that nobody takes for another when reading them out."""


def keep(office: Office, session: Session, _: Conversation, effect: KeepReceipt) -> ReceiptKept:
    """In the transaction that also does what was asked."""
    number = new_number()
    session.add(RightsReceipt(number=number, what=effect.what, at=office.clock()))
    return ReceiptKept(effect.what, number)


def new_number() -> str:
    """Such as `K7QM-3XPD`: nobody guesses it, and it can be said on the phone."""
    drawn = "".join(secrets.choice(LETTERS) for _ in range(8))
    return f"{drawn[:4]}-{drawn[4:]}"


def found(session: Session, number: str, most: int) -> list[RightsReceipt]:
    """The latest ones, or that of this number however it is typed."""
    wanted = select(RightsReceipt).order_by(col(RightsReceipt.at).desc()).limit(most)
    if number:
        typed = "".join(number.upper().replace("-", "").split())
        wanted = wanted.where(RightsReceipt.number == f"{typed[:4]}-{typed[4:]}")
    return list(session.exec(wanted))
