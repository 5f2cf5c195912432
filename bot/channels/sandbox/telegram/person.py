"""What a person does in Telegram, each act becoming an update for the bot."""

import re
import secrets
from dataclasses import dataclass

from bot.channels.sandbox.acts import CannotDo
from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.samples import Sample
from bot.channels.sandbox.telegram.entities import read_formatted, units
from bot.channels.sandbox.telegram.files import media_json
from bot.channels.sandbox.telegram.state import Chat, Press, TelegramState
from bot.channels.sandbox.telegram.updates import Updates

COMMAND = re.compile(r"/[A-Za-z0-9_]{1,32}(?:@\w+)?(?=\s|$)")
PAYLOAD_LIMIT = 64


@dataclass(frozen=True)
class Person:
    """Somebody writing to the bot, in private or in the group `place`."""

    telegram: TelegramState
    updates: Updates
    chat: Chat
    place: Chat
    thread: int = 0

    def write(
        self, text: str, reply_to: str | None = None, extra: dict[str, str] | None = None
    ) -> str:
        if extra:
            raise CannotDo("only WhatsApp's webhooks have fields to add")
        content: Json = {"text": text}
        if entities := _entities(text):
            content["entities"] = entities
        if reply_to is not None:
            content["reply_to_message"] = self._message(reply_to)
        return self._post(content)

    def start(self, payload: str = "") -> str:
        """Open the bot's link, with its payload if there is one."""
        if len(payload) > PAYLOAD_LIMIT:
            raise CannotDo(f"a deep link carries at most {PAYLOAD_LIMIT} characters")
        return self.write(f"/start {payload}".strip())

    def send_file(self, sample: Sample, caption: str = "") -> str:
        return self._post(self._file_content(sample, caption))

    def send_album(self, samples: list[Sample], caption: str = "") -> list[str]:
        group = {"media_group_id": secrets.token_hex(8)}
        captions = [caption, *[""] * len(samples)]
        contents = [self._file_content(s, c) for s, c in zip(samples, captions, strict=False)]
        return [self._post(content | group) for content in contents]

    def edit(self, message: str, text: str) -> str:
        sent = self._message(message)
        if sent["from"]["id"] != self.chat.id:
            raise CannotDo("only one's own messages can be edited")
        kept = {k: v for k, v in sent.items() if k not in ("text", "entities")}
        now = int(self.telegram.world.clock.now())
        edited = kept | {"text": text, "edit_date": now}
        if entities := _entities(text):
            edited["entities"] = entities
        self.place.messages[int(message)] = edited
        self.place.pulse.beat()
        self.updates.add("edited_message", edited, self.place.id)
        return message

    def press(self, message: str, data: str) -> str:
        """Press the button that carries `data`; the id of the callback query."""
        shown = self._message(message)
        rows = shown.get("reply_markup", {}).get("inline_keyboard", [])
        if not any(button.get("callback_data") == data for row in rows for button in row):
            raise CannotDo("the message has no such button")
        query = str(secrets.randbits(62))
        self.telegram.presses[query] = Press(self.place.id, self.telegram.world.clock.now())
        content = {
            "id": query,
            "from": self.chat.user(),
            "message": shown,
            "chat_instance": str(self.place.id),
            "data": data,
        }
        self.updates.add("callback_query", content, self.place.id)
        return query

    def block(self, blocked: bool) -> None:
        """Block the bot, or let it write again."""
        if self.chat.blocked == blocked:
            return
        self.chat.blocked = blocked
        self.chat.pulse.beat()
        before, after = ("member", "kicked") if blocked else ("kicked", "member")
        content = {
            "chat": self.chat.as_json(),
            "from": self.chat.user(),
            "date": int(self.telegram.world.clock.now()),
            "old_chat_member": self._membership(before),
            "new_chat_member": self._membership(after),
        }
        self.updates.add("my_chat_member", content, self.chat.id)

    def _membership(self, status: str) -> Json:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"user": self.telegram.me(), "status": status} | until

    def _file_content(self, sample: Sample, caption: str) -> Json:
        file = self.telegram.store_file(sample.name, sample.type, sample.content)
        content: Json = {sample.kind: media_json(sample.kind, file)}
        return content | ({"caption": caption} if caption else {})

    def rename(self, name: str, language: str | None) -> None:
        self.chat.name = name
        self.chat.language = language

    def _message(self, message: str) -> Json:
        if not message.isdecimal() or int(message) not in self.place.messages:
            raise CannotDo("there is no such message in this chat")
        return self.place.messages[int(message)]

    def _post(self, content: Json) -> str:
        self.chat.started = True
        if self.chat.blocked and self.place is self.chat:
            self.block(False)
        message: Json = {"from": self.chat.user(), "chat": self.place.as_json(), **content}
        if self.thread:
            message |= {"message_thread_id": self.thread, "is_topic_message": True}
        sent = self.telegram.add_message(self.place, message)
        self.updates.add("message", sent, self.place.id)
        return str(sent["message_id"])


def _entities(text: str) -> list[Json]:
    command = COMMAND.match(text)
    commands = (
        [{"type": "bot_command", "offset": 0, "length": units(command[0])}] if command else []
    )
    return commands + read_formatted(text, "", [])[1]
