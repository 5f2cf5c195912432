"""Rows of text as a CSV file or an Excel sheet, and back; no cell is ever a formula."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from types import ModuleType

from faq.cells import Cell, SheetError

ENDINGS = (".csv", ".xlsx")
ACTIVE = re.compile(r"'*[=+\-@\t\r]")
"""What a spreadsheet takes for a formula at the beginning of a cell, or what we make of it."""


def write_sheet(rows: Iterable[Sequence[Cell]], ending: str) -> bytes:
    """The rows as a file of that ending; raises SheetError when a cell does not fit."""
    quiet = [[inert(cell) for cell in row] for row in rows]
    return _csv(quiet) if ending == ".csv" else _workbook().write(quiet)


def read_sheet(content: bytes, ending: str) -> list[list[str]]:
    """The rows of a file, as text, empty ones left out; raises SheetError."""
    rows = _rows_of_csv(content) if ending == ".csv" else _workbook().read(content)
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


def _workbook() -> ModuleType:
    from faq import workbook  # noqa: PLC0415 - a start need not load what few ever use

    return workbook
