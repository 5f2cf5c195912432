"""The FAQ out and in again, by every way, is the same FAQ; what is malformed is named."""

import csv
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from faq.catalog import Catalog
from faq.cells import SheetError
from faq.entry import SECTORS, Contested, Entry, Link, Wording
from faq.exchange import FORMATS, packed, read_faq, unpacked, write_faq
from faq.files import CONTENT, ContentError, read_catalog
from faq.media import Image, Media, Recording, Video, name_of
from faq.spreadsheets import active, inert, read_sheet, write_sheet
from tests.faq.samples import distinction, entry, wording
from tests.faq.test_files import ANSWERS, STRIPPED

FORMULAS = st.sampled_from(
    ["=1+1", "+32 470", "-5 %", "@SUM(A1)", "'=x", "''", "'t is goed", 'é;,"']
)
WORDS = STRIPPED | FORMULAS
TITLES = WORDS.map(lambda text: f"{text} ?"[-100:].strip()).filter(lambda text: len(text) > 2)
LINKS = st.builds(Link, label=TITLES, url=st.just("https://example.org/a?b=1,2;3"))
PICTURE = b"\x89PNG\r\n\x1a\n" + b"0" * 20
MEDIA = st.builds(
    Media,
    image=st.none() | st.builds(Image, file=st.just(name_of(PICTURE)), alt=TITLES),
    audio=st.none() | st.builds(Recording, file=st.just(f"{'b' * 32}.mp3"), transcript=TITLES),
    video=st.none()
    | st.builds(Video, url=st.just("https://example.org/v"), captions=st.just(True)),
)
WORDINGS = st.builds(
    Wording,
    title=TITLES,
    answer=ANSWERS | FORMULAS,
    phrasings=st.lists(WORDS, max_size=3).map(tuple),
    link=st.none() | LINKS,
    media=MEDIA,
    distinguish=st.sampled_from([(), (distinction("un-autre"),)]),
    contested=st.lists(st.builds(Contested, phrasing=WORDS, because=WORDS), max_size=1).map(tuple),
)


@st.composite
def catalogs(draw: st.DrawFn) -> list[Entry]:
    slugs = draw(st.lists(st.sampled_from(["un", "un-autre", "z9"]), min_size=1, unique=True))
    spoken = st.lists(st.sampled_from(["fr", "nl", "en"]), min_size=1, unique=True)
    return [
        entry(
            slug,
            signed_by=draw(WORDS),
            sectors=draw(st.lists(st.sampled_from(SECTORS), max_size=2, unique=True)),
            related=draw(st.sampled_from([[], ["un"], ["un", "z9"]])),
            wordings={code: draw(WORDINGS) for code in draw(spoken)},
        )
        for slug in slugs
    ]


@pytest.mark.parametrize("ending", FORMATS)
@settings(max_examples=40, deadline=None)
@given(entries=catalogs())
def test_any_faq_survives_export_and_import(ending: str, entries: list[Entry]) -> None:
    read = unpacked(f"faq{ending}", packed(entries, {}, ending))
    assert read.catalog.entries == Catalog(entries).entries


@pytest.mark.parametrize("ending", ["", *FORMATS])
def test_the_starter_content_survives_export_and_import(tmp_path: Path, ending: str) -> None:
    starter = read_catalog(CONTENT)
    path = tmp_path / f"faq{ending}"
    write_faq(starter, {}, path)
    assert read_faq(path).catalog.entries == starter.entries


@pytest.mark.parametrize("ending", ["", ".zip"])
def test_files_of_entries_travel_with_a_folder(tmp_path: Path, ending: str) -> None:
    files = {name_of(PICTURE): PICTURE}
    write_faq([entry()], files, tmp_path / f"faq{ending}")
    assert read_faq(tmp_path / f"faq{ending}").files == files


@given(st.text() | FORMULAS)
def test_no_cell_begins_like_a_formula_and_none_is_lost(text: str) -> None:
    cell = str(inert(text))
    assert cell[:1] not in ("=", "+", "-", "@", "\t", "\r") and active(cell) == text


