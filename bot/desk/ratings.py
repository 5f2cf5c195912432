"""What contacts who were helped say of it: kept with the question, and told to the volunteer."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from bot.desk import telling
from bot.desk.office import Office
from bot.desk.scheduling import QUESTIONS
from bot.effects import RecordComment, RecordFollowUpAnswer, RecordRating, RecordTimeSaved
from bot.store.tables import Contact, Conversation, FollowUp, Ticket
from faq.masking import mask

LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Rating:
    """From 1 to 5; `ticket` is None where the bot's answer was enough."""

    alias: str
    rating: int
    comment: str
    entry: str | None
    ticket: int | None
    at: datetime


def ratings(session: Session, since: datetime, until: datetime) -> list[Rating]:
    """Those of questions sent in that time, the latest first."""
    wanted = (
        select(FollowUp, Contact.alias)
        .join(Conversation, col(Conversation.id) == FollowUp.conversation_id)
        .join(Contact, col(Contact.id) == Conversation.contact_id)
        .where(
            col(FollowUp.rating).is_not(None),
            col(FollowUp.done_at) >= since,
            col(FollowUp.done_at) < until,
        )
        .order_by(col(FollowUp.done_at).desc())
    )
    return [
        Rating(alias, row.rating or 0, row.comment, row.entry, row.ticket_id, row.done_at or since)
        for row, alias in session.exec(wanted)
    ]


def record_answer(
    office: Office, session: Session, conversation: Conversation, effect: RecordFollowUpAnswer
) -> None:
    """The answer belongs to the last question that was sent."""
    last = _last_question(session, conversation)
    if last is not None:
        last.answer, last.answered_at = effect.answer, office.clock()
        key = "settled" if effect.answer == "settled" else "not-yet"
        _tell(office, session, last, f"volunteer-answer-{key}")


def record_rating(
    office: Office, session: Session, conversation: Conversation, effect: RecordRating
) -> None:
    last = _last_question(session, conversation)
    if last is not None and last.answer == "settled":
        last.rating = effect.stars
        _tell(office, session, last, "volunteer-rated", stars=str(effect.stars))


def record_time_saved(
    office: Office, session: Session, conversation: Conversation, effect: RecordTimeSaved
) -> None:
    """Only of what is settled."""
    last = _last_question(session, conversation)
    if last is not None and last.answer == "settled":
        last.time_saved = effect.band


def record_comment(
    office: Office, session: Session, conversation: Conversation, effect: RecordComment
) -> None:
    """Personal data in it is masked."""
    last = _last_question(session, conversation)
    if last is not None and last.rating is not None:
        last.comment = mask(effect.text)[:LONGEST]
        _tell(office, session, last, "volunteer-commented", comment=last.comment)


def _last_question(session: Session, conversation: Conversation) -> FollowUp | None:
    sent = select(FollowUp).where(
        FollowUp.conversation_id == conversation.id,
        col(FollowUp.kind).in_(QUESTIONS),
        FollowUp.result == "sent",
    )
    return session.exec(sent.order_by(col(FollowUp.done_at).desc())).first()


def _tell(office: Office, session: Session, row: FollowUp, key: str, **values: str) -> None:
    ticket = session.get(Ticket, row.ticket_id) if row.ticket_id else None
    if ticket is not None:
        telling.tell_assignee(office, session, ticket, key, **values)
