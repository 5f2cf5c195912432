"""Ends a dialogue between two robots: a budget per contact, and a detector of repetition."""

from datetime import timedelta

from sqlmodel import Session, col, select

from bot.desk import post
from bot.desk.office import Office
from bot.desk.situation import state_of
from bot.effects import Say
from bot.lines import say
from bot.store.tables import Conversation, Message

WINDOW = timedelta(minutes=10)
BUDGET = 30  # automatic messages to one contact within the window
REPEATED = 4  # times the same text in a row


def may_reply(
    office: Office, session: Session, conversation: Conversation, message: Message
) -> bool:
    """Whether the bot may still answer; the contact is told once when it may not."""
    if message.kind == "press":
        return True
    if _repeats(office, session, conversation, message):
        return False
    sent = _sent(office, session, conversation)
    if len(sent) < BUDGET:
        return True
    farewell = say(state_of(conversation).language, "budget-reached")
    if farewell not in sent:
        post.say(office, session, conversation, Say(farewell))
    return False


def _repeats(
    office: Office, session: Session, conversation: Conversation, message: Message
) -> bool:
    recent = (
        select(Message.text)
        .where(
            Message.conversation_id == conversation.id,
            Message.direction == "in",
            col(Message.created_at) > office.clock() - WINDOW,
        )
        .order_by(col(Message.id).desc())
        .limit(REPEATED)
    )
    texts = list(session.exec(recent))
    return len(message.text) > 3 and len(texts) == REPEATED and len(set(texts)) == 1


def _sent(office: Office, session: Session, conversation: Conversation) -> list[str]:
    """What the bot said to this contact within the window."""
    said = select(Message.text).where(
        Message.conversation_id == conversation.id,
        Message.author == "bot",
        col(Message.created_at) > office.clock() - WINDOW,
    )
    return list(session.exec(said))
