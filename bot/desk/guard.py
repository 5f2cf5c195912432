"""Ends a dialogue between two robots: a budget per contact, and a detector of repetition."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import bindparam
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
LATELY = (
    select(Message.author, Message.text)
    .where(
        col(Message.conversation_id) == bindparam("conversation"),
        col(Message.created_at) > bindparam("since"),
    )
    .order_by(col(Message.id).desc())
)


def may_reply(
    office: Office, session: Session, conversation: Conversation, messages: Sequence[Message]
) -> bool:
    """Whether the bot may still answer `messages`; the contact is told once when it may not."""
    if messages[-1].kind == "press":
        return True
    unwritten = [(m.author, m.text) for m in reversed(messages) if m.id is None]
    said = [*unwritten, *_lately(office, session, conversation)]
    if _repeats(messages[-1], [text for author, text in said if author == "contact"]):
        return False
    sent = [text for author, text in said if author == "bot"]
    if len(sent) < BUDGET:
        return True
    farewell = say(state_of(conversation).language, "budget-reached")
    if farewell not in sent:
        post.say(office, session, conversation, Say(farewell))
    return False


def _repeats(message: Message, texts: Sequence[str]) -> bool:
    """`texts` of the contact, the latest first."""
    latest = texts[:REPEATED]
    return len(message.text) > 3 and len(latest) == REPEATED and len(set(latest)) == 1


def _lately(
    office: Office, session: Session, conversation: Conversation
) -> Sequence[tuple[str, str]]:
    """Who said what within the window, the latest first."""
    asked = {"conversation": conversation.id, "since": office.clock() - WINDOW}
    with session.no_autoflush:  # what waits to be written is known, or of other contacts
        return session.exec(LATELY, params=asked).all()
