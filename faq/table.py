"""The FAQ as a table: a line of headings, then one line per entry and language.

The facts of an entry are repeated on each of its lines. `more` holds, as JSON, what has no
column of its own: media, distinctions, contested phrasings.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from faq.catalog import Catalog
from faq.entry import Entry, Wording
from faq.files import NEGATIVES, ContentError, describe, read_negatives

FACTS = ("slug", "category", "signed_by", "reviewed_on", "review_after")
LISTS = ("sectors", "related")
WORDS = ("language", "title", "answer", "phrasings", "link_label", "link_url", "more")
COLUMNS = (*FACTS, *LISTS, *WORDS)
OTHERS = {"title", "answer", "phrasings", "link"}
Line = tuple[int, Mapping[str, str]]
"""A line of the table with its number in the file."""


def table_of(entries: Iterable[Entry]) -> list[list[str]]:
    """The headings, then the lines."""
    lines = [
        [*_facts(entry), *_words(language, wording)]
        for entry in entries
        for language, wording in entry.wordings.items()
    ]
    return [[*COLUMNS], *lines]


def _facts(entry: Entry) -> list[str]:
    facts = entry.model_dump(mode="json", include={*FACTS, *LISTS})
    return [facts[name] for name in FACTS] + [" ".join(facts[name]) for name in LISTS]


def _words(language: str, wording: Wording) -> list[str]:
    link = wording.link
    more = wording.model_dump(mode="json", by_alias=True, exclude=OTHERS, exclude_defaults=True)
    return [
        language,
        wording.title,
        wording.answer,
        "\n".join(wording.phrasings),
        link.label if link else "",
        link.url if link else "",
        json.dumps(more, ensure_ascii=False) if more else "",
    ]


def entries_in(path: Path, rows: Sequence[Sequence[str]]) -> Catalog:
    """The FAQ that the table holds; ContentError names `path` and the line."""
    lines = [(number, _named(path, rows[0], row)) for number, row in enumerate(rows[1:], 2)]
    if not lines:
        raise ContentError(path, 1, f"no entry here (expected the columns {', '.join(COLUMNS)})")
    ordered = sorted(lines, key=lambda line: line[1]["slug"])
    grouped = groupby(ordered, key=lambda line: line[1]["slug"])
    return Catalog((_entry(path, [*same]) for _, same in grouped), read_negatives(NEGATIVES))


def _named(path: Path, headings: Sequence[str], row: Sequence[str]) -> dict[str, str]:
    names = [heading.strip().lower() for heading in headings]
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        raise ContentError(path, 1, f"no column {', '.join(missing)}")
    return {**dict.fromkeys(names, ""), **dict(zip(names, row, strict=False))}


def _entry(path: Path, lines: list[Line]) -> Entry:
    number, first = lines[0]
    facts: dict[str, Any] = {name: first[name].strip() for name in FACTS}
    facts |= {name: first[name].split() for name in LISTS}
    for other, line in lines[1:]:
        differing = [name for name in (*FACTS, *LISTS) if line[name] != first[name]]
        if differing:
            raise ContentError(path, other, f"another {differing[0]} than on line {number}")
    wordings = {line["language"].strip(): _wording(path, place, line) for place, line in lines}
    if len(wordings) < len(lines):
        raise ContentError(path, lines[-1][0], "this entry has two lines in one language")
    try:
        return Entry.model_validate({**facts, "wordings": wordings})
    except ValidationError as error:
        raise ContentError(path, number, describe(error)) from error


def _wording(path: Path, number: int, line: Mapping[str, str]) -> Wording:
    link = {"label": line["link_label"].strip(), "url": line["link_url"].strip()}
    phrasings = [text.strip() for text in line["phrasings"].split("\n") if text.strip()]
    said = {"title": line["title"], "answer": line["answer"], "phrasings": phrasings}
    try:
        more = json.loads(line["more"]) if line["more"].strip() else {}
        facts = {**more, **said, "link": link if any(link.values()) else None}
        return Wording.model_validate(facts)
    except ValidationError as error:
        raise ContentError(path, number, describe(error)) from error
    except (ValueError, TypeError) as error:
        raise ContentError(path, number, "more: expected JSON, as it was exported") from error
