"""What volunteers do with tickets: claim, note, release, transfer, close; `replying` replies.

Each raises `Refused` with the reason and, when somebody else holds the ticket, their name.
"""

from typing import Any

from sqlmodel import Session, col, select, update

from bot.channels.whatsapp.window import window_left
from bot.desk import (
    appointments,
    briefing,
    forum,
    people,
    plans,
    queue,
    roster,
    scheduling,
    telling,
)
from bot.desk.conversing import converse
from bot.desk.leasing import lease_until
from bot.desk.office import Office
from bot.events import Event, TicketClaimed, TicketClosed, TicketReturned, TicketTransferred
from bot.store.tables import (
    Account,
    Conversation,
    KnownNegative,
    Miss,
    Note,
    Ticket,
)
from faq.masking import mask
from handoff.ticket import (
    Actor,
    Outcome,
    Refusal,
    TicketState,
    Verb,
    handing_refusal,
    refusal,
)
from intents.normalise import fold


class Refused(Exception):
    """A verb that may not be done; `holder` names who holds the ticket, if anybody."""

    def __init__(self, reason: Refusal, holder: str = "") -> None:
        super().__init__(reason)
        self.reason, self.holder = reason, holder


class NoSuchTicketError(LookupError):
    """There is no ticket of that number."""


def actor_of(account: Account, *, full: bool = False) -> Actor:
    return Actor(account.id or 0, account.role == "coordinator", account.status == "active", full)


def claim(office: Office, session: Session, ticket_id: int, account: Account) -> Ticket:
    """Atomic: of two who press at the same moment, one UPDATE finds the ticket unclaimed."""
    full = _is_full(session, account)
    won = account.status == "active" and not full and _take(office, session, ticket_id, account)
    ticket = _get(session, ticket_id)
    session.refresh(ticket)
    if not won:
        _permit(office, session, "claim", ticket, actor_of(account, full=full))
    appointments.hand_over(session, ticket)
    queue.record(office, session, ticket, "claimed", account.id)
    telling.update_notices(office, session, ticket)
    _tell_contact(office, session, ticket, TicketClaimed(account.name))
    return ticket


def _is_full(session: Session, account: Account) -> bool:
    """Looked at under a lock, so that two claims at once do not both find the last place.

    The lock lets others refer to the account meanwhile, as a transfer to it does.
    """
    mine = select(Account).where(Account.id == account.id).with_for_update(key_share=True)
    return roster.is_full(session, session.exec(mine).one())


def _take(office: Office, session: Session, ticket_id: int, account: Account) -> bool:
    now = office.clock()
    free = (
        update(Ticket)
        .where(
            col(Ticket.id) == ticket_id,
            col(Ticket.assignee_id).is_(None),
            col(Ticket.closed_at).is_(None),
        )
        .values(
            assignee_id=account.id,
            claimed_at=now,
            lease_until=now + office.settings.claim_lease,
            nudged_at=None,
        )
    )
    return bool(session.exec(free).rowcount)


def spoke(office: Office, session: Session, ticket: Ticket) -> None:
    """The volunteer turned to the contact: the ticket is not forgotten."""
    ticket.first_reply_at = ticket.first_reply_at or office.clock()
    ticket.lease_until, ticket.nudged_at = lease_until(office, session, ticket), None


def note(office: Office, session: Session, ticket_id: int, account: Account, text: str) -> Note:
    """A private note."""
    permitted(office, session, "note", ticket_id, account)
    row = Note(ticket_id=ticket_id, account_id=account.id or 0, text=text, at=office.clock())
    session.add(row)
    return row


def release(office: Office, session: Session, ticket_id: int, account: Account) -> None:
    """Hands the ticket back to the queue."""
    ticket = permitted(office, session, "release", ticket_id, account)
    queue.put_back(office, session, ticket, "released", account.id)
    _tell_contact(office, session, ticket, TicketReturned())


