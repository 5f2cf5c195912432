import pytest

from intents.readability import is_readable


@pytest.mark.parametrize("mash", ["qsdfqsdf", "mlkjh", "aaaa", "xkcdtrw", "8888", "k"])
def test_what_no_one_would_read_aloud_is_unreadable(mash: str) -> None:
    assert not is_readable([mash])


@pytest.mark.parametrize(
    "word", ["montrez", "entrez", "sumup", "qr", "wifi", "lettertypes", "مرحبا"]
)
def test_words_brands_and_other_scripts_are_readable(word: str) -> None:
    assert is_readable([word])


def test_one_word_is_enough() -> None:
    assert is_readable(["azerty", "clavier"])
