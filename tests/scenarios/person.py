"""A person of a scenario: what they do on their channel, and what they have heard."""

from dataclasses import dataclass, field
from typing import Any

from bot.delivery import Delivery
from bot.inbox import Arrival
from tests.scenarios import payloads


@dataclass
class Person:
    """`address` is a Telegram chat, or a WhatsApp address."""

    channel: str
    address: str
    heard: list[Delivery] = field(default_factory=list)
    unread: list[Delivery] = field(default_factory=list)
    ids: dict[int, str] = field(default_factory=dict)
    last: str = ""
    gone: bool = False

    @property
    def on_telegram(self) -> bool:
        return self.channel == "telegram"

    @property
    def chat(self) -> int:
        return int(self.address)

    def hears(self, delivery: Delivery, external_id: str) -> None:
        self.heard.append(delivery)
        self.unread.append(delivery)
        self.ids[delivery.id] = external_id

    def listens(self) -> str:
        """All that was said since last time."""
        text = "\n".join(delivery.message.text for delivery in self.unread)
        self.unread.clear()
        return text

    def offered(self) -> Delivery:
        """The last message that came with choices."""
        return next(d for d in reversed(self.heard) if d.message.options)

    def says(self, text: str, **fields: Any) -> Arrival:
        if self.on_telegram:
            content = payloads.message(self.chat, text=text, **fields)
            self.last = str(content["message_id"])
            return self._arrival(payloads.update("message", content))
        return self._arrival(payloads.form(self.address, text, **fields))

    def replies(self, to: str, text: str) -> Arrival:
        """In Telegram, to the last message that has `to` in it."""
        below = next(d for d in reversed(self.heard) if to in d.message.text)
        return self.says(text, reply_to_message={"message_id": int(self.ids[below.id])})

    def presses(self, label: str) -> Arrival:
        """The newest button of this label; its number where there are no buttons."""
        for delivery in reversed(self.heard):
            for number, option in enumerate(delivery.message.options, 1):
                if option.label != label:
                    continue
                if self.on_telegram:
                    shown = self.ids[delivery.id]
                    return self._arrival(payloads.press(self.chat, option.id, shown))
                return self.says(str(number))
        raise AssertionError(f"no choice {label!r} among {self.offered().message.options}")

    def sends(self, kind: str, caption: str = "") -> Arrival:
        if self.on_telegram:
            said = {"caption": caption} if caption else {}
            content = payloads.message(self.chat, **payloads.FILES[kind], **said)
            return self._arrival(payloads.update("message", content))
        return self._arrival(payloads.file_form(self.address, kind, caption))

    def edits(self, text: str) -> Arrival:
        content = payloads.message(self.chat, message_id=int(self.last), text=text)
        return self._arrival(payloads.update("edited_message", content))

    def blocks(self) -> Arrival:
        return self._arrival(payloads.membership(self.chat, "kicked"))

    def _arrival(self, payload: dict[str, Any]) -> Arrival:
        identifier = payload["update_id"] if self.on_telegram else payload["MessageSid"]
        return Arrival(self.channel, str(identifier), payload)
