"""What contacts say once they were helped, and who helped them: for the volunteer's pleasure."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.desk import telling
from bot.desk.office import Office
from bot.dialogue import Helped
from bot.effects import PassOnThanks
from bot.store.tables import Account, Contact, Conversation, FollowUp, Thanks, Ticket
from faq.masking import mask

RECENT = timedelta(days=7)
SHOWN = 50


def to_thank(office: Office, session: Session, conversation: Conversation) -> Helped | None:
    """The ticket whose volunteer a thank-you would now be meant for."""
    lately = (
        select(Ticket.id, Account.name)
        .join(Account, col(Account.id) == Ticket.assignee_id)
        .where(
            Ticket.conversation_id == conversation.id,
            col(Ticket.closed_at) > office.clock() - RECENT,
            col(Ticket.id).not_in(select(Thanks.ticket_id)),
        )
        .order_by(col(Ticket.closed_at).desc())
        .limit(1)
    )
    found = session.exec(lately).first()
    return Helped(found[0] or 0, found[1]) if found else None


def pass_on(office: Office, session: Session, _: Conversation, effect: PassOnThanks) -> None:
    """Kept for the volunteer's page, and told at once in their linked chat."""
    ticket = session.get_one(Ticket, effect.ticket)
    text = mask(" ".join(effect.text.split()))
    session.add(Thanks(ticket_id=effect.ticket, text=text, at=office.clock()))
    telling.tell_assignee(office, session, ticket, "volunteer-thanked", text=text)


@dataclass(frozen=True, slots=True)
class Help:
    """A ticket that a volunteer closed, and what the contact said of it: empty where nothing."""

    ticket: Ticket
    alias: str
    answer: str
    rating: int | None
    comment: str
    thanks: str


def helped_by(session: Session, account_id: int) -> list[Help]:
    """The tickets that this account closed, the latest first."""
    wanted = (
        select(Ticket, Contact.alias)
        .join(Conversation, col(Conversation.id) == Ticket.conversation_id)
        .join(Contact, col(Contact.id) == Conversation.contact_id)
        .where(Ticket.assignee_id == account_id, col(Ticket.closed_at).is_not(None))
        .order_by(col(Ticket.closed_at).desc())
        .limit(SHOWN)
    )
    found = session.exec(wanted).all()
    ids = [ticket.id or 0 for ticket, _ in found]
    answers, thanks = _answers(session, ids), _thanks(session, ids)
    return [_help(ticket, alias, answers, thanks) for ticket, alias in found]


def _help(ticket: Ticket, alias: str, answers: dict[int, FollowUp], thanks: dict[int, str]) -> Help:
    said = answers.get(ticket.id or 0)
    return Help(
        ticket,
        alias,
        answer=(said.answer or "") if said else "",
        rating=said.rating if said else None,
        comment=said.comment if said else "",
        thanks=thanks.get(ticket.id or 0, ""),
    )


def _answers(session: Session, tickets: list[int]) -> dict[int, FollowUp]:
    answered = select(FollowUp).where(
        col(FollowUp.ticket_id).in_(tickets), col(FollowUp.answer).is_not(None)
    )
    rows = session.exec(answered.order_by(col(FollowUp.id)))
    return {row.ticket_id or 0: row for row in rows}


def _thanks(session: Session, tickets: list[int]) -> dict[int, str]:
    rows = session.exec(select(Thanks).where(col(Thanks.ticket_id).in_(tickets)))
    return {row.ticket_id: row.text for row in rows}


def count_closed(session: Session, account_id: int) -> int:
    """How many tickets this account closed, ever."""
    closed = Ticket.assignee_id == account_id, col(Ticket.closed_at).is_not(None)
    return int(session.exec(select(func.count(col(Ticket.id))).where(*closed)).one())