def test_a_spreadsheet_calculates_nothing(tmp_path: Path) -> None:
    evil = '=HYPERLINK("https://evil.example";"clic")'
    content = packed([entry(signed_by=evil)], {}, ".xlsx")
    for row in load_workbook(io.BytesIO(content)).worksheets[0].iter_rows():
        assert all(cell.data_type != "f" for cell in row)
    text = packed([entry(signed_by=evil)], {}, ".csv").decode("utf-8-sig")
    assert all(not cell.startswith("=") for row in csv.reader(io.StringIO(text)) for cell in row)


def test_a_table_edited_in_french_excel_is_read(tmp_path: Path) -> None:
    rows = read_sheet(packed([entry()], {}, ".csv"), ".csv")
    edited = io.StringIO()
    csv.writer(edited, delimiter=";").writerows(rows)
    read = unpacked("faq.CSV", edited.getvalue().encode())
    assert read.catalog.entries == {"ouvrir-compte": entry()}


def test_a_date_typed_in_excel_is_read() -> None:
    book = Workbook()
    for row in read_sheet(packed([entry()], {}, ".xlsx"), ".xlsx"):
        book.worksheets[0].append(row)
    book.worksheets[0]["D2"] = entry().reviewed_on
    content = io.BytesIO()
    book.save(content)
    assert unpacked("f.xlsx", content.getvalue()).catalog.entries == {"ouvrir-compte": entry()}


def spoilt(column: str, value: str, line: int = 2) -> bytes:
    rows = read_sheet(packed([entry()], {}, ".csv"), ".csv")
    rows[line - 1][rows[0].index(column)] = value
    return write_sheet(rows, ".csv")


@pytest.mark.parametrize(
    ("column", "value", "line", "problem"),
    [
        ("title", "x", 3, "title: String should have at least"),
        ("reviewed_on", "hier", 2, "another reviewed_on than on line 2"),
        ("language", "nl", 2, "two lines in one language"),
        ("more", "{", 4, "more: expected JSON"),
        ("more", "3", 4, "more: expected JSON"),
        ("link_url", "http://x", 2, "link.url"),
    ],
)
def test_a_malformed_line_is_named(column: str, value: str, line: int, problem: str) -> None:
    with pytest.raises(ContentError, match=r"faq\.csv") as caught:
        unpacked("faq.csv", spoilt(column, value, line))
    assert problem in caught.value.problem
    assert caught.value.line >= 2


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("faq.csv", b"", "no entry here"),
        ("faq.csv", b"slug,category\nun,x\n", "no column signed_by"),
        ("faq.csv", "é".encode("latin-1"), "UTF-8"),
        ("faq.csv", b'a,"b"c\n', "not well-formed CSV"),
        ("faq.xlsx", b"PK\x03\x04nothing", "not an Excel file"),
        ("faq.zip", b"nothing", "not a zip file"),
        ("faq.pdf", b"%PDF", "expected one of .zip, .csv, .xlsx"),
    ],
)
def test_a_file_that_is_no_faq_says_what_is_expected(
    name: str, content: bytes, problem: str
) -> None:
    with pytest.raises(ContentError) as caught:
        unpacked(name, content)
    assert problem in caught.value.problem


def test_what_is_wrong_in_an_archive_is_named_by_its_place() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("paiement/un/entry.yaml", "signed_by: x\n")
    with pytest.raises(ContentError) as caught:
        unpacked("faq.zip", content.getvalue())
    assert str(caught.value.path) == "faq.zip/paiement/un/entry.yaml"


def test_a_text_too_long_for_excel_is_refused_rather_than_cut() -> None:
    many = tuple(f"{'z' * 490} {number}" for number in range(70))
    with pytest.raises(ContentError, match=r"choose \.csv"):
        packed([entry(wordings={"fr": wording(phrasings=many)})], {}, ".xlsx")


def test_numbers_stay_numbers() -> None:
    content = write_sheet([["mot", 3, 0.5]], ".xlsx")
    row = next(load_workbook(io.BytesIO(content)).worksheets[0].iter_rows(values_only=True))
    assert row == ("mot", 3, 0.5)


def test_a_control_character_is_refused_by_excel_only() -> None:
    with pytest.raises(SheetError, match="control character"):
        write_sheet([["\x00"]], ".xlsx")
