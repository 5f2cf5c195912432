"""The agenda in the database: what is to come, who has a place, one event with its file."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.desk.enclosing import Enclosure, say_with
from bot.desk.office import Office
from bot.effects import FindEvents, ListSignUps, Say, SendEventFile, ShowEvent
from bot.events import EventsFound, EventShown
from bot.store.tables import Conversation, EventRow, SignUp
from faq.agenda import AgendaEvent, Listed, find_events
from handoff.calendar_file import CalendarEntry, calendar_file

PAGE = 8
CONFIRMED, WAITING, CANCELLED = "confirmed", "waiting", "cancelled"


def zone_of(office: Office) -> ZoneInfo:
    """Where events take place."""
    return ZoneInfo(office.settings.time_zone)


def event_of(row: EventRow, zone: ZoneInfo) -> AgendaEvent:
    """The row's content, its times in that zone."""
    facts = row.model_dump(include=set(AgendaEvent.model_fields))
    facts |= {"starts_at": row.starts_at.astimezone(zone), "ends_at": row.ends_at.astimezone(zone)}
    return AgendaEvent.model_validate(facts)


def taken(session: Session, events: Iterable[int]) -> dict[int, int]:
    """How many have a place at each."""
    counted = (
        select(SignUp.event_id, func.count())
        .where(col(SignUp.event_id).in_(list(events)), SignUp.state == CONFIRMED)
        .group_by(col(SignUp.event_id))
    )
    return dict(session.exec(counted).all())


def listed(
    office: Office, session: Session, rows: Sequence[EventRow], conversation: Conversation
) -> list[Listed]:
    """The rows as one contact sees them."""
    ids = [row.id or 0 for row in rows]
    occupied = taken(session, ids)
    own = select(SignUp.event_id, SignUp.state).where(
        SignUp.conversation_id == conversation.id, col(SignUp.event_id).in_(ids)
    )
    states = {event: state for event, state in session.exec(own) if state != CANCELLED}
    zone = zone_of(office)
    return [
        Listed(
            id=row.id or 0,
            event=event_of(row, zone),
            left=None if row.seats is None else row.seats - occupied.get(row.id or 0, 0),
            mine=states.get(row.id or 0, ""),
            cancelled=row.cancelled_at is not None,
        )
        for row in rows
    ]


def upcoming(session: Session, now: datetime) -> list[EventRow]:
    """What has not begun and is not cancelled, the earliest first."""
    wanted = select(EventRow).where(
        col(EventRow.starts_at) > now, col(EventRow.cancelled_at).is_(None)
    )
    return list(session.exec(wanted.order_by(col(EventRow.starts_at), col(EventRow.id))))


def find(
    office: Office, session: Session, conversation: Conversation, effect: FindEvents
) -> EventsFound:
    everything = listed(office, session, upcoming(session, office.clock()), conversation)
    today = office.clock().astimezone(zone_of(office)).date()
    found = find_events(everything, effect.text, today)
    start = effect.page * PAGE
    more = not effect.text and len(found) > start + PAGE
    return EventsFound(effect.text, tuple(found[start : start + PAGE]), effect.page, more)


def mine(
    office: Office, session: Session, conversation: Conversation, _: ListSignUps
) -> EventsFound:
    """Those to come where the contact has a place or waits for one."""
    everything = listed(office, session, upcoming(session, office.clock()), conversation)
    return EventsFound("", tuple(item for item in everything if item.mine)[:PAGE], mine=True)


def show(
    office: Office, session: Session, conversation: Conversation, effect: ShowEvent
) -> EventShown:
    row = session.get(EventRow, effect.event)
    if row is None or row.starts_at <= office.clock():
        return EventShown(None)
    return EventShown(listed(office, session, [row], conversation)[0])


def send_file(
    office: Office, session: Session, conversation: Conversation, effect: SendEventFile
) -> None:
    row = session.get_one(EventRow, effect.event)
    entry = calendar_entry(event_of(row, zone_of(office)), row.version)
    content = calendar_file(entry, office.clock())
    file = Enclosure("document", "agenda.ics", "text/calendar", content)
    say_with(office, session, conversation, Say(effect.text, kind="service"), file)


def calendar_entry(event: AgendaEvent, version: int) -> CalendarEntry:
    """The event for the contact's own calendar; `version` grows as it changes."""
    return CalendarEntry(
        uid=event.uid,
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        sequence=version,
        summary=event.title,
        location=", ".join(part for part in (event.place, event.town) if part),
        description=event.description,
        url=event.url,
    )
