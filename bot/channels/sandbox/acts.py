"""What anybody can do with a phone, whichever the channel."""

from typing import Protocol

from bot.channels.sandbox.samples import Sample


class CannotDo(Exception):
    """The person cannot do this; the message says why."""


class Person(Protocol):
    """Somebody with a phone. Messages are known by their channel's id, as a string."""

    def write(
        self, text: str, reply_to: str | None = None, extra: dict[str, str] | None = None
    ) -> str:
        """Write a text and return its id; `extra` adds fields to WhatsApp's webhook."""
        ...

    def start(self, payload: str = "") -> str: ...

    def press(self, message: str, data: str) -> str:
        """Press the button, or choose the row, that carries `data`."""
        ...

    def edit(self, message: str, text: str) -> str: ...

    def send_file(self, sample: Sample, caption: str = "") -> str: ...

    def send_album(self, samples: list[Sample], caption: str = "") -> list[str]: ...

    def block(self, blocked: bool) -> None:
        """Block the bot, or let it write again."""
        ...

    def rename(self, name: str, language: str | None) -> None: ...
