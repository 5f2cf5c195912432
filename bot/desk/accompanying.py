"""What volunteers do with an accompaniment: its steps, its team, showing it to the contact.

The contact is asked about a step by its name: a novice's waits for a mentor. To show the plan
needs nobody: each of its steps is there already.
"""

from datetime import date
from zoneinfo import ZoneInfo

from sqlmodel import Session

from bot.desk import plans, replying, roster, telling, tickets
from bot.desk.conversing import converse
from bot.desk.leasing import lease_until
from bot.desk.office import Office
from bot.events import PlanShared
from bot.lines import day, say
from bot.store.tables import (
    Account,
    Conversation,
    PendingReply,
    PlanStep,
    Ticket,
    TicketMember,
)
from handoff.accompaniment import StepFault, StepState, fault
from handoff.ticket import Verb


class CannotPlanError(ValueError):
    """A step that cannot be added, and why."""

    def __init__(self, reason: StepFault) -> None:
        super().__init__(reason)
        self.reason = reason


class NoSuchStepError(LookupError):
    """The ticket has no such step."""


def add_step(
    office: Office, session: Session, ticket_id: int, account: Account, name: str, due: date
) -> PendingReply | None:
    """Adds it, or keeps it and asks a mentor when it is a novice's."""
    ticket = tickets.permitted(office, session, "plan", ticket_id, account)
    _check(office, session, ticket, name, due)
    if not roster.is_novice(office, account):
        _keep(office, session, ticket, name, due)
        return None
    when = day(account.language, due)
    text = say(account.language, "proposal-step", step=name.strip(), day=when)
    act = {"step": name, "day": due.isoformat()}
    return replying.hold(office, session, ticket, account, text, act=act)


def keep_step(office: Office, session: Session, ticket: Ticket, name: str, due: date) -> None:
    """Adds it to the plan; raises CannotPlanError when it no longer can be."""
    _check(office, session, ticket, name, due)
    _keep(office, session, ticket, name, due)


def _check(office: Office, session: Session, ticket: Ticket, name: str, due: date) -> None:
    today = office.clock().astimezone(ZoneInfo(office.settings.time_zone)).date()
    reason = fault(name, due, len(plans.steps_of(session, ticket.id or 0)), today)
    if reason is not None:
        raise CannotPlanError(reason)


def _keep(office: Office, session: Session, ticket: Ticket, name: str, due: date) -> None:
    """A ticket with steps is an accompaniment: it is not forgotten before the last of them."""
    plans.add(office, session, ticket, name.strip(), due)
    session.flush()
    ticket.lease_until = lease_until(office, session, ticket)


def mark_done(
    office: Office, session: Session, ticket_id: int, account: Account, step_id: int
) -> None:
    """The volunteer saw for themselves that a step is done."""
    tickets.permitted(office, session, "plan", ticket_id, account)
    plans.settle(office, session, _step(session, ticket_id, step_id), StepState.DONE)


def remove_step(
    office: Office, session: Session, ticket_id: int, account: Account, step_id: int
) -> None:
    tickets.permitted(office, session, "plan", ticket_id, account)
    plans.remove(session, _step(session, ticket_id, step_id))


def _step(session: Session, ticket_id: int, step_id: int) -> PlanStep:
    row = session.get(PlanStep, step_id)
    if row is None or row.ticket_id != ticket_id:
        raise NoSuchStepError(str(step_id))
    return row


def share(office: Office, session: Session, ticket_id: int, account: Account) -> None:
    """Shows the plan to the contact."""
    ticket = tickets.permitted(office, session, "reply", ticket_id, account)
    tickets.spoke(office, session, ticket)
    conversation = session.get_one(Conversation, ticket.conversation_id)
    converse(office, session, conversation, PlanShared(account.name))


def join(
    office: Office, session: Session, ticket_id: int, account: Account, member: Account
) -> None:
    """One more who sees and writes on the ticket; twice is once."""
    ticket = tickets.permitted(office, session, "transfer", ticket_id, account)
    known = {other.id for other in plans.team_of(session, ticket_id)} | {ticket.assignee_id}
    if member.id in known or member.status != "active":
        return
    now = office.clock()
    session.add(TicketMember(ticket_id=ticket_id, account_id=member.id or 0, at=now))
    telling.tell_of_ticket(office, session, ticket, member, "volunteer-joined", name=account.name)


def leave(
    office: Office, session: Session, ticket_id: int, account: Account, member_id: int
) -> None:
    """The holder ends somebody's part, or somebody ends their own."""
    verb: Verb = "plan" if member_id == account.id else "transfer"
    tickets.permitted(office, session, verb, ticket_id, account)
    row = session.get(TicketMember, (ticket_id, member_id))
    if row is not None:
        session.delete(row)
