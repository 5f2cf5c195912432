"""Rows of text as a CSV file or an Excel sheet, and back; no cell is ever a formula."""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.utils.exceptions import InvalidFileException

Cell = str | int | float
ENDINGS = (".csv", ".xlsx")
LONGEST_CELL = 32_767  # characters that Excel keeps
ACTIVE = re.compile(r"'*[=+\-@\t\r]")
"""What a spreadsheet takes for a formula at the beginning of a cell, or what we make of it."""


class SheetError(ValueError):
    """A file that is no such sheet, or a sheet that cannot be written; says what to do."""


def write_sheet(rows: Iterable[Sequence[Cell]], ending: str) -> bytes:
    """The rows as a file of that ending; raises SheetError when a cell does not fit."""
    quiet = [[inert(cell) for cell in row] for row in rows]
    return _csv(quiet) if ending == ".csv" else _xlsx(quiet)


def read_sheet(content: bytes, ending: str) -> list[list[str]]:
    """The rows of a file, as text, empty ones left out; raises SheetError."""
    rows = _rows_of_csv(content) if ending == ".csv" else _rows_of_xlsx(content)
    return [[active(cell) for cell in row] for row in rows if any(row)]


def inert(cell: Cell) -> Cell:
    """With an apostrophe before what would be calculated; `active` takes it away again."""
    return f"'{cell}" if isinstance(cell, str) and ACTIVE.match(cell) else cell


def active(text: str) -> str:
    return text[1:] if text.startswith("'") and ACTIVE.match(text) else text


def _csv(rows: list[list[Cell]]) -> bytes:
    """With the mark by which Excel knows UTF-8."""
    sheet = io.StringIO(newline="")
    csv.writer(sheet).writerows(rows)
    return sheet.getvalue().encode("utf-8-sig")


def _rows_of_csv(content: bytes) -> Iterator[list[str]]:
    """Separated by commas, or by semicolons as French and Dutch Excel do."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SheetError("expected text in UTF-8: save it as “CSV UTF-8”") from error
    head = text.partition("\n")[0]
    separator = ";" if head.count(";") > head.count(",") else ","
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    except csv.Error as error:
        raise SheetError(f"not well-formed CSV: {error}") from error


def _xlsx(rows: list[list[Cell]]) -> bytes:
    _check_fits([cell for row in rows for cell in row if isinstance(cell, str)])
    book = Workbook(write_only=True)
    sheet = book.create_sheet("1")
    for row in rows:
        sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _check_fits(cells: list[str]) -> None:
    """Excel would cut what is too long without a word."""
    if any(len(cell) > LONGEST_CELL for cell in cells):
        raise SheetError(f"a text is longer than {LONGEST_CELL} characters: choose .csv")
    if any(ILLEGAL_CHARACTERS_RE.search(cell) for cell in cells):
        raise SheetError("a text holds a control character: choose .csv")


def _rows_of_xlsx(content: bytes) -> Iterator[list[str]]:
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, OSError) as error:
        raise SheetError("not an Excel file (.xlsx)") from error
    for row in book.worksheets[0].iter_rows(values_only=True):
        yield [_text(value) for value in row]
    book.close()


def _text(value: object) -> str:
    """A cell that somebody retyped may hold a date."""
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    return "" if value is None else str(value)
