"""What those who come to an event are told later: the day before, changes, how it was."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, delete

from bot.desk.agenda import CONFIRMED, event_of, zone_of
from bot.desk.office import Office
from bot.desk.scheduling import remind
from bot.desk.situation import state_of
from bot.events import ReminderDue
from bot.lines import moment
from bot.store.tables import Conversation, EventRow, FollowUp, SignUp

KIND = "event"
DAY_BEFORE = timedelta(days=1)
AFTERWARDS = timedelta(hours=2)
STALE = timedelta(days=3)
OPTIONS = {
    "tomorrow": (("agenda/mine", "option-my-events"), ("agenda/leave/{}", "option-leave-event")),
    "seat": (("agenda/mine", "option-my-events"), ("agenda/leave/{}", "option-leave-event")),
    "moved": (("agenda/mine", "option-my-events"), ("agenda/leave/{}", "option-leave-event")),
    "cancelled": (("agenda/all/0", "option-all-events"),),
    "feedback": (
        ("agenda/rate/{}/useful", "option-event-useful"),
        ("agenda/rate/{}/not", "option-event-not"),
    ),
}


def plan(
    office: Office, session: Session, conversation: Conversation, row: EventRow, place: SignUp
) -> None:
    """The reminder of the day before, unless it is nearer than that, and the question after."""
    before = row.starts_at - DAY_BEFORE
    if before > office.clock():
        _remind(office, session, conversation, place, "tomorrow", before, row.starts_at)
    after = row.ends_at + AFTERWARDS
    _remind(office, session, conversation, place, "feedback", after, after + STALE)


def tell(
    office: Office,
    session: Session,
    conversation: Conversation,
    row: EventRow,
    place: SignUp,
    news: str,
) -> None:
    """Says it as soon as may be, by the means that still reach them: `seat`, `moved`…"""
    _remind(office, session, conversation, place, news, office.clock(), row.starts_at)


def _remind(
    office: Office,
    session: Session,
    conversation: Conversation,
    place: SignUp,
    news: str,
    due_at: datetime,
    expires_at: datetime,
) -> None:
    subject = f"event-{place.id}-{news}"
    remind(office, session, conversation, KIND, subject, due_at, expires_at=expires_at)


def forget_all(session: Session, place: SignUp) -> None:
    """Nothing more about this place."""
    subjects = [f"event-{place.id}-{news}" for news in OPTIONS]
    pending = delete(FollowUp).where(
        col(FollowUp.subject).in_(subjects), col(FollowUp.done_at).is_(None)
    )
    session.exec(pending)


def compose(
    office: Office, session: Session, conversation: Conversation, row: FollowUp
) -> ReminderDue | None:
    """None when the place was given back, or the event called off meanwhile."""
    _, place_id, news = row.subject.split("-")
    place = session.get(SignUp, int(place_id))
    found = session.get(EventRow, place.event_id) if place else None
    if place is None or found is None or not _holds(place, found, news):
        return None
    event = event_of(found, zone_of(office))
    when = moment(state_of(conversation).language, event.starts_at)
    options = tuple((identifier.format(found.id), line) for identifier, line in OPTIONS[news])
    values = {"title": event.title, "when": when}
    return ReminderDue(f"event-{news}", values, options, asked_for=news != "feedback")


def _holds(place: SignUp, row: EventRow, news: str) -> bool:
    if news == "cancelled":
        return row.cancelled_at is not None
    return place.state == CONFIRMED and row.cancelled_at is None
