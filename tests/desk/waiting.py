"""Volunteers and waiting tickets, made directly: what comes before is tested elsewhere."""

from typing import Any

from sqlmodel import Session

from bot.desk import accounts, people
from bot.desk.office import Office
from bot.store.tables import Account, Contact, Conversation, Ticket


def volunteer(office: Office, session: Session, name: str, **fields: Any) -> Account:
    """On duty at any hour unless the fields say otherwise."""
    email = f"{name.lower()}@desk.example"
    account = accounts.add(office, session, fields.pop("role", "volunteer"), email, name)
    for field, value in fields.items():
        setattr(account, field, value)
    session.flush()
    return account


def linked(office: Office, session: Session, account: Account) -> int:
    """Gives the account a Telegram chat; returns its address's id."""
    address = people.add_address(office, session, "telegram", str(5000 + (account.id or 0)))
    address.account_id = account.id
    session.flush()
    return address.id or 0


def conversation(office: Office, session: Session, **fields: Any) -> Conversation:
    """With a contact of its own."""
    contact = Contact(alias="Tilleul", created_at=office.clock(), **fields)
    session.add(contact)
    session.flush()
    made = Conversation(
        contact_id=contact.id or 0, channel="telegram", state={"language": contact.language}
    )
    session.add(made)
    session.flush()
    return made


def waiting(office: Office, session: Session, owner: Conversation, **fields: Any) -> Ticket:
    now = office.clock()
    asked = {"reason": "asked", "question": "Ma vitrine est triste", **fields}
    ticket = Ticket(conversation_id=owner.id or 0, opened_at=now, queued_at=now, **asked)
    session.add(ticket)
    session.flush()
    return ticket
