"""What every channel is to the rest: messages in, messages out, and the ways sending fails."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from bot.effects import Option
from bot.events import MediaKind

Door = Literal["", "open", "closed"]
IncomingKind = Literal["message", "edit", "press", "start", "blocked", "unblocked", "ignored"]
LIMIT = 16 * 1024 * 1024  # bytes; the smaller of the two channels' limits
LONGEST_TEXT = {"telegram": 3800, "whatsapp": 1300}  # characters, leaving room for the choices
JOINED_UP_TO = {"whatsapp": 1100}  # characters; options and their numbers still fit in 1,600


@dataclass(frozen=True, slots=True)
class IncomingMedia:
    """`reference` is the channel's handle; `size` 0 when the channel does not say."""

    kind: MediaKind
    reference: str
    content_type: str = ""
    name: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that arrived. `sender` is the address to write back to.

    `message_id` is the channel's id of the message (of the edited or pressed one too);
    `option` is the pressed option's id; `text` of a `start` is its payload. `topic` is the address
    of the topic of a group that it was done in: answers go there. `sent_at` is given where it
    may be long before it reached us.
    """

    channel: str
    external_id: str
    sender: str
    kind: IncomingKind
    text: str = ""
    message_id: str = ""
    option: str = ""
    reply_to: str = ""
    callback_id: str = ""
    language: str = ""
    country: str | None = None
    media: tuple[IncomingMedia, ...] = ()
    aliases: tuple[str, ...] = ()
    topic: str = ""
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to send: its bytes, or the channel's own handle for one it already has.

    `path` is where it is found under PUBLIC_URL, for a channel that fetches it.
    """

    kind: str
    name: str
    content_type: str
    path: str
    content: bytes | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message to deliver, in the light markup.

    `edits` is the channel's id of an earlier message to rewrite; `template` and `language`
    name the approved text where free text is not allowed, whose variables are `values`. `topic`
    names a group's topic that may have to be made first; `door` opens it again before the message,
    or closes it after.
    """

    text: str
    language: str
    options: tuple[Option, ...] = ()
    attachment: Attachment | None = None
    edits: str | None = None
    template: str = ""
    values: tuple[str, ...] = ()
    window_open: bool = True
    topic: str = ""
    door: Door = ""


class DeliveryError(Exception):
    """The channel did not take the message."""


class PermanentError(DeliveryError):
    """Never send this again."""


class UnreachableError(PermanentError):
    """The contact blocked us or is gone."""


class WindowClosedError(PermanentError):
    """Outside WhatsApp's 24 hours, and no approved template for this purpose."""


class BackOffError(DeliveryError):
    """Try again, not before `seconds` when the channel said so.

    `everybody`: too much is sent in all, not only to this chat.
    """

    def __init__(
        self, message: str, seconds: float | None = None, *, everybody: bool = False
    ) -> None:
        super().__init__(message)
        self.seconds, self.everybody = seconds, everybody


class NotYetError(DeliveryError):
    """Its turn comes in `seconds`; nothing was tried."""

    def __init__(self, seconds: float) -> None:
        super().__init__("its turn has not come")
        self.seconds = seconds


class AmbiguousError(DeliveryError):
    """It may or may not have been accepted: the answer was lost."""


class AlarmError(DeliveryError):
    """The operator must act (credentials, sender); try again later."""


class AddressMovedError(DeliveryError):
    """The conversation has a new address."""

    def __init__(self, address: str) -> None:
        super().__init__("the address has changed")
        self.address = address


class TopicGoneError(DeliveryError):
    """Somebody deleted the topic that this was for."""


class MediaRefusedError(Exception):
    """A file that is too large, of a type we do not take, or gone."""


class Channel(Protocol):
    """One messaging channel."""

    name: str

    async def send(self, address: str, message: Outgoing) -> str:
        """Delivers one message and returns the channel's id for it; raises DeliveryError."""
        ...

    async def already_sent(
        self, address: str, message: Outgoing, since: datetime, known: frozenset[str]
    ) -> str | None:
        """The id of a message that an ambiguous failure left, where the channel can tell.

        `known` are ids that belong to other messages.
        """
        ...

    async def fetch(self, reference: str) -> tuple[bytes, str]:
        """A file's bytes and content type; raises MediaRefusedError or DeliveryError."""
        ...

    async def acknowledge(self, incoming: Incoming) -> None:
        """What the contact sees at once (a press answered, « typing »); best effort."""
        ...
