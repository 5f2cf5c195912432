"""The files that entries carry, in the folder `media/` beside the categories."""

from collections.abc import Mapping
from pathlib import Path

from faq.files import ContentError
from faq.media import MediaError, name_of

FOLDER = "media"
PROBLEMS = {
    "type": "expected a JPEG, PNG, MP3, Ogg or M4A file",
    "size": "expected at most 5 MB",
}


def read_media(folder: Path) -> dict[str, bytes]:
    """The files of a folder of entries, by name; ContentError when one is not what it says."""
    return {path.name: _read(path) for path in sorted((folder / FOLDER).glob("*.*"))}


def _read(path: Path) -> bytes:
    content = path.read_bytes()
    try:
        name = name_of(content)
    except MediaError as error:
        raise ContentError(path, 1, PROBLEMS[str(error)]) from error
    if name != path.name:
        raise ContentError(path, 1, f"expected the name {name}, which its content gives it")
    return content


def write_media(files: Mapping[str, bytes], folder: Path) -> None:
    """The files beside their entries, as `read_media` reads them."""
    if files:
        (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / FOLDER / name).write_bytes(content)
