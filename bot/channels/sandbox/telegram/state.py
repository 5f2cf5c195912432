"""What Telegram knows: chats, their messages, files, and the bot."""

import itertools
import secrets
from dataclasses import dataclass, field

from bot.channels.sandbox.journal import Accepted, Json
from bot.channels.sandbox.telegram.errors import ApiError, bad_request
from bot.channels.sandbox.telegram.limits import Limits
from bot.channels.sandbox.world import Pulse, World

TYPING_SECONDS = 5


@dataclass
class StoredFile:
    id: str
    unique_id: str
    name: str
    type: str
    content: bytes

    @property
    def path(self) -> str:
        return f"files/{self.unique_id}/{self.name}"


@dataclass
class Notice:
    """The answer to a press: a short text shown over the chat."""

    text: str
    alert: bool
    number: int


@dataclass
class Chat:
    """A private chat (its id is the person's) or a group, with the messages that are in it."""

    id: int
    pulse: Pulse
    name: str
    type: str = "private"
    language: str | None = None
    is_forum: bool = False
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    migrated_to: int | None = None
    messages: dict[int, Json] = field(default_factory=dict)
    topics: dict[int, Json] = field(default_factory=dict)
    typing_until: float = 0.0
    notice: Notice | None = None

    def as_json(self) -> Json:
        if self.type == "private":
            return {"id": self.id, "type": "private", "first_name": self.name}
        chat: Json = {"id": self.id, "type": self.type, "title": self.name}
        return chat | ({"is_forum": True} if self.is_forum else {})

    def user(self) -> Json:
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.name}
        return user | ({"language_code": self.language} if self.language else {})


@dataclass
class Press:
    """A button that was pressed, until it is answered or too old."""

    chat_id: int
    at: float


@dataclass
class BotProfile:
    name: str = "Coup de pouce"
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)


class TelegramState:
    """Everything but the updates, which have their own queue."""

    def __init__(self, world: World, token: str, username: str) -> None:
        self.world = world
        self.token = token
        self.bot_id = int(token.partition(":")[0])
        self.username = username
        self.profile = BotProfile()
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.presses: dict[str, Press] = {}
        self.limits = Limits()
        self.message_ids = itertools.count(1)

    def me(self) -> Json:
        return {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": self.profile.name,
            "username": self.username,
        }

    def person(self, person: int) -> Chat:
        """A person's private chat, which they need not have started yet."""
        return self.chats.get(person) or self._add_chat(person, f"Contact {person}")

    def add_group(self, id: int, title: str, forum: bool) -> Chat:
        group = self._add_chat(id, title)
        group.type, group.is_forum = "supergroup", forum
        return group

    def _add_chat(self, id: int, name: str) -> Chat:
        self.chats[id] = Chat(id, self.world.new_pulse(), name)
        return self.chats[id]

    def chat(self, chat_id: int) -> Chat:
        """The chat the bot calls by this id; an ApiError when it may not."""
        chat = self.chats.get(chat_id)
        if chat is None:
            raise bad_request("chat not found")
        if chat.migrated_to is not None:
            reason = "group chat was upgraded to a supergroup chat"
            raise bad_request(reason, migrate_to_chat_id=chat.migrated_to)
        if chat.deactivated:
            raise ApiError(403, "Forbidden: user is deactivated")
        if chat.blocked:
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        if chat.type == "private" and not chat.started:
            raise ApiError(403, "Forbidden: bot can't initiate conversation with a user")
        return chat

    def store_file(self, name: str, type: str, content: bytes) -> StoredFile:
        unique = secrets.token_hex(8)
        file = StoredFile(f"AgAD{unique}", unique, name, type, content)
        self.files[file.id] = file
        return file

    def add_message(self, chat: Chat, message: Json) -> Json:
        """Give the message its id and date, and put it in the chat."""
        number = next(self.message_ids)
        stamped = {"message_id": number, "date": int(self.world.clock.now()), **message}
        chat.messages[number] = stamped
        chat.pulse.beat()
        return stamped

    def accept(self, message: Json) -> None:
        text = message.get("text") or message.get("caption") or ""
        recipient, number = str(message["chat"]["id"]), str(message["message_id"])
        now = self.world.clock.now()
        self.world.journal.accept(Accepted("telegram", recipient, number, text, now))
