"""Small files for a simulated person to send."""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "samples"


@dataclass(frozen=True)
class Sample:
    kind: str
    """`photo`, `voice`, `audio`, `video` or `document`, as Telegram names them."""
    name: str
    type: str
    content: bytes


_SAMPLES = {
    "photo": ("photo.jpg", "image/jpeg"),
    "voice": ("voice.ogg", "audio/ogg"),
    "document": ("document.pdf", "application/pdf"),
}
KINDS = tuple(_SAMPLES)


def sample(kind: str) -> Sample:
    """The ready-made file of this kind; KeyError when there is none."""
    name, type_ = _SAMPLES[kind]
    return Sample(kind, name, type_, (FOLDER / name).read_bytes())
