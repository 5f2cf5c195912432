"""The files of entries are for everybody, and kept by who fetched them."""

from bot.desk import entry_media
from tests.console.house import House
from tests.faq.test_media import IMAGE, JPEG, OGG, RECORDING


def test_anybody_gets_an_entrys_file(house: House) -> None:
    with house.office.transaction() as session:
        entry_media.keep(house.office, session, JPEG)
    got = house.get("", f"/media/entry/{IMAGE}")
    assert (got.status_code, got.content) == (200, JPEG)
    assert got.headers["content-type"] == "image/jpeg"
    assert "immutable" in got.headers["cache-control"]


def test_a_recording_is_given_in_parts(house: House) -> None:
    with house.office.transaction() as session:
        entry_media.keep(house.office, session, OGG)
    part = house.client().get(f"/media/entry/{RECORDING}", headers={"Range": "bytes=0-3"})
    assert (part.status_code, part.content) == (206, b"OggS")


def test_what_is_not_there_is_said_plainly(house: House) -> None:
    assert house.get("", "/media/entry/unknown.jpg").status_code == 404
