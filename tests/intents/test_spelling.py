import pytest

from intents.spelling import Speller

SPELLER = Speller(["imprimante", "facture", "photo", "bateau", "terminal", "qr", "wifi"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("imprimente", "imprimante"),
        ("fatcure", "facture"),
        ("foto", "photo"),
        ("termnal", "terminal"),
    ],
)
def test_a_slip_is_repaired_with_the_nearest_known_word(typed: str, meant: str) -> None:
    repaired = SPELLER.repair(typed)
    assert repaired is not None
    assert repaired.word == meant
    assert 0.7 < repaired.sure < 1


@pytest.mark.parametrize("word", ["facture", "qx", "a1b2", "zygomatique", ""])
def test_known_short_mixed_or_distant_words_are_left_as_they_are(word: str) -> None:
    assert SPELLER.repair(word) is None


def test_a_word_of_our_lists_is_no_slip() -> None:
    speller = Speller(["fracture"])
    assert speller.repair("frcture") is not None
    assert speller.repair("facture") is None
