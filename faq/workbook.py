"""Rows of text as an Excel file (.xlsx), and back."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.utils.exceptions import InvalidFileException

from faq.cells import Cell, SheetError

LONGEST_CELL = 32_767  # characters that Excel keeps


def write(rows: list[list[Cell]]) -> bytes:
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


def read(content: bytes) -> Iterator[list[str]]:
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
