"""Every list and button of the services fits its channel, ends at a word, and stays distinct."""

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.labels import fitting, shorten
from bot.channels.telegram.adapter import LONGEST_LABEL
from bot.channels.whatsapp.content import (
    BUTTONS,
    LONGEST_DESCRIPTION,
    LONGEST_ITEM,
    TEMPLATES,
)
from bot.dialogue.menu import PAGE
from bot.dialogue.services import SERVICES
from bot.lines import say
from faq.bodies import NEEDS
from faq.entry import LANGUAGES, SECTORS
from faq.files import CONTENT, read_catalog
from faq.offers import read_offers
from faq.questionnaire import read_questionnaire

LONGEST_BUTTON = 20  # of a WhatsApp quick reply


@pytest.fixture(scope="module")
def lists() -> dict[str, list[list[str]]]:
    """By language, the labels of each list that a contact can be shown."""
    return {language: list(_lists(language)) for language in LANGUAGES}


def _lists(language: str) -> Iterator[list[str]]:
    for entries in read_catalog(CONTENT).categories.values():
        titles = [entry.wording(language).title for entry in entries]
        yield from ([*page, say(language, "option-more")] for page in pages(titles))
    offers = [offer.wording(language).title for offer in read_offers().values()]
    yield from ([*page, say(language, "option-more")] for page in pages(offers))
    for question in read_questionnaire().questions:
        yield [answer.text[language] for answer in question.answers]
    yield [say(language, f"service-{name}") for name in SERVICES]
    yield [say(language, f"diagnosis-sector-{sector}") for sector in SECTORS]
    needs = [say(language, f"need-{need.replace('_', '-')}") for need in NEEDS]
    yield from pages(needs)


def pages(labels: Sequence[str]) -> list[list[str]]:
    return [list(labels[at : at + PAGE]) for at in range(0, len(labels), PAGE)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("limit", [LONGEST_ITEM, LONGEST_LABEL, LONGEST_DESCRIPTION])
def test_each_label_of_a_list_fits_ends_at_a_word_and_is_told_from_the_others(
    lists: dict[str, list[list[str]]], language: str, limit: int
) -> None:
    for labels in lists[language]:
        shown = fitting(labels, limit)
        assert len({text.casefold() for text in shown}) == len(labels), labels
        assert all(len(text) <= limit for text in shown)
        assert [t for x, t in zip(labels, shown, strict=True) if not is_cut_at_a_word(x, t)] == []


def is_cut_at_a_word(label: str, text: str) -> bool:
    """Whole, or its first words, perhaps after its number."""
    if text == label:
        return True
    kept = text.partition(". ")[2] if text[:1].isdigit() and ". " in text[:4] else text
    rest = label.removeprefix(kept.removesuffix("…"))
    too_long = len(label.split(maxsplit=1)[0]) >= len(kept)
    return rest != label and (too_long or not rest[0].isalnum())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_button_is_whole(language: str) -> None:
    keys = {key for keys in BUTTONS.values() for key in keys}
    keys |= {key for _, buttons in TEMPLATES.values() for key in buttons}
    too_long = [key for key in keys if len(say(language, key)) > LONGEST_BUTTON]
    assert too_long == []


@pytest.mark.parametrize(
    ("labels", "shown"),
    [
        (["Vendre en ligne"], ["Vendre en ligne"]),
        (["Créer sa fiche Google Business"], ["Créer sa fiche Google…"]),
        (["mar. 8 déc. 10:00 · Namur · Ma fiche"], ["mar. 8 déc. 10:00…"]),
        (["Arbeidsongeschiktheidsverzekering"], ["Arbeidsongeschiktheidsv…"]),
        (
            ["Choisir un terminal de paiement", "Choisir un terminal de poche"],
            ["1. Choisir un terminal…", "2. Choisir un terminal…"],
        ),
    ],
)
def test_what_is_too_long_is_cut_at_a_word(labels: list[str], shown: list[str]) -> None:
    assert fitting(labels, LONGEST_ITEM) == shown


WORDS = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=30)
LABELS: Any = st.lists(
    st.lists(WORDS, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=10, unique=True
)


@given(LABELS, st.sampled_from([LONGEST_ITEM, LONGEST_LABEL]))
def test_any_labels_fit_and_stay_as_many(labels: list[str], limit: int) -> None:
    shown = fitting(labels, limit)
    assert all(0 < len(text) <= limit for text in shown)
    same = len({text.casefold() for text in labels}) < len(labels)
    assert same or len({text.casefold() for text in shown}) == len(labels)


@given(st.text(min_size=1), st.integers(2, 80))
def test_a_short_text_is_left_alone(text: str, limit: int) -> None:
    if len(text) <= limit:
        assert shorten(text, limit) == text
    else:
        assert len(shorten(text, limit)) <= limit
