"""A folder of entries: what is written is read back, what is malformed is named."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faq.catalog import Catalog
from faq.entry import Entry
from faq.files import (
    ContentError,
    read_catalog,
    read_corpus,
    read_entry,
    read_negatives,
    read_wording,
    write_catalog,
    write_entry,
)
from intents.corpus import Negative, Phrasing
from tests.faq.samples import distinguishing, entry, wording

FACTS = """\
signed_by: Rédaction
reviewed_on: 2026-01-15
review_after: 2026-07-15
"""
FRENCH = """\
---
title: Ouvrir un compte
---
Demandez à votre banque.

## Phrasings
- comment ouvrir un compte
- il me faut un compte pro
"""
LINES = st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" "), min_size=1)
STRIPPED = LINES.map(lambda line: line.strip()[:500]).filter(bool)
ANSWERS = st.lists(LINES, min_size=1).map(lambda lines: "\n".join(lines).strip()).filter(bool)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A well-formed entry, to be spoilt."""
    made = tmp_path / "paiement" / "ouvrir-compte"
    made.mkdir(parents=True)
    (made / "entry.yaml").write_text(FACTS, encoding="utf-8")
    (made / "fr.md").write_text(FRENCH, encoding="utf-8")
    return made


def _spoil(path: Path, good: str, bad: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert good in text
    path.write_text(text.replace(good, bad), encoding="utf-8")


def _error(read: Callable[[Path], object], path: Path) -> ContentError:
    with pytest.raises(ContentError) as caught:
        read(path)
    return caught.value


def test_an_entry_is_read_with_its_names_from_the_folders(folder: Path) -> None:
    read = read_entry(folder)
    assert (read.slug, read.category) == ("ouvrir-compte", "paiement")
    assert list(read.wordings) == ["fr"]
    assert read.wordings["fr"].answer == "Demandez à votre banque."
    assert read.wordings["fr"].phrasings == (
        "comment ouvrir un compte",
        "il me faut un compte pro",
    )


@pytest.mark.parametrize(
    ("name", "good", "bad", "line", "problem"),
    [
        ("fr.md", "---\ntitle", "title", 1, "front matter"),
        ("fr.md", "compte\n---\n", "compte\n", 1, "front matter"),
        ("fr.md", "title: Ouvrir", "title: [Ouvrir", 3, "expected ',' or ']'"),
        ("fr.md", "title: Ouvrir un compte", "Ouvrir un compte", 2, "name: value"),
        ("fr.md", "title: Ouvrir un compte", "title: ou", 2, "title: String should have"),
        ("fr.md", "title: ", "titre: ", 1, "title: Field required"),
        ("fr.md", "un compte\n---", "un compte\nlnk: x\n---", 3, "lnk: Extra inputs"),
        ("fr.md", "un compte\n---", "un compte\nlink: {label: x, url: 'http://x'}\n---", 3, "url"),
        ("fr.md", "Demandez à votre banque.", "", 4, "answer: String should have"),
        ("fr.md", "## Phrasings\n", "", 7, "expected a line “## Phrasings”"),
        ("fr.md", "- il me faut", "il me faut", 8, "a phrasing is a line that begins"),
        ("fr.md", "- il me faut", f"- {'z' * 500}", 8, "phrasings.1: String should have at most"),
        ("entry.yaml", "signed_by: Rédaction\n", "", 1, "signed_by: Field required"),
        ("entry.yaml", "review_after: 2026-07-15", "review_after: hier", 3, "review_after: Input"),
        ("entry.yaml", "2026-07-15", "2026-13-15", 1, "month must be in 1..12"),
        ("entry.yaml", "signed_by: ", "sectors: [ski]\nsigned_by: ", 1, "sectors.0: Input should"),
        ("entry.yaml", "reviewed_on: ", "\treviewed_on: ", 2, "character"),
    ],
)
def test_a_malformed_file_is_named_with_its_line(
    folder: Path, name: str, good: str, bad: str, line: int, problem: str
) -> None:
    _spoil(folder / name, good, bad)
    error = _error(read_entry, folder)
    assert (error.path, error.line) == (folder / name, line)
    assert problem in error.problem
    assert str(error) == f"{folder / name}:{line}: {error.problem}"


def test_text_that_is_not_utf8_is_named_with_its_line(folder: Path) -> None:
    (folder / "fr.md").write_bytes(FRENCH.encode("latin-1"))
    error = _error(read_entry, folder)
    assert (error.path, error.line) == (folder / "fr.md", 4)


def test_a_folder_with_a_wording_and_no_facts_is_not_passed_over(folder: Path) -> None:
    (folder / "entry.yaml").unlink()
    error = _error(read_catalog, folder.parent.parent)
    assert (error.path, error.problem) == (folder / "entry.yaml", "no such file")


def test_a_folder_whose_name_is_no_slug_is_refused(folder: Path) -> None:
    renamed = folder.rename(folder.with_name("Ouvrir un compte"))
    assert "slug: String should match pattern" in _error(read_entry, renamed).problem


@pytest.mark.parametrize("name", ["", "missing"])
def test_a_folder_without_entries_is_refused(tmp_path: Path, name: str) -> None:
    assert _error(read_catalog, tmp_path / name).path == tmp_path / name


def test_files_from_windows_are_read_alike(folder: Path) -> None:
    before = read_entry(folder)
    for path in folder.iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_entry(folder) == before


def test_an_answer_may_quote_the_heading_of_phrasings(folder: Path) -> None:
    _spoil(folder / "fr.md", "banque.", "banque.\n\n## Phrasings\nFin.")
    read = read_wording(folder / "fr.md")
    assert read.answer.endswith("## Phrasings\nFin.")
    assert len(read.phrasings) == 2


def test_a_catalog_written_is_read_back_equal(tmp_path: Path) -> None:
    written = [entry(related=["autre"], sectors=["retail"]), distinguishing("autre", "un")]
    write_catalog(written, tmp_path)
    assert read_catalog(tmp_path).entries == Catalog(written).entries


@given(
    title=STRIPPED.filter(lambda line: 3 <= len(line) <= 100),
    answer=ANSWERS,
    phrasings=st.lists(STRIPPED, max_size=4),
    author=STRIPPED,
)
def test_any_text_survives_writing_and_reading(
    tmp_path_factory: pytest.TempPathFactory,
    title: str,
    answer: str,
    phrasings: list[str],
    author: str,
) -> None:
    said = wording(title=title, answer=answer, phrasings=phrasings)
    _assert_same_when_read(
        entry(signed_by=author, wordings={"fr": said}), tmp_path_factory.mktemp("faq")
    )


def _assert_same_when_read(written: Entry, folder: Path) -> None:
    home = folder / written.category / written.slug
    write_entry(written, home)
    assert read_entry(home) == written


def test_negatives_carry_their_language_and_subject(tmp_path: Path) -> None:
    (tmp_path / "fr.md").write_text("- quel temps fait-il\n\n## tax\n- ma TVA\n", encoding="utf-8")
    assert read_negatives(tmp_path) == [
        Negative("fr", "quel temps fait-il", "offtopic"),
        Negative("fr", "ma TVA", "tax"),
    ]


def test_a_malformed_negative_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "nl.md").write_text("## tax\nmijn btw\n", encoding="utf-8")
    error = _error(read_negatives, tmp_path)
    assert (error.path, error.line) == (tmp_path / "nl.md", 2)


def test_a_foreign_corpus_is_read_from_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "faq.jsonl"
    path.write_text(
        '{"id": 7, "questions": ["où", "quand"]}\n\n'
        '{"id": "b", "lang": "nl", "questions": ["waar"]}\n',
        encoding="utf-8",
    )
    assert read_corpus(path).phrasings == (
        Phrasing("7", "fr", "où"),
        Phrasing("7", "fr", "quand"),
        Phrasing("b", "nl", "waar"),
    )


@pytest.mark.parametrize("bad", ["{", "[]", '{"id": 1}', '{"id": 1, "questions": 3}'])
def test_a_malformed_json_line_is_named(tmp_path: Path, bad: str) -> None:
    path = tmp_path / "faq.jsonl"
    path.write_text(f'{{"id": 1, "questions": ["où"]}}\n{bad}\n', encoding="utf-8")
    error = _error(read_corpus, path)
    assert (error.path, error.line) == (path, 2)
