"""What people say of the answers they were given: the matcher's verdict learns from it."""

from collections.abc import Iterator

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.store.tables import Feedback, Message, Miss, SuggestedPhrasing
from faq.masking import mask
from intents.corpus import Confirmation

BATCH = 20  # learnt from together: fitting the matcher is seconds of work
LATEST = 400  # of each kind
MANY = 5_000  # of each kind, where they are only looked up
EVER = 2**31 - 1  # no id of a row is larger


def confirmations(session: Session) -> tuple[Confirmation, ...]:
    """The latest whole batches: answers that helped or not, choices not refused since."""
    answered, chosen = batches(session)
    return (*_answered(session, answered * BATCH), *_chosen(session, chosen * BATCH))


def batches(session: Session) -> tuple[int, int]:
    """How many whole batches of answers and of choices there are."""
    answered = session.exec(select(func.max(Feedback.id))).one() or 0
    chosen = session.exec(select(func.max(SuggestedPhrasing.id))).one() or 0
    return answered // BATCH, chosen // BATCH


def known_answers(session: Session) -> Iterator[Confirmation]:
    """The latest answers and choices that were confirmed or denied, and what was taught."""
    yield from _answered(session, EVER)
    yield from _chosen(session, EVER)
    yield from _taught(session, LATEST)


def known_right(session: Session) -> Iterator[Confirmation]:
    """Questions with an entry that contacts or coordinators said is right for them."""
    for said in (*_answered(session, EVER, MANY), *_chosen(session, EVER, MANY)):
        if said.right:
            yield said
    yield from _taught(session)


def _taught(session: Session, latest: int = MANY) -> Iterator[Confirmation]:
    """Misses that a coordinator settled with an entry."""
    settled = select(Miss).where(col(Miss.resolution).contains(":"), Miss.question != "")
    for miss in session.exec(settled.order_by(col(Miss.id).desc()).limit(latest)):
        _, _, entry = str(miss.resolution).partition(":")
        yield Confirmation(entry, miss.language, miss.question, right=True)


def _answered(session: Session, last: int, latest: int = LATEST) -> Iterator[Confirmation]:
    """Feedback on an answer that the matcher gave by itself to what the contact wrote."""
    asked = (
        select(func.max(Message.id))
        .where(
            Message.conversation_id == Feedback.conversation_id,
            Message.author == "contact",
            col(Message.verdict).is_not(None),
            Message.created_at <= Feedback.at,
        )
        .correlate(Feedback)
        .scalar_subquery()
    )
    given = (
        select(Feedback, Message)
        .join(Message, col(Message.id) == asked)
        .where(col(Feedback.id) <= last, Message.verdict == "answer")
        .order_by(col(Feedback.id).desc())
        .limit(latest)
    )
    for feedback, message in reversed(session.exec(given).all()):
        if message.matches[0][0] == feedback.entry:
            yield Confirmation(
                feedback.entry, message.language, mask(message.text), feedback.helpful
            )


def _chosen(session: Session, last: int, latest: int = LATEST) -> Iterator[Confirmation]:
    kept = (
        select(SuggestedPhrasing)
        .where(
            col(SuggestedPhrasing.id) <= last,
            col(SuggestedPhrasing.accepted).is_not(False),
        )
        .order_by(col(SuggestedPhrasing.id).desc())
        .limit(latest)
    )
    for row in reversed(session.exec(kept).all()):
        yield Confirmation(row.entry, row.language, row.text, right=True)
