"""Appointments as rows: what is offered, agreed, moved and cancelled, and who is told of it."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select, update

from bot import dialogue
from bot.channels.whatsapp.window import window_left
from bot.desk import calendars, people, post, scheduling, telling
from bot.desk.leasing import lease_until
from bot.desk.office import Office
from bot.effects import SendCalendar
from bot.events import ReminderDue
from bot.lines import moment
from bot.store.tables import Account, Appointment, Conversation, FollowUp, Ticket
from handoff.appointment import LASTS, REMINDED, missed, reminders
from handoff.quiet import zone_of

KIND = "appointment"


def live(office: Office, session: Session, conversation_id: int) -> Appointment | None:
    """The conversation's appointment that is neither cancelled nor over; there is at most one."""
    wanted = select(Appointment).where(
        Appointment.conversation_id == conversation_id, col(Appointment.cancelled_at).is_(None)
    )
    latest = session.exec(wanted.order_by(col(Appointment.id).desc())).first()
    return latest if latest and not _is_over(latest, office.clock()) else None


def _is_over(appointment: Appointment, now: datetime) -> bool:
    last = appointment.starts_at or max(slots_of(appointment), default=now - LASTS)
    return last + LASTS <= now


def slots_of(appointment: Appointment) -> list[datetime]:
    return [datetime.fromisoformat(slot) for slot in appointment.slots]


def busy(session: Session, account_id: int, but: int | None = None) -> list[datetime]:
    """The starts of the volunteer's agreed appointments, but one."""
    agreed = select(Appointment.starts_at).where(
        Appointment.account_id == account_id,
        col(Appointment.cancelled_at).is_(None),
        col(Appointment.starts_at).is_not(None),
        col(Appointment.id) != (but or 0),
    )
    return [start for start in session.exec(agreed) if start is not None]


def offered(
    office: Office, session: Session, conversation: Conversation
) -> dialogue.Appointment | None:
    """The appointment as the dialogue sees it.

    The volunteer's row is locked: of two contacts who take the same moment, the second finds it
    taken.
    """
    row = live(office, session, conversation.id or 0)
    if row is None:
        return None
    mine = select(Account).where(Account.id == row.account_id).with_for_update(key_share=True)
    volunteer = session.exec(mine).one()
    country = people.contact_of(session, conversation).country
    zone = zone_of(country, office.settings.time_zone)
    by_file = conversation.channel == "telegram"
    reached = by_file or window_left(conversation.last_inbound_at, office.clock())
    return dialogue.Appointment(
        id=row.id or 0,
        volunteer=volunteer.name,
        slots=tuple(_slots(office, session, row, zone)),
        start=row.starts_at.astimezone(zone) if row.starts_at else None,
        video=calendars.video_address(office, row),
        calendar="" if by_file else calendars.public_address(office, row),
        by_template=not reached,
    )


def _slots(
    office: Office, session: Session, row: Appointment, zone: ZoneInfo
) -> Iterable[dialogue.Slot]:
    taken, proposals = busy(session, row.account_id, row.id), slots_of(row)
    for start in proposals:
        reason = missed(start, proposals, taken, office.clock())
        yield dialogue.Slot(start.astimezone(zone), reason)


def agree(office: Office, session: Session, appointment_id: int, start: datetime) -> None:
    """The moment is settled, or settled anew."""
    row = session.get_one(Appointment, appointment_id)
    row.sequence += 1 if row.starts_at else 0
    row.starts_at = start
    coming = reminders(start, office.clock())
    row.reminded = len(REMINDED) - len(coming)
    session.add(row)
    session.flush()
    scheduling.forget(session, _subject(row))
    conversation = session.get_one(Conversation, row.conversation_id)
    for step, due in coming:
        scheduling.remind(
            office, session, conversation, KIND, _subject(row), due, step=step, expires_at=start
        )
    ticket = session.get_one(Ticket, row.ticket_id)
    if ticket.lease_until is not None:
        ticket.lease_until = lease_until(office, session, ticket)


def _subject(row: Appointment) -> str:
    return f"appointment-{row.id}"


