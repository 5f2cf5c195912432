"""Replies kept ready, with variables that are filled in for the ticket at hand."""

import re
from collections.abc import Mapping

from sqlmodel import Session, col, select

from bot.store.tables import CannedReply

VARIABLE = re.compile(r"\{([^{}\n]*)\}")
VARIABLES = ("name", "alias", "number", "day")
"""The volunteer's name, the contact's alias, the ticket's number, the day in full letters."""


def unknown(text: str) -> list[str]:
    """What stands in braces and is no variable."""
    return [name for name in VARIABLE.findall(text) if name not in VARIABLES]


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with its variables' values."""
    return VARIABLE.sub(lambda found: values.get(found[1], found[0]), text)


def available(session: Session, account_id: int) -> list[CannedReply]:
    """The account's own, then everybody's."""
    wanted = select(CannedReply).where(
        (col(CannedReply.account_id) == account_id) | col(CannedReply.account_id).is_(None)
    )
    rows = session.exec(wanted.order_by(col(CannedReply.id))).all()
    return sorted(rows, key=lambda row: row.account_id is None)