def transfer(
    office: Office, session: Session, ticket_id: int, account: Account, to: Account
) -> None:
    """Gives the ticket to another active volunteer; to whom has it already, nothing changes."""
    ticket = permitted(office, session, "transfer", ticket_id, account)
    if to.id == ticket.assignee_id or to.status != "active":
        return
    hands = handing_refusal(actor_of(account), receiver_full=roster.is_full(session, to))
    if hands is not None:
        raise Refused(hands, to.name)
    now = office.clock()
    ticket.assignee_id, ticket.claimed_at = to.id, now
    ticket.lease_until, ticket.nudged_at = lease_until(office, session, ticket), None
    appointments.hand_over(session, ticket)
    queue.record(office, session, ticket, "transferred", account.id, to.name)
    session.flush()
    telling.update_notices(office, session, ticket)
    telling.tell_assignee(office, session, ticket, "volunteer-transferred", name=account.name)
    briefing.hand_over(office, session, ticket)
    _tell_contact(office, session, ticket, TicketTransferred(to.name))


def pass_on(
    office: Office, session: Session, ticket_id: int, account: Account, category: str
) -> None:
    """Back to the queue under another category, so that those who know it are told."""
    ticket = permitted(office, session, "transfer", ticket_id, account)
    ticket.category = category
    queue.put_back(office, session, ticket, "passed-on", account.id, category)
    _tell_contact(office, session, ticket, TicketReturned())


def close(
    office: Office,
    session: Session,
    ticket_id: int,
    account: Account,
    outcome: Outcome,
    line: str = "",
) -> None:
    """Ends the ticket with an outcome and one line; the bot is back."""
    ticket = permitted(office, session, "close", ticket_id, account)
    ticket.closed_at, ticket.lease_until = office.clock(), None
    ticket.outcome, ticket.outcome_line = outcome.value, line
    appointments.withdraw(office, session, ticket)
    queue.record(office, session, ticket, "closed", account.id, outcome.value)
    session.flush()
    telling.update_notices(office, session, ticket)
    forum.close(office, session, ticket)
    _learn(office, session, ticket, account, outcome)
    told = "" if roster.is_novice(office, account) else line  # nobody has approved it
    _tell_contact(office, session, ticket, TicketClosed(account.name, outcome.value, told))
    scheduling.after_close(office, session, ticket)


def _learn(
    office: Office, session: Session, ticket: Ticket, account: Account, outcome: Outcome
) -> None:
    """What a volunteer answered is a miss to look at; what is not for us is a known negative."""
    question = mask(ticket.question)
    if not question:
        return
    conversation = session.get_one(Conversation, ticket.conversation_id)
    language = people.contact_of(session, conversation).language
    row: Any
    if outcome is Outcome.NOT_OUR_FIELD:
        row = KnownNegative(
            language=language,
            text=question,
            subject="subject_neighbour",
            account_id=account.id,
            at=office.clock(),
        )
    else:
        row = Miss(
            conversation_id=conversation.id,
            kind="answered_by_volunteer",
            question=question,
            key=fold(question)[:200],
            language=language,
            at=office.clock(),
        )
    session.add(row)


def _tell_contact(office: Office, session: Session, ticket: Ticket, event: Event) -> None:
    conversation = session.get_one(Conversation, ticket.conversation_id)
    converse(office, session, conversation, event)


def permitted(
    office: Office, session: Session, verb: Verb, ticket_id: int, account: Account
) -> Ticket:
    """The ticket, locked, if the account may do this to it now; else raises Refused."""
    ticket = _get(session, ticket_id)
    _permit(office, session, verb, ticket, actor_of(account))
    return ticket


def _permit(office: Office, session: Session, verb: Verb, ticket: Ticket, actor: Actor) -> None:
    reason = refusal(verb, _state(office, session, ticket), actor)
    if reason is not None:
        holder = session.get(Account, ticket.assignee_id) if ticket.assignee_id else None
        raise Refused(reason, holder.name if holder else "")


def _state(office: Office, session: Session, ticket: Ticket) -> TicketState:
    conversation = session.get_one(Conversation, ticket.conversation_id)
    left = window_left(conversation.last_inbound_at, office.clock())
    return TicketState(
        ticket.assignee_id,
        closed=ticket.closed_at is not None,
        team=frozenset(account.id or 0 for account in plans.team_of(session, ticket.id or 0)),
        window_open=conversation.channel != "whatsapp" or bool(left),
    )


def _get(session: Session, ticket_id: int) -> Ticket:
    """The ticket, locked until the end of the transaction where the database can."""
    ticket = session.exec(select(Ticket).where(Ticket.id == ticket_id).with_for_update()).first()
    if ticket is None:
        raise NoSuchTicketError(str(ticket_id))
    return ticket