def compose(
    office: Office, session: Session, conversation: Conversation, due: FollowUp
) -> ReminderDue | None:
    """The contact's reminder; none of an appointment that was cancelled."""
    row = session.get(Appointment, int(due.subject.partition("-")[2]))
    if row is None or row.cancelled_at is not None or row.starts_at is None:
        return None
    contact = people.contact_of(session, conversation)
    zone = zone_of(contact.country, office.settings.time_zone)
    when = moment(contact.language, row.starts_at.astimezone(zone))
    name = session.get_one(Account, row.account_id).name
    values = {"when": when, "name": name, "place": calendars.place(office, row, contact.language)}
    options = (
        (f"meet/{row.id}", "option-come"),
        (f"move/{row.id}", "option-move"),
        (f"call_off/{row.id}", "option-call-off"),
    )
    return ReminderDue("appointment-reminder", values, options, asked_for=True)


def remind_volunteers(office: Office) -> None:
    """Volunteers hear of their appointments when contacts do, but for the quiet hours."""
    with office.transaction() as session:
        now = office.clock()
        coming = select(Appointment).where(
            col(Appointment.starts_at) > now,
            col(Appointment.starts_at) <= now + max(REMINDED),
            col(Appointment.cancelled_at).is_(None),
            Appointment.reminded < len(REMINDED),
        )
        for row in session.exec(coming.with_for_update(skip_locked=True)).all():
            past = len(REMINDED) - len(reminders(row.starts_at or now, now))
            if past > row.reminded:
                row.reminded = past
                _tell_volunteer(office, session, row, "volunteer-appointment-soon")


def request_slots(office: Office, session: Session, appointment_id: int) -> None:
    """The contact needs other moments; what was agreed stays until they take another."""
    row = session.get_one(Appointment, appointment_id)
    row.slots = []
    if row.starts_at is None:
        row.cancelled_at = office.clock()
    session.add(row)
    _tell_volunteer(office, session, row, "volunteer-slots-requested")


def cancel(office: Office, session: Session, appointment_id: int) -> None:
    """Calendars learn of it by the same entry with a higher sequence."""
    row = session.get_one(Appointment, appointment_id)
    row.cancelled_at, row.slots = office.clock(), []
    row.sequence += 1
    session.add(row)
    session.flush()
    scheduling.forget(session, _subject(row))


def withdraw(office: Office, session: Session, ticket: Ticket) -> None:
    """A ticket that is closed proposes nothing any more; what was agreed stands."""
    row = live(office, session, ticket.conversation_id)
    if row is not None and row.starts_at is None:
        cancel(office, session, row.id or 0)


def end_with(office: Office, session: Session, ticket: Ticket) -> None:
    """A ticket that the contact cancels takes its appointment along."""
    end_of(office, session, session.get_one(Conversation, ticket.conversation_id))


def end_of(office: Office, session: Session, conversation: Conversation) -> None:
    """Whoever cancels or is erased comes to no appointment: the volunteer is told."""
    row = live(office, session, conversation.id or 0)
    if row is not None:
        cancel(office, session, row.id or 0)
        _tell_volunteer(office, session, row, "volunteer-appointment-cancelled")


def hand_over(session: Session, ticket: Ticket) -> None:
    """Who holds the ticket keeps its appointment."""
    session.exec(
        update(Appointment)
        .where(col(Appointment.ticket_id) == ticket.id, col(Appointment.cancelled_at).is_(None))
        .values(account_id=ticket.assignee_id)
    )


def send_calendar(
    office: Office, session: Session, conversation: Conversation, effect: SendCalendar
) -> None:
    """Tells both; the contact's file goes with the message where the channel takes files."""
    row = session.get_one(Appointment, effect.appointment)
    message = post.say(office, session, conversation, effect.say, ticket_id=row.ticket_id)
    if conversation.channel == "telegram":
        media = calendars.for_contact(office, session, row, message)
        session.add(media)
        post.attach(session, message, media)
    theirs = calendars.for_volunteer(office, session, row, message)
    session.add(theirs)
    key = "volunteer-appointment-cancelled" if row.cancelled_at else "volunteer-appointment"
    _tell_volunteer(office, session, row, key, theirs.token)


def _tell_volunteer(
    office: Office, session: Session, row: Appointment, key: str, media: str | None = None
) -> None:
    account = session.get_one(Account, row.account_id)
    start = row.starts_at or row.proposed_at
    zone = ZoneInfo(office.settings.time_zone)
    telling.tell_of_ticket(
        office,
        session,
        session.get_one(Ticket, row.ticket_id),
        account,
        key,
        media=media,
        when=moment(account.language, start.astimezone(zone)),
        video=calendars.video_address(office, row),
    )
