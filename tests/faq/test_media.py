"""What entries carry beside their words: named by content, checked, written and read back."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from faq.catalog import Catalog
from faq.check import check_files
from faq.entry import Entry
from faq.files import ContentError, read_catalog, write_catalog
from faq.media import LARGEST, Image, Media, MediaError, Recording, Video, name_of, type_of
from faq.media_files import read_media, write_media
from tests.faq.samples import entry, wording

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(64)
OGG = b"OggS" + bytes(24) + b"OpusHead" + bytes(64)
IMAGE, RECORDING = name_of(JPEG), name_of(OGG)
MEDIA = Media(
    image=Image(file=IMAGE, alt="La fiche sur un téléphone"),
    audio=Recording(file=RECORDING, transcript="Bonjour.\n---\nOuvrez la carte."),
    video=Video(url="https://video.example/1", captions=True),
)


def illustrated() -> Entry:
    return entry(wordings={code: wording(code, media=MEDIA) for code in ("fr", "nl", "en")})


def test_the_name_says_the_content() -> None:
    assert name_of(JPEG) == IMAGE != name_of(JPEG + b"more")
    assert (type_of(IMAGE), type_of(RECORDING)) == ("image/jpeg", "audio/ogg")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"<svg onload='alert(1)'/>", "type"),
        (b"", "type"),
        (b"%PDF-1.7", "type"),
        (JPEG + bytes(LARGEST), "size"),
    ],
)
def test_what_no_entry_may_carry_is_refused(content: bytes, problem: str) -> None:
    with pytest.raises(MediaError, match=problem):
        name_of(content)


def test_a_video_is_for_those_who_do_not_hear_too() -> None:
    with pytest.raises(ValidationError, match="captions or a transcript"):
        Video(url="https://video.example/1")
    assert Video(url="https://video.example/1", transcript="Bonjour").transcript == "Bonjour"


def test_an_entry_with_media_is_written_and_read_back(tmp_path: Path) -> None:
    written = illustrated()
    write_catalog([written], tmp_path)
    write_media({IMAGE: JPEG, RECORDING: OGG}, tmp_path)
    assert list(read_catalog(tmp_path)) == [written]
    assert read_media(tmp_path) == {IMAGE: JPEG, RECORDING: OGG}


def test_a_file_under_another_name_is_named(tmp_path: Path) -> None:
    write_media({"photo.jpg": JPEG}, tmp_path)
    with pytest.raises(ContentError, match=f"photo.jpg:1: expected the name {IMAGE}"):
        read_media(tmp_path)


def test_a_file_that_is_something_else_is_named(tmp_path: Path) -> None:
    write_media({"photo.jpg": b"hello"}, tmp_path)
    with pytest.raises(ContentError, match="expected a JPEG, PNG, MP3, Ogg or M4A"):
        read_media(tmp_path)


def test_the_check_names_files_that_are_not_there() -> None:
    findings = check_files(Catalog([illustrated()]), [IMAGE])
    assert [finding.problem for finding in findings] == [
        f"carries {RECORDING}, which is not in media/"
    ]
