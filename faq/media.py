"""What an entry may show beside its words: an image, a short recording, a video elsewhere.

A file is named by its content, so that a name never means another file, and the same file is
kept once.
"""

import hashlib
from typing import Annotated

import filetype
from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

TYPES = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "audio/mpeg": "mp3",
    "audio/ogg": "ogg",
    "audio/mp4": "m4a",
}
"""Those that both channels and every browser show, with the ending of their files."""
CONTENT_TYPES = {ending: kind for kind, ending in TYPES.items()}
LARGEST = 5 * 1024 * 1024  # bytes: the most that WhatsApp takes for an image

ImageFile = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}\.(jpg|png)$")]
AudioFile = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}\.(mp3|ogg|m4a)$")]
Described = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=300)]
Transcript = Annotated[str, StringConstraints(strip_whitespace=True, max_length=8000)]


class MediaError(ValueError):
    """A file that an entry cannot carry; the message is `type` or `size`."""


class Part(BaseModel):
    """A value of the entry."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Image(Part):
    """`alt` says what is seen, for who does not see it."""

    file: ImageFile
    alt: Described


class Recording(Part):
    """A short recording, with what is said in it."""

    file: AudioFile
    transcript: Annotated[Transcript, StringConstraints(min_length=3)]


class Video(Part):
    """A video elsewhere, that has captions, or whose transcript is here."""

    url: Annotated[str, StringConstraints(pattern=r"^https://[^\s<>\"]+$", max_length=300)]
    captions: bool = False
    transcript: Transcript = ""

    @model_validator(mode="after")
    def _understood_by_all(self) -> "Video":
        if not (self.captions or self.transcript):
            raise ValueError("a video needs captions or a transcript")
        return self


class Media(Part):
    """What a wording carries; each part may be missing."""

    image: Image | None = None
    audio: Recording | None = None
    video: Video | None = None

    def __bool__(self) -> bool:
        return any((self.image, self.audio, self.video))

    @property
    def files(self) -> tuple[str, ...]:
        """The names of its files."""
        return tuple(part.file for part in (self.image, self.audio) if part is not None)


def name_of(content: bytes) -> str:
    """The name under which these bytes are kept; MediaError when no entry may carry them."""
    kind = filetype.guess_mime(content) or ""
    if kind not in TYPES:
        raise MediaError("type")
    if len(content) > LARGEST:
        raise MediaError("size")
    return f"{hashlib.sha256(content).hexdigest()[:32]}.{TYPES[kind]}"


def type_of(name: str) -> str:
    """The content type of a file, by its name."""
    return CONTENT_TYPES[name.rpartition(".")[2]]
