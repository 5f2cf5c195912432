"""Messages to a contact that come with a file of our own making."""

from dataclasses import dataclass

from sqlmodel import Session

from bot.desk import post
from bot.desk.office import Office
from bot.effects import Say
from bot.events import MediaKind
from bot.store.sealing import new_token
from bot.store.tables import Conversation, Media, Message


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file: what it is to the channels, its name, its type, its bytes."""

    kind: MediaKind
    name: str
    content_type: str
    content: bytes


def say_with(
    office: Office, session: Session, conversation: Conversation, what: Say, file: Enclosure
) -> Message:
    """Records the message and queues it with its file."""
    message = post.say(office, session, conversation, what)
    media = Media(
        message_id=message.id or 0,
        kind=file.kind,
        channel="",
        reference="",
        token=new_token(),
        name=file.name,
        content_type=file.content_type,
        size=len(file.content),
        content=file.content,
        state="stored",
    )
    session.add(media)
    post.attach(session, message, media)
    return message
