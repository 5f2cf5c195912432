"""What a sheet is made of, whatever its file."""

Cell = str | int | float


class SheetError(ValueError):
    """A file that is no such sheet, or a sheet that cannot be written; says what to do."""
