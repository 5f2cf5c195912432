"""Between what a form says and what a value must be; what is wrong is said beside its field."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pydantic import ValidationError
from starlette.datastructures import FormData

from bot.console.pages import TEMPLATES

Fields = dict[str, Any]
Errors = dict[str, str]
"""By field: the end of the line `console-wrong-<…>`."""

WRONG = {
    "string_too_short": "short",
    "string_too_long": "long",
    "string_pattern_mismatch": "address",
    "too_short": "choose",
    "missing": "short",
    "int_parsing": "number",
    "greater_than_equal": "number",
    "less_than_equal": "number",
    "value_error": "order",
}


def typed_in(form: FormData, texts: Iterable[str], choices: Iterable[str]) -> Fields:
    """What was typed and ticked, to be shown again as it was."""
    fields: Fields = {name: str(form.get(name, "")).replace("\r\n", "\n") for name in texts}
    return fields | {name: [str(chosen) for chosen in form.getlist(name)] for name in choices}


def errors_of(error: ValidationError, names: Mapping[str, str]) -> Errors:
    """The first problem of each field; `names` says which field shows a part of the value.

    A part is named by its place, as in `wordings/fr/title`; the whole by nothing.
    """
    found: Errors = {}
    for problem in error.errors():
        place = "/".join(str(part) for part in problem["loc"])
        field = next((names[known] for known in names if place.startswith(known)), place)
        kind = "date" if problem["type"].startswith("date") else problem["type"]
        found.setdefault(field, "date" if kind == "date" else WRONG.get(kind, "value"))
    return found


def tagged(value: str, prefix: str, line: Callable[[str], str]) -> tuple[str, str]:
    """A choice with its label, the line `<prefix><value>`."""
    return value, line(f"{prefix}{value}")


TEMPLATES.filters["tagged"] = tagged
