"""An edited message keeps its earlier versions; who helps sees the new one, whatever its age."""

from datetime import timedelta

from sqlmodel import Session, col, select

from bot.channels.port import Incoming
from bot.desk.office import Office
from bot.store.tables import Conversation, Message, MessageVersion

HEARD_AGAIN = timedelta(minutes=10)


def edit(
    office: Office, session: Session, conversation: Conversation, incoming: Incoming
) -> Message | None:
    """Stores the new version; returns the message when it says something new."""
    message = _edited(session, conversation, incoming.message_id)
    if message is None or message.text == incoming.text:
        return None
    now = office.clock()
    session.add(MessageVersion(message_id=message.id or 0, text=message.text, replaced_at=now))
    message.text, message.edited_at = incoming.text, now
    session.flush()
    return message


def is_heard_again(office: Office, session: Session, message: Message) -> bool:
    """Whether the bot answers what the message says now: the latest one, while it is recent."""
    recent = office.clock() - message.created_at <= HEARD_AGAIN
    return recent and _is_latest(session, message)


def _edited(session: Session, conversation: Conversation, external_id: str) -> Message | None:
    wanted = select(Message).where(
        Message.conversation_id == conversation.id,
        Message.external_id == external_id,
        Message.direction == "in",
    )
    return session.exec(wanted).first()


def _is_latest(session: Session, message: Message) -> bool:
    latest = select(Message.id).where(
        Message.conversation_id == message.conversation_id, Message.direction == "in"
    )
    return session.exec(latest.order_by(col(Message.id).desc()).limit(1)).first() == message.id
