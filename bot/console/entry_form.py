"""Between an entry and the fields of its form; what is wrong is said beside the field."""

import re
from collections.abc import Container, Mapping
from datetime import date, timedelta
from typing import Any

from pydantic import ValidationError
from starlette.datastructures import FormData

from bot.console.entry_words import NAMES, document_of_wording, field_name, fields_of_wording
from faq.catalog import Catalog
from faq.entry import LANGUAGES, Entry
from intents.normalise import fold

Fields = dict[str, str | list[str]]
Errors = dict[str, tuple[str, dict[str, Any]]]
"""By field: the line `console-entry-error-<key>` and its values."""

FACTS = ("category", "signed_by", "reviewed_on", "review_after", "related")
GOOD_FOR = timedelta(days=180)
LONGEST_SLUG = 36


def fields_of(entry: Entry) -> Fields:
    """An entry as the form shows it."""
    fields: Fields = {
        "category": entry.category,
        "sectors": list(entry.sectors),
        "signed_by": entry.signed_by,
        "reviewed_on": entry.reviewed_on.isoformat(),
        "review_after": entry.review_after.isoformat(),
        "related": " ".join(entry.related),
    }
    for code in LANGUAGES:
        said = fields_of_wording(entry.wordings.get(code))
        fields |= {f"{name}_{code}": value for name, value in said.items()}
    return fields


def blank_fields(author: str, today: date) -> Fields:
    """The form of a new entry."""
    empty: Fields = {f"{name}_{code}": "" for name in NAMES for code in LANGUAGES}
    return empty | {
        "category": "",
        "sectors": [],
        "signed_by": author,
        "reviewed_on": today.isoformat(),
        "review_after": (today + GOOD_FOR).isoformat(),
        "related": "",
    }


def fields_in(form: FormData) -> Fields:
    """What was typed, to be shown again as it was."""
    names = (*FACTS, *(f"{name}_{code}" for name in NAMES for code in LANGUAGES))
    fields: Fields = {name: str(form.get(name, "")).replace("\r\n", "\n") for name in names}
    return fields | {"sectors": [str(sector) for sector in form.getlist("sectors")]}


def parse(
    fields: Mapping[str, Any], catalog: Catalog, former: Entry | None
) -> tuple[Entry | None, Errors]:
    """The entry that the fields say, or what is wrong with them."""
    try:
        entry = Entry.model_validate(_document(fields, catalog, former))
    except ValidationError as error:
        return None, {_field(p["loc"]): _error(p) for p in reversed(error.errors())}
    errors = dict(_disagreements(entry, catalog))
    return (None, errors) if errors else (entry, {})


def _document(fields: Mapping[str, Any], catalog: Catalog, former: Entry | None) -> dict[str, Any]:
    wordings = {code: _wording(fields, code, former) for code in LANGUAGES}
    return {
        **{name: fields[name].strip() for name in FACTS},
        "slug": former.slug if former else new_slug(_any_title(fields), catalog.entries),
        "sectors": fields["sectors"],
        "related": fields["related"].replace(",", " ").split(),
        "wordings": {code: wording for code, wording in wordings.items() if wording},
    }


def _any_title(fields: Mapping[str, Any]) -> str:
    return next((t for code in LANGUAGES if (t := str(fields[f"title_{code}"]).strip())), "")


def _wording(fields: Mapping[str, Any], code: str, former: Entry | None) -> dict[str, Any] | None:
    values = {name: str(fields[f"{name}_{code}"]).strip() for name in NAMES}
    return document_of_wording(values, former.wordings.get(code) if former else None)


def new_slug(title: str, catalog: Container[str]) -> str:
    """Made of the title's words, and not yet taken."""
    base = re.sub(r"[^a-z0-9]+", "-", fold(title)).strip("-")[: LONGEST_SLUG - 3].strip("-")
    base = base or "entry"
    others = (f"{base}-{number}" for number in range(2, 100))
    return next(slug for slug in (base, *others) if slug not in catalog)


def _field(loc: tuple[int | str, ...]) -> str:
    """Where the form shows what pydantic names by its place in the document."""
    if loc[0] != "wordings":
        return str(loc[0])
    if len(loc) < 3:
        return "title_fr"
    name = field_name(tuple(part for part in loc[2:] if isinstance(part, str)))
    return f"{name}_{loc[1]}"


def _error(problem: Any) -> tuple[str, dict[str, Any]]:
    context = problem.get("ctx", {})
    match problem["type"]:
        case "string_too_short":
            return "too-short", {"count": context["min_length"]}
        case "string_too_long":
            return "too-long", {"count": context["max_length"]}
        case "string_pattern_mismatch" if "url" in problem["loc"]:
            return "bad-link", {}
        case "value_error" if "video" in problem["loc"]:
            return "no-captions", {}
        case _ if "distinguish" in problem["loc"]:
            return "bad-distinction", {}
        case kind if kind.startswith("date"):
            return "bad-date", {}
    return "bad-value", {}


def _disagreements(entry: Entry, catalog: Catalog) -> Errors:
    errors: Errors = {}
    if not entry.wordings:
        errors["title_fr"] = ("no-wording", {})
    if entry.review_after <= entry.reviewed_on:
        errors["review_after"] = ("review-too-soon", {})
    unknown = [slug for slug in entry.related if slug not in catalog]
    if unknown:
        errors["related"] = ("unknown-entry", {"slugs": ", ".join(unknown)})
    return errors
