"""The FAQ as a folder: `<category>/<slug>/entry.yaml` and one `<language>.md` beside it.

The folder is the starter content and the import and export format; reading what was written
gives the same entries back. A problem is named with its file and line.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from faq.catalog import Catalog
from faq.entry import LANGUAGES, Entry, Wording
from intents.corpus import Corpus, Negative, Phrasing

PHRASINGS = "## Phrasings"
FENCE = "---"
CONTENT = Path(__file__).parent / "content"
NEGATIVES = Path(__file__).parent / "negatives"


class ContentError(ValueError):
    """A file that does not say what an entry must; the message names file and line."""

    def __init__(self, path: Path, line: int, problem: str) -> None:
        super().__init__(f"{path}:{line}: {problem}")
        self.path, self.line, self.problem = path, line, problem


def read_catalog(folder: Path) -> Catalog:
    """Every entry below `folder`, with the starter's known negatives."""
    if not folder.is_dir():
        raise ContentError(folder, 1, "no such folder")
    files = (*folder.glob("*/*/entry.yaml"), *folder.glob("*/*/*.md"))
    folders = sorted({file.parent for file in files})
    if not folders:
        raise ContentError(folder, 1, "no entry here (expected <category>/<slug>/entry.yaml)")
    return Catalog(map(read_entry, folders), read_negatives(NEGATIVES))


def read_entry(folder: Path) -> Entry:
    """One entry from its folder; its name is the slug, its parent's the category."""
    path = folder / "entry.yaml"
    text = read_text(path)
    files = [folder / f"{language}.md" for language in LANGUAGES]
    wordings = {file.stem: read_wording(file) for file in files if file.exists()}
    identity = {"slug": folder.name, "category": folder.parent.name}
    facts = {**parse_yaml(path, text, first_line=1), **identity, "wordings": wordings}
    try:
        return Entry.model_validate(facts)
    except ValidationError as error:
        raise ContentError(path, field_line(text.splitlines(), error), describe(error)) from error


def read_wording(path: Path) -> Wording:
    """A `<language>.md`: facts between two fences, the answer, then the phrasings."""
    lines = read_text(path).splitlines()
    if not lines or lines[0] != FENCE or FENCE not in lines[1:]:
        raise ContentError(path, 1, "expected front matter between two lines of ---")
    end = lines.index(FENCE, 1)
    if PHRASINGS not in lines[end:]:
        raise ContentError(path, len(lines), f"expected a line “{PHRASINGS}” and phrasings below")
    # The last one: an answer may quote the heading, the phrasings cannot.
    cut = len(lines) - 1 - lines[::-1].index(PHRASINGS)
    front = parse_yaml(path, "\n".join(lines[1:end]), first_line=2)
    answer = "\n".join(lines[end + 1 : cut]).strip()
    bullets = dict(_bullets(path, lines, cut + 1))
    try:
        return Wording.model_validate({**front, "answer": answer, "phrasings": [*bullets.values()]})
    except ValidationError as error:
        line = _wording_line(lines, error, end + 2, [*bullets])
        raise ContentError(path, line, describe(error)) from error


def _wording_line(lines: list[str], error: ValidationError, answer: int, bullets: list[int]) -> int:
    """The line of the first problem: of the answer, of a phrasing, or of a fact."""
    field, *position = error.errors()[0]["loc"]
    if field == "phrasings":
        return bullets[int(position[0])]
    return answer if field == "answer" else field_line(lines, error)


def field_line(lines: list[str], error: ValidationError) -> int:
    """The line that begins with the first wrong field, or the first when the field is missing."""
    field = f"{error.errors()[0]['loc'][0]}:"
    return next((number for number, line in enumerate(lines, 1) if line.startswith(field)), 1)


def read_text(path: Path) -> str:
    """The file's text; raises ContentError when there is none or it is not UTF-8."""
    if not path.is_file():
        raise ContentError(path, 1, "no such file")
    content = path.read_bytes()
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ContentError(path, line, "expected text in UTF-8") from error


