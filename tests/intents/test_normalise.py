import pytest

from intents.normalise import LONGEST, clip, fold, sound, words
from intents.tokens import MOST, stem, tokenise


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Éléphant À L'ÉCOLE", "elephant a l'ecole"),
        ("cœur, æon, Straße", "coeur, aeon, strasse"),
        ("trooooop biennnn", "troop bienn"),
        ("ｆｕｌｌ ｗｉｄｔｈ", "full width"),
        ("10000 €", "10000 €"),
    ],
)
def test_folding_removes_what_phones_add_and_leave_out(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_elisions_and_punctuation_separate_words() -> None:
    assert words("J'ai qu'un e-shop; l’autre n_existe pas") == [
        *("j", "ai", "qu", "un", "e", "shop", "l", "autre", "n", "existe", "pas"),
    ]


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("bato", "bateaux"),
        ("ordinateur", "ordinatere"),
        ("telefone", "telephone"),
        ("kesse", "caisse"),
    ],
)
def test_words_that_sound_alike_have_the_same_sound(heard: str, meant: str) -> None:
    assert sound(heard) == sound(meant)


def test_words_that_sound_different_have_different_sounds() -> None:
    assert len({sound(word) for word in ("site", "vente", "caisse", "facture", "wifi")}) == 5


def test_shorthand_is_written_out() -> None:
    assert tokenise("cmt avoir + de rdv") == ["comment", "avoir", "de", "rendez", "vous"]


def test_the_beginning_and_the_end_of_a_long_message_are_read() -> None:
    text = "début " + "x " * LONGEST + "fin"
    assert clip(text).startswith("début") and clip(text).endswith("fin")
    read = tokenise(text)
    assert len(read) == MOST
    assert (read[0], read[-1]) == ("debut", "fin")


def test_stems_meet_within_a_language() -> None:
    assert stem("factures", "fr") == stem("facture", "fr")
    assert stem("betalingen", "nl") == stem("betaling", "nl")
    assert stem("payments", "en") == stem("payment", "en")
