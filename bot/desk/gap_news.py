"""Telling those who asked, once there is an answer: one message to each, if they still want any."""

from sqlmodel import Session, col, select

from bot.desk.office import Office
from bot.desk.scheduling import remind
from bot.desk.situation import state_of
from bot.events import ReminderDue
from bot.store.tables import Conversation, FollowUp, Gap, Miss

KIND = "gap"
ANSWERED = "gap-answered"


def answered_by(session: Session, gap: Gap) -> str | None:
    """The entry with which a coordinator settled it, if it was that way."""
    settled = select(Miss.resolution).where(
        Miss.gap_id == gap.id, col(Miss.resolution).contains(":")
    )
    resolution = session.exec(settled.order_by(col(Miss.resolved_at).desc())).first()
    return resolution.partition(":")[2] if resolution else None


def untold(session: Session, gap: Gap) -> list[int]:
    """The conversations that asked, and have not been told that there is an answer."""
    asked = select(Miss.conversation_id).where(
        Miss.gap_id == gap.id, col(Miss.resolution).contains(":")
    )
    found = {number for number in session.exec(asked) if number is not None}
    told = set(session.exec(select(FollowUp.subject).where(FollowUp.kind == KIND)))
    return sorted(number for number in found if _subject(gap, number) not in told)


def tell(office: Office, session: Session, gap: Gap) -> int:
    """Everybody who asked hears of it when they may be written to; how many were planned."""
    conversations = [session.get_one(Conversation, number) for number in untold(session, gap)]
    for conversation in conversations:
        subject = _subject(gap, conversation.id or 0)
        remind(office, session, conversation, KIND, subject, office.clock())
    return len(conversations)


def _subject(gap: Gap, conversation: int) -> str:
    return f"{KIND}-{gap.id}-{conversation}"


def compose(
    office: Office, session: Session, conversation: Conversation, row: FollowUp
) -> ReminderDue | None:
    """None when the entry has been withdrawn since."""
    gap = session.get_one(Gap, int(row.subject.split("-")[1]))
    slug = answered_by(session, gap)
    catalog = office.knowledge.current.catalog
    if slug is None or slug not in catalog:
        return None
    title = catalog[slug].wording(state_of(conversation).language).title
    return ReminderDue(ANSWERED, {"title": title}, ((f"answer/{slug}", "option-show-answer"),))
