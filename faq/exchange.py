"""The FAQ as one file or folder, by its ending: a folder, a `.zip` of one, `.csv` or `.xlsx`.

Tables hold no files: an image or a recording must already be known where they are imported.
"""

import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from faq.catalog import Catalog
from faq.cells import SheetError
from faq.entry import Entry
from faq.files import ContentError, read_catalog, write_catalog
from faq.media_files import read_media, write_media
from faq.spreadsheets import ENDINGS, read_sheet, write_sheet
from faq.table import entries_in, table_of

ARCHIVE = ".zip"
FORMATS = (ARCHIVE, *ENDINGS)
LARGEST = 200 * 1024 * 1024  # bytes of an archive, once unpacked


@dataclass(frozen=True, slots=True)
class Faq:
    """A FAQ on its way; `files` are those its entries carry, by name."""

    catalog: Catalog
    files: Mapping[str, bytes] = field(default_factory=dict)


def read_faq(path: Path) -> Faq:
    """Raises ContentError, which names the file and the line."""
    if path.is_file():
        return unpacked(path.name, path.read_bytes())
    return Faq(read_catalog(path), read_media(path))


def write_faq(entries: Iterable[Entry], files: Mapping[str, bytes], path: Path) -> None:
    """Into that file or folder; raises ContentError when a text does not fit."""
    if path.suffix in FORMATS:
        content = packed(entries, files, path.suffix)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    else:
        write_catalog(entries, path)
        write_media(files, path)


def packed(entries: Iterable[Entry], files: Mapping[str, bytes], ending: str) -> bytes:
    """The content of a file of that ending (one of FORMATS)."""
    if ending == ARCHIVE:
        return _zipped(entries, files)
    try:
        return write_sheet(table_of(entries), ending)
    except SheetError as error:
        raise ContentError(Path(f"faq{ending}"), 1, str(error)) from error


def unpacked(name: str, content: bytes) -> Faq:
    """What a file called `name` holds; ContentError when it is none of ours."""
    path = Path(name)
    ending = path.suffix.lower()
    if ending == ARCHIVE:
        return _unzipped(path, content)
    if ending not in ENDINGS:
        raise ContentError(path, 1, f"expected one of {', '.join(FORMATS)}")
    try:
        rows = read_sheet(content, ending)
    except SheetError as error:
        raise ContentError(path, 1, str(error)) from error
    return Faq(entries_in(path, rows or [[]]))


def _zipped(entries: Iterable[Entry], files: Mapping[str, bytes]) -> bytes:
    content = io.BytesIO()
    with TemporaryDirectory() as folder, zipfile.ZipFile(content, "w") as archive:
        write_catalog(entries, Path(folder))
        write_media(files, Path(folder))
        for path in sorted(Path(folder).rglob("*.*")):
            archive.write(path, path.relative_to(folder), zipfile.ZIP_DEFLATED)
    return content.getvalue()


def _unzipped(path: Path, content: bytes) -> Faq:
    try:
        with TemporaryDirectory() as folder, zipfile.ZipFile(io.BytesIO(content)) as archive:
            _unpack(path, archive, Path(folder))
            return _read_within(path, Path(folder))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise ContentError(path, 1, "not a zip file that can be read") from error


def _unpack(path: Path, archive: zipfile.ZipFile, folder: Path) -> None:
    """Nothing outside the folder (zipfile keeps to it), and no more than is reasonable."""
    if sum(member.file_size for member in archive.infolist()) > LARGEST:
        raise ContentError(path, 1, f"more than {LARGEST // 1024**2} MB once unpacked")
    archive.extractall(folder)


def _read_within(path: Path, folder: Path) -> Faq:
    """What is wrong is named by its place in the archive."""
    try:
        return Faq(read_catalog(folder), read_media(folder))
    except ContentError as error:
        inside = error.path.relative_to(folder)
        raise ContentError(path / inside, error.line, error.problem) from error
