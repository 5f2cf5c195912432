"""The catalog: its order, what matching learns from it, and the distinctions it declares."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from faq.catalog import Catalog
from faq.entry import Wording
from intents.corpus import Negative, Phrasing
from tests.faq.samples import distinction, distinguishing, entry, wording


def test_entries_come_by_category_then_slug() -> None:
    given = [entry("c", category="vente"), entry("b"), entry("a", category="vente"), entry("a1")]
    assert [e.slug for e in Catalog(given)] == ["a1", "b", "a", "c"]


def test_categories_group_their_entries_in_order() -> None:
    catalog = Catalog([entry("c", category="vente"), entry("b"), entry("a")])
    grouped = {name: [e.slug for e in entries] for name, entries in catalog.categories.items()}
    assert grouped == {"paiement": ["a", "b"], "vente": ["c"]}


def test_a_catalog_is_looked_up_by_slug() -> None:
    known = entry("a")
    catalog = Catalog([known])
    assert len(catalog) == 1
    assert "a" in catalog
    assert "b" not in catalog
    assert catalog["a"] == known
    with pytest.raises(KeyError):
        catalog["b"]


def test_matching_learns_titles_before_phrasings_and_the_negatives() -> None:
    said = {"fr": wording(title="Un compte", phrasings=["ouvrir un compte"])}
    off_topic = Negative("fr", "quel temps fait-il", "weather")
    corpus = Catalog([entry("a", wordings=said)], [off_topic]).corpus()
    assert corpus.phrasings == (
        Phrasing("a", "fr", "Un compte"),
        Phrasing("a", "fr", "ouvrir un compte"),
    )
    assert corpus.negatives == (off_topic,)


@pytest.mark.parametrize("asked", [("un", "deux"), ("deux", "un")])
def test_a_distinction_serves_the_pair_whoever_declares_it(asked: tuple[str, str]) -> None:
    choice = Catalog([distinguishing("un", "deux"), entry("deux")]).distinction(*asked, "fr")
    assert choice is not None
    assert choice.question == "Lequel des deux ?"
    assert choice.replies == (("un", "Celui-ci"), ("deux", "L'autre"))


def test_a_pair_without_distinction_has_none() -> None:
    catalog = Catalog([distinguishing("un", "deux"), entry("deux"), entry("trois")])
    assert catalog.distinction("un", "trois", "fr") is None


def test_a_distinction_is_asked_in_the_language_spoken() -> None:
    dutch = distinction("deux").model_copy(update={"question": "Welke van de twee?"})
    said = {
        "fr": wording("fr", distinguish=[distinction("deux")]),
        "nl": wording("nl", distinguish=[dutch]),
    }
    catalog = Catalog([entry("un", wordings=said), entry("deux")])
    asked = [catalog.distinction("un", "deux", code) for code in ("fr", "nl")]
    assert [choice and choice.question for choice in asked] == [
        "Lequel des deux ?",
        "Welke van de twee?",
    ]


@pytest.mark.parametrize(
    ("has", "wanted", "given"),
    [
        (["fr", "nl", "en"], "nl", "nl"),
        (["fr", "en"], "nl", "fr"),
        (["en", "nl"], "fr", "nl"),
        (["de"], "fr", "de"),
    ],
)
def test_a_missing_language_falls_back_on_the_next(has: list[str], wanted: str, given: str) -> None:
    said: dict[str, Wording] = {code: wording(code) for code in has}
    assert entry(wordings=said).wording(wanted) == said[given]


def test_an_entry_is_overdue_from_the_day_after_its_review_date() -> None:
    reviewed = entry(review_after=date(2026, 7, 15))
    assert not reviewed.is_overdue(date(2026, 7, 15))
    assert reviewed.is_overdue(date(2026, 7, 16))


@pytest.mark.parametrize(
    "changes",
    [
        {"slug": "Majuscule"},
        {"slug": "a" * 37},
        {"slug": "deux--tirets"},
        {"sectors": ["ski"]},
        {"signed_by": " "},
        {"signed_by": "deux\nlignes"},
        {"unknown": 1},
    ],
)
def test_an_entry_refuses_what_it_cannot_hold(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        entry(**changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "ab"},
        {"answer": " "},
        {"phrasings": ["deux\nlignes"]},
        {"link": {"label": "Guide", "url": "http://exemple.org"}},
        {"link": {"label": "Guide", "url": "javascript:alert(1)"}},
        {"distinguish": [{"from": "b", "question": "Lequel ?", "this": "x" * 21, "that": "y"}]},
    ],
)
def test_a_wording_refuses_what_it_cannot_hold(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        wording(**changes)


def test_an_entry_does_not_change() -> None:
    with pytest.raises(ValidationError):
        entry().slug = "autre"
