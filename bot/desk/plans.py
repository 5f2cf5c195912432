"""Accompaniments as rows: the steps of a ticket, its team, and what the contact answers."""

from datetime import date
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from bot.desk import people, scheduling, telling
from bot.desk.office import Office
from bot.effects import RecordStep
from bot.events import ReminderDue
from bot.store.tables import Account, Conversation, FollowUp, PlanStep, Ticket, TicketMember
from handoff.accompaniment import Step, StepState, asked_at
from handoff.quiet import zone_of

KIND = "step"


def steps_of(session: Session, ticket_id: int) -> list[Step]:
    """In the order of their days."""
    rows = session.exec(select(PlanStep).where(PlanStep.ticket_id == ticket_id)).all()
    steps = [Step(row.id or 0, row.name, _day(row), StepState(row.state)) for row in rows]
    return sorted(steps, key=lambda step: (step.due, step.id))


def _day(row: PlanStep) -> date:
    return date.fromisoformat(row.day)


def plan_of(session: Session, conversation: Conversation) -> tuple[Step, ...]:
    """The steps of the open ticket, for the dialogue."""
    ticket = people.open_ticket(session, conversation.id or 0)
    return tuple(steps_of(session, ticket.id or 0)) if ticket else ()


def team_of(session: Session, ticket_id: int) -> list[Account]:
    """Who accompanies the contact beside the ticket's holder."""
    wanted = (
        select(Account)
        .join(TicketMember, col(TicketMember.account_id) == Account.id)
        .where(TicketMember.ticket_id == ticket_id, Account.status == "active")
        .order_by(col(Account.name))
    )
    return list(session.exec(wanted))


def add(office: Office, session: Session, ticket: Ticket, name: str, due: date) -> None:
    """One more step, about which the contact will be asked on its day."""
    row = PlanStep(ticket_id=ticket.id or 0, name=name, day=due.isoformat())
    session.add(row)
    session.flush()
    conversation = session.get_one(Conversation, ticket.conversation_id)
    at = asked_at(due, _zone(office, session, conversation))
    scheduling.remind(office, session, conversation, KIND, _subject(row), at)


def _zone(office: Office, session: Session, conversation: Conversation) -> ZoneInfo:
    country = people.contact_of(session, conversation).country
    return zone_of(country, office.settings.time_zone)


def _subject(row: PlanStep) -> str:
    return f"step-{row.id}"


def settle(office: Office, session: Session, row: PlanStep, state: StepState) -> None:
    """What is done is not asked about."""
    row.state, row.answered_at = state.value, office.clock()
    session.add(row)
    if state is StepState.DONE:
        scheduling.forget(session, _subject(row))


def remove(session: Session, row: PlanStep) -> None:
    scheduling.forget(session, _subject(row))
    session.delete(row)


def compose(
    _: Office, session: Session, conversation: Conversation, due: FollowUp
) -> ReminderDue | None:
    """« Est-ce fait ? » on a step's day; not of a step that is done, nor after the end or STOP."""
    row = session.get(PlanStep, int(due.subject.partition("-")[2]))
    ticket = session.get(Ticket, row.ticket_id) if row else None
    stopped = people.contact_of(session, conversation).stopped_at is not None
    if row is None or ticket is None or ticket.closed_at is not None or stopped:
        return None
    if row.state == StepState.DONE:
        return None
    answers = (StepState.DONE, StepState.NOT_YET, StepState.HELP)
    options = tuple(
        (f"step/{row.id}/{answer}", f"option-step-{answer.replace('_', '-')}") for answer in answers
    )
    # Asked for with the plan itself, and therefore during the ticket that the plan belongs to.
    return ReminderDue("step-due", {"step": row.name}, options, asked_for=True)


def record(office: Office, session: Session, _: Conversation, effect: RecordStep) -> None:
    """The answer is kept, and everybody who accompanies is told."""
    row = session.get_one(PlanStep, effect.step)
    settle(office, session, row, StepState(effect.answer))
    ticket = session.get_one(Ticket, row.ticket_id)
    key = f"volunteer-step-{effect.answer.replace('_', '-')}"
    holder = session.get(Account, ticket.assignee_id) if ticket.assignee_id else None
    for account in [*([holder] if holder else []), *team_of(session, row.ticket_id)]:
        telling.tell_of_ticket(office, session, ticket, account, key, step=row.name)
