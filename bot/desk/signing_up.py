"""Places at an event: taken, waited for, given back, and passed on to who waits."""

from sqlmodel import Session, col, select

from bot.desk import event_news
from bot.desk.agenda import CANCELLED, CONFIRMED, WAITING, listed, taken
from bot.desk.office import Office
from bot.effects import Join, Leave, RateEvent
from bot.events import Joined, Left
from bot.store.tables import Conversation, EventRow, SignUp


def join(office: Office, session: Session, conversation: Conversation, effect: Join) -> Joined:
    """A place when there is one, else the end of the waiting list; again changes nothing."""
    row = _held(session, effect.event)
    if row is None or row.cancelled_at is not None or row.starts_at <= office.clock():
        return Joined(None)
    place = _place(session, conversation, effect.event)
    if place is None or place.state == CANCELLED:
        place = place or SignUp(
            event_id=row.id or 0, conversation_id=conversation.id or 0, state=""
        )
        place.state = CONFIRMED if _free(session, row) else WAITING
        place.at, place.feedback = office.clock(), None
        session.add(place)
        session.flush()
        if place.state == CONFIRMED:
            event_news.plan(office, session, conversation, row, place)
    return Joined(listed(office, session, [row], conversation)[0])


def leave(office: Office, session: Session, conversation: Conversation, effect: Leave) -> Left:
    row = _held(session, effect.event)
    place = _place(session, conversation, effect.event)
    if row is None or place is None or place.state == CANCELLED:
        return Left(None)
    give_back(office, session, row, place)
    return Left(listed(office, session, [row], conversation)[0])


def give_back(office: Office, session: Session, row: EventRow, place: SignUp) -> None:
    """The place is free: the first who waits gets it."""
    place.state = CANCELLED
    session.add(place)
    event_news.forget_all(session, place)
    session.flush()
    move_up(office, session, row)


def give_back_all(office: Office, session: Session, conversation: Conversation) -> None:
    """The contact is to be forgotten, and keeps nobody from a place."""
    own = select(SignUp).where(SignUp.conversation_id == conversation.id, SignUp.state != CANCELLED)
    for place in session.exec(own).all():
        row = _held(session, place.event_id)
        if row is not None:
            give_back(office, session, row, place)


def move_up(office: Office, session: Session, row: EventRow) -> None:
    """As many as there are places; nobody once it has begun or is cancelled."""
    if row.cancelled_at is not None or row.starts_at <= office.clock():
        return
    waiting = select(SignUp).where(SignUp.event_id == row.id, SignUp.state == WAITING)
    for place in session.exec(waiting.order_by(col(SignUp.at), col(SignUp.id))).all():
        if not _free(session, row):
            return
        place.state = CONFIRMED
        session.add(place)
        session.flush()
        conversation = session.get_one(Conversation, place.conversation_id)
        event_news.tell(office, session, conversation, row, place, "seat")
        event_news.plan(office, session, conversation, row, place)


def rate(_: Office, session: Session, conversation: Conversation, effect: RateEvent) -> None:
    place = _place(session, conversation, effect.event)
    if place is not None and place.state == CONFIRMED:
        place.feedback = effect.feedback
        session.add(place)


def _held(session: Session, event_id: int) -> EventRow | None:
    """The event, held until the end of the transaction: of two who press at once one is first."""
    return session.exec(select(EventRow).where(EventRow.id == event_id).with_for_update()).first()


def _place(session: Session, conversation: Conversation, event_id: int) -> SignUp | None:
    own = SignUp.conversation_id == conversation.id, SignUp.event_id == event_id
    return session.exec(select(SignUp).where(*own)).first()


def _free(session: Session, row: EventRow) -> bool:
    return row.seats is None or taken(session, [row.id or 0]).get(row.id or 0, 0) < row.seats