def read_negatives(folder: Path) -> list[Negative]:
    """Known off-topic messages: `<language>.md` with `## subject` headings and bullets."""
    return [
        negative
        for language in LANGUAGES
        if (path := folder / f"{language}.md").exists()
        for negative in _negatives(path, language)
    ]


def _negatives(path: Path, language: str) -> Iterable[Negative]:
    subject = "offtopic"
    for number, line in enumerate(read_text(path).splitlines(), 1):
        if line.startswith("## "):
            subject = line[3:].strip()
        elif line.startswith("- "):
            yield Negative(language, line[2:].strip(), subject)
        elif line.strip():
            raise ContentError(path, number, "expected “## subject” or “- message”")


def read_corpus(path: Path) -> Corpus:
    """A foreign corpus: a folder of entries, or JSON lines {"id", "lang", "questions"}."""
    if path.is_dir():
        return read_catalog(path).corpus()
    negatives = tuple(read_negatives(NEGATIVES))
    lines = enumerate(read_text(path).splitlines(), 1)
    phrasings = [
        p for number, line in lines if line.strip() for p in _questions(path, number, line)
    ]
    return Corpus(tuple(phrasings), negatives)


def _questions(path: Path, number: int, line: str) -> list[Phrasing]:
    try:
        record = json.loads(line)
        slug, language = str(record["id"]), str(record.get("lang", "fr"))
        return [Phrasing(slug, language, str(text)) for text in record["questions"]]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        problem = 'expected {"id", "lang", "questions": [...]}'
        raise ContentError(path, number, problem) from error


def write_catalog(entries: Iterable[Entry], folder: Path) -> None:
    """Writes every entry below `folder`, over what is there."""
    for entry in entries:
        write_entry(entry, folder / entry.category / entry.slug)


def write_entry(entry: Entry, folder: Path) -> None:
    """One entry as `entry.yaml` and its languages' files."""
    folder.mkdir(parents=True, exist_ok=True)
    facts = entry.model_dump(mode="json", exclude={"slug", "category", "wordings"})
    (folder / "entry.yaml").write_text(dump_yaml(facts), encoding="utf-8")
    for language, wording in entry.wordings.items():
        front = wording.model_dump(
            mode="json",
            by_alias=True,
            exclude={"answer", "phrasings"},
            exclude_defaults=True,
        )
        bullets = "\n".join(f"- {phrasing}" for phrasing in wording.phrasings)
        text = f"{FENCE}\n{dump_yaml(front)}{FENCE}\n{wording.answer}\n\n{PHRASINGS}\n{bullets}\n"
        (folder / f"{language}.md").write_text(text, encoding="utf-8")


def describe(error: ValidationError) -> str:
    """A validation error as one line: which field, and what is wrong with it."""
    return "; ".join(
        f"{'.'.join(str(part) for part in problem['loc'])}: {problem['msg']}"
        for problem in error.errors()
    )


def _bullets(path: Path, lines: list[str], start: int) -> Iterable[tuple[int, str]]:
    for number, line in enumerate(lines[start:], start + 1):
        if line.startswith("- ") and line[2:].strip():
            yield number, line[2:].strip()
        elif line.strip():
            raise ContentError(path, number, "a phrasing is a line that begins with “- ”")


def parse_yaml(path: Path, text: str, first_line: int) -> dict[str, Any]:
    """The facts in `text`, which begins at `first_line` of the file."""
    try:
        value = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError) as error:  # ValueError: a thirteenth month
        mark = getattr(error, "problem_mark", None)
        line = first_line + (mark.line if mark else 0)
        raise ContentError(path, line, str(getattr(error, "problem", error))) from error
    if not isinstance(value, dict):
        raise ContentError(path, first_line, "expected “name: value” lines")
    return value


def dump_yaml(value: dict[str, Any]) -> str:
    """As it is written in content files."""
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=100)
