"""What Twilio knows: the account, its messages, its contents, and who wrote when."""

import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.world import Pulse, World

WINDOW_SECONDS = 24 * 3600
STATUSES = ("sent", "delivered", "read")


def new_sid(prefix: str) -> str:
    return prefix + secrets.token_hex(16)


def rfc2822(at: float) -> str:
    return format_datetime(datetime.fromtimestamp(at, UTC))


def iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass
class Media:
    sid: str
    parent: str
    name: str
    type: str
    content: bytes
    at: float


@dataclass
class Message:
    sid: str
    direction: str
    sender: str
    recipient: str
    body: str
    at: float
    status: str
    error: int | None = None
    media: list[Media] = field(default_factory=list)
    actions: list[Json] = field(default_factory=list)
    """Buttons and rows: `{"kind": "quick_reply" | "list", "id", "title", "description"}`."""
    callback: str = ""
    updated: float = 0.0

    @property
    def inbound(self) -> bool:
        return self.direction == "inbound"


@dataclass
class Contact:
    """Somebody with WhatsApp, known by an address: `+32…`, or an opaque `BE.AbC…`."""

    address: str
    pulse: Pulse
    name: str
    wrote_at: float | None = None
    blocked: bool = False
    messages: list[Message] = field(default_factory=list)
    typing_until: float = 0.0


@dataclass
class Content:
    sid: str
    language: str
    friendly_name: str
    variables: dict[str, str]
    types: Json
    at: float
    approval: Json = field(default_factory=dict)


class TwilioState:
    def __init__(self, world: World, account: str, auth_token: str, sender: str) -> None:
        self.world = world
        self.account = account
        self.auth_token = auth_token
        self.sender = sender
        self.webhook = ""
        """Where messages that arrive are delivered; may end in `#rc=…&rp=…`."""
        self.status_callback = ""
        self.statuses = list(STATUSES)
        self.status_delay = 0.05
        self.approve_templates = True
        self.messages: dict[str, Message] = {}
        self.media: dict[str, Media] = {}
        self.contacts: dict[str, Contact] = {}
        self.contents: dict[str, Content] = {}

    def contact(self, address: str) -> Contact:
        """The contact of a `whatsapp:…` address or a bare one."""
        bare = address.removeprefix("whatsapp:")
        if bare not in self.contacts:
            self.contacts[bare] = Contact(bare, self.world.new_pulse(), f"Contact {bare[-4:]}")
        return self.contacts[bare]

    def add_message(self, contact: Contact, message: Message) -> None:
        self.messages[message.sid] = message
        contact.messages.append(message)
        contact.pulse.beat()

    def add_media(self, message: Message, name: str, type: str, content: bytes) -> Media:
        now = self.world.clock.now()
        media = Media(new_sid("ME"), message.sid, name, type, content, now)
        self.media[media.sid] = media
        message.media.append(media)
        return media

    def window_open(self, contact: Contact) -> bool:
        """Whether free text may be sent: the contact wrote within the last 24 hours."""
        now = self.world.clock.now()
        return contact.wrote_at is not None and now - contact.wrote_at < WINDOW_SECONDS
