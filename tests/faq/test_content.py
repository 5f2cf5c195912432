"""The starter content: complete, sound, and equal to itself once exported."""

from pathlib import Path

import pytest

from faq.catalog import Catalog
from faq.check import check
from faq.entry import LANGUAGES
from faq.files import CONTENT, NEGATIVES, read_catalog, read_negatives, write_catalog

TOPICS = Path(__file__).with_name("topics.txt")


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(CONTENT)


def test_the_check_finds_nothing(catalog: Catalog) -> None:
    assert [f"{finding.place}: {finding.problem}" for finding in check(catalog)] == []


def test_every_topic_has_its_entry_in_its_category(catalog: Catalog) -> None:
    topics = TOPICS.read_text(encoding="utf-8").split()
    assert len(topics) == 142
    assert sorted(f"{entry.category}/{entry.slug}" for entry in catalog) == topics


def test_no_two_entries_have_the_same_title(catalog: Catalog) -> None:
    for language in LANGUAGES:
        titles = [entry.wordings[language].title.casefold() for entry in catalog]
        assert sorted(titles) == sorted(set(titles))


def test_no_phrasing_leads_to_two_entries(catalog: Catalog) -> None:
    owners: dict[tuple[str, str], set[str]] = {}
    for phrasing in catalog.corpus().phrasings:
        said = (phrasing.language, phrasing.text.casefold())
        owners.setdefault(said, set()).add(phrasing.entry)
    assert {said: slugs for said, slugs in owners.items() if len(slugs) > 1} == {}


def test_no_negative_is_also_a_phrasing(catalog: Catalog) -> None:
    asked = {(p.language, p.text.casefold()) for p in catalog.corpus().phrasings}
    assert [n for n in catalog.negatives if (n.language, n.text.casefold()) in asked] == []


def test_there_are_negatives_in_every_language() -> None:
    assert {negative.language for negative in read_negatives(NEGATIVES)} == set(LANGUAGES)


def test_a_related_entry_is_another_one(catalog: Catalog) -> None:
    assert [entry.slug for entry in catalog if entry.slug in entry.related] == []


def test_an_export_is_read_back_equal(catalog: Catalog, tmp_path: Path) -> None:
    write_catalog(catalog, tmp_path)
    assert read_catalog(tmp_path).entries == catalog.entries
