"""What a person does with a phone, as it is asked over HTTP."""

import base64
import binascii
from abc import ABC, abstractmethod
from typing import Literal

from pydantic import BaseModel, ConfigDict, field_validator

from bot.channels.sandbox import samples
from bot.channels.sandbox.acts import CannotDo, Person
from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.samples import Sample


class Act(BaseModel, ABC):
    model_config = ConfigDict(extra="forbid")

    chat: int | None = None
    """Telegram: the group to act in, instead of the private chat."""
    thread: int = 0

    @abstractmethod
    def do(self, person: Person) -> Json:
        """Let the person do it; a CannotDo when they cannot."""


class Write(Act):
    text: str
    reply_to: str | None = None
    extra: dict[str, str] | None = None

    def do(self, person: Person) -> Json:
        return {"id": person.write(self.text, self.reply_to, self.extra)}


class Start(Act):
    payload: str = ""

    def do(self, person: Person) -> Json:
        return {"id": person.start(self.payload)}


class Press(Act):
    message: str
    data: str

    def do(self, person: Person) -> Json:
        return {"id": person.press(self.message, self.data)}


class Edit(Act):
    message: str
    text: str

    def do(self, person: Person) -> Json:
        return {"id": person.edit(self.message, self.text)}


class SendFile(Act):
    kind: Literal["photo", "voice", "audio", "video", "document"]
    caption: str = ""
    name: str | None = None
    type: str | None = None
    content: bytes | None = None
    """In base64; without it a ready-made file is sent."""

    @field_validator("content", mode="before")
    @classmethod
    def _decode(cls, value: str | None) -> bytes | None:
        if value is None:
            return None
        try:
            return base64.b64decode(value, validate=True)
        except binascii.Error:
            raise ValueError("content is not base64") from None

    def do(self, person: Person) -> Json:
        return {"id": person.send_file(self._file(), self.caption)}

    def _file(self) -> Sample:
        if self.content is not None:
            kind = self.type or "application/octet-stream"
            return Sample(self.kind, self.name or self.kind, kind, self.content)
        if self.kind not in samples.KINDS:
            raise CannotDo(f"there is no ready-made {self.kind}: give its content")
        return samples.sample(self.kind)


class SendAlbum(Act):
    kinds: list[Literal["photo", "document"]]
    caption: str = ""

    def do(self, person: Person) -> Json:
        files = [samples.sample(kind) for kind in self.kinds]
        return {"ids": person.send_album(files, self.caption)}


class Block(Act):
    def do(self, person: Person) -> Json:
        person.block(True)
        return {}


class Unblock(Act):
    def do(self, person: Person) -> Json:
        person.block(False)
        return {}


ACTS: dict[str, type[Act]] = {
    "text": Write,
    "start": Start,
    "press": Press,
    "edit": Edit,
    "file": SendFile,
    "album": SendAlbum,
    "block": Block,
    "unblock": Unblock,
}


class Profile(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str
    language: str | None = None
    deactivated: bool = False
    """Telegram: the account is closed."""
