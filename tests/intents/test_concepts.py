import pytest

from intents.concepts import concepts
from intents.lexicon import load_page
from intents.normalise import words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ma boutique en ligne", "mijn webwinkel"),
        ("le cellulaire", "mon gsm"),
        ("sumup", "terminal de paiement"),
        ("wachtwoord vergeten", "forgot my password"),
        ("orcamento", "devis"),
    ],
)
def test_words_of_one_family_share_a_concept(one: str, other: str) -> None:
    assert set(concepts(words(one))) & set(concepts(words(other)))


def test_plurals_belong_to_the_family() -> None:
    assert "invoice" in concepts(["factures"])
    assert "invoice" in concepts(["facturen"])


def test_words_of_no_family_name_nothing() -> None:
    assert concepts(["bonjour", "lundi"]) == []


def test_families_are_broad_and_folded() -> None:
    families = load_page("concepts")
    assert len(families) >= 250
    unfolded = [
        member
        for members in families.values()
        for member in members.split(",")
        if " ".join(words(member)) != member.strip()
    ]
    assert unfolded == []


def test_shorthand_and_acts_are_folded() -> None:
    page = load_page("acts")
    lists = [*page["acts"].values(), *page["languages"].values(), page["filler"]]
    phrases = [phrase.strip() for listed in lists for phrase in listed.split(",")]
    assert [p for p in phrases if " ".join(words(p)) != p] == []
    assert [short for short in load_page("shorthand") if words(short) != [short]] == []
