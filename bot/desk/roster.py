"""The people who help, as the roster's rules see them at this moment."""

from datetime import time
from zoneinfo import ZoneInfo

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.desk.office import Office
from bot.dialogue.state import State
from bot.store.tables import Account, Contact, Conversation, Ticket
from handoff.approval import Level, awaits
from handoff.availability import Availability, Span
from handoff.quiet import zone_of
from handoff.roster import Helper, Need, Patience


def patience(office: Office) -> Patience:
    return Patience(office.settings.widen_after, office.settings.alert_after)


def active_helpers(office: Office, session: Session) -> list[tuple[Account, Helper]]:
    """Everybody who may take a ticket, in the order of their accounts."""
    active = select(Account).where(Account.status == "active").order_by(col(Account.id))
    held = held_counts(session)
    return [
        (account, helper_of(office, account, held.get(account.id or 0, 0)))
        for account in session.exec(active)
    ]


def helper_of(office: Office, account: Account, held: int) -> Helper:
    """`held`: how many open tickets the account has claimed."""
    return Helper(
        id=account.id or 0,
        languages=frozenset(account.languages),
        skills=frozenset(account.skills),
        on_duty=is_available(office, account),
        coordinator=account.role == "coordinator",
        sectors=frozenset(account.sectors),
        country=account.country,
        full=_full(account, held),
        mentor=account.level == Level.MENTOR,
    )


def is_mentor(account: Account) -> bool:
    """Whether the account may decide on what novices write."""
    return account.level == Level.MENTOR or account.role == "coordinator"


def is_novice(office: Office, account: Account) -> bool:
    """Whether what the account writes waits for a mentor."""
    wanted = office.settings.novice_replies
    return account.role == "volunteer" and awaits(account.level, account.approved_replies, wanted)


def is_available(office: Office, account: Account) -> bool:
    """Whether the account's person helps at this moment."""
    zone = zone_for(office, account)
    spans = tuple(
        Span(weekday, time.fromisoformat(start), time.fromisoformat(end))
        for weekday, start, end in account.hours
    )
    availability = Availability(
        account.on_duty,
        zone,
        account.paused_until,
        spans,
        account.off_on_holidays,
        account.country,
    )
    return availability.at(office.clock())


def zone_for(office: Office, account: Account) -> ZoneInfo:
    """The account's own time zone, else its country's, else the service's."""
    if account.time_zone:
        return ZoneInfo(account.time_zone)
    return zone_of(account.country, office.settings.time_zone)


def need_of(session: Session, ticket: Ticket) -> Need:
    """What the ticket asks of who takes it."""
    conversation = session.get_one(Conversation, ticket.conversation_id)
    contact = session.get_one(Contact, conversation.contact_id)
    language = State.model_validate(conversation.state).language
    return Need(language, ticket.category, contact.sector, contact.country)


def held_counts(session: Session) -> dict[int, int]:
    """How many open tickets each account holds."""
    held = (
        select(Ticket.assignee_id, func.count(col(Ticket.id)))
        .where(col(Ticket.closed_at).is_(None), col(Ticket.assignee_id).is_not(None))
        .group_by(col(Ticket.assignee_id))
    )
    return {account_id or 0: count for account_id, count in session.exec(held)}


def is_full(session: Session, account: Account) -> bool:
    """Whether the account holds as many open tickets as it takes."""
    if account.cap is None:
        return False
    mine = select(func.count(col(Ticket.id))).where(
        col(Ticket.closed_at).is_(None), Ticket.assignee_id == account.id
    )
    return _full(account, int(session.exec(mine).one()))


def _full(account: Account, held: int) -> bool:
    return account.cap is not None and held >= account.cap
