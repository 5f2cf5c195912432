import numpy as np
import pytest

from intents.features import Reading, count
from intents.space import Space
from intents.tokens import tokenise


def reading(text: str) -> Reading:
    return Reading.verbatim(tokenise(text), "fr")


TEXTS = ("le wifi du magasin est lent", "le wifi est lent chez moi", "vendre en ligne")
SPACE = Space.fit([count(reading(text)) for text in TEXTS])


def similarity(one: Reading, other: Reading) -> float:
    left, right = SPACE.vector(one), SPACE.vector(other)
    dense = np.zeros(len(SPACE.keys))
    dense[left.ids] = left.values
    return float(dense[right.ids] @ right.values)


def test_ids_are_in_order_and_distinct() -> None:
    ids = SPACE.vector(reading(TEXTS[0])).ids
    assert (np.diff(ids) > 0).all()


def test_alike_is_more_similar_than_unlike() -> None:
    alike = similarity(reading("wifi lent"), reading(TEXTS[1]))
    unlike = similarity(reading("wifi lent"), reading(TEXTS[2]))
    assert alike > 5 * unlike


def test_unknown_words_make_a_vector_shorter() -> None:
    known = SPACE.vector(reading("wifi lent")).values
    mixed = SPACE.vector(reading("wifi lent zygomatique abracadabra")).values
    assert float(mixed @ mixed) < float(known @ known) <= 1.0001


def test_a_repaired_word_counts_as_both_of_its_forms() -> None:
    typed = Reading("fr", ["wify"], [("wify", 1.0)])
    repaired = Reading("fr", ["wify"], [("wifi", 0.9)])
    assert similarity(typed, reading("wifi")) < similarity(repaired, reading("wifi"))
    assert similarity(repaired, reading("wifi")) < similarity(reading("wifi"), reading("wifi"))


def test_nothing_said_is_nowhere() -> None:
    assert SPACE.vector(reading("")).values.sum() == pytest.approx(0)
