"""Misses find each other by what they mean, and groups stay what they were."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faq.catalog import Catalog
from intents.calibration import Matrix
from intents.features import CHANNELS, CONCEPTS, WORDS, Reading
from intents.grouping.groups import TOGETHER, grow, nearest
from intents.grouping.likeness import likeness
from intents.grouping.portrait import Painter
from intents.matcher import Matcher
from intents.tokens import stem


@pytest.fixture(scope="module")
def painter(catalog: Catalog) -> Painter:
    return Painter.of(Matcher.of(catalog.corpus()))


def odds(painter: Painter, *texts: str) -> Matrix:
    return likeness([painter.portrait(text, "fr") for text in texts])


def symmetric(values: list[float], size: int) -> Matrix:
    matrix = np.zeros((size, size))
    matrix[np.triu_indices(size, 1)] = values
    found: Matrix = matrix + matrix.T
    return found


def test_the_named_channels_are_those_of_words_and_concepts() -> None:
    reading = Reading.verbatim(["newsletters"], "fr")
    assert CHANNELS[WORDS].read(reading).hashes.size == 1
    assert stem("newsletters", "fr") == "newsletter"
    assert CHANNELS[CONCEPTS].read(reading).hashes.size >= 1


def test_two_who_ask_the_same_are_more_alike_than_others(painter: Painter) -> None:
    found = odds(
        painter,
        "comment envoyer une newsletter à mes abonnés",
        "une infolettre pour mes clients, avec quel outil ?",
        "mon imprimante fait des taches noires sur le papier",
    )
    assert found[0, 1] > max(found[0, 2], found[1, 2])


def test_a_rare_word_that_no_entry_has_brings_together(painter: Painter) -> None:
    found = odds(
        painter,
        "la gestion des zorglubs me dépasse",
        "zorglubs : qui connaît ?",
        "la gestion du stock me dépasse",
    )
    assert found[0, 1] > found[1, 2]


def test_what_volunteers_answered_counts(painter: Painter) -> None:
    silent = odds(painter, "il clignote rouge", "le machin du comptoir refuse")
    answer = "Redémarrez le terminal de paiement et vérifiez le câble du réseau."
    told = likeness(
        [painter.portrait(text, "fr", answer) for text in ("il clignote rouge", "le machin refuse")]
    )
    assert told[0, 1] > silent[0, 1]


def test_nothing_is_like_nothing(painter: Painter) -> None:
    assert likeness([]).shape == (0, 0)
    assert odds(painter, "", "")[0, 1] < TOGETHER


def test_alike_misses_are_one_group_and_the_older_name_stays() -> None:
    matrix = symmetric([2.0, -5.0, -5.0], 3)
    assert grow(matrix, [7, None, None]) == [7, 7, -2]
    assert grow(matrix, [None, 7, 9]) == [7, 7, 9]


def test_the_nearest_groups_are_those_most_alike_on_average() -> None:
    matrix = symmetric([2.0, -1.0, -5.0, -4.0, -1.0, -2.75], 4)
    assert nearest(matrix, [7, 7, 9, 3], 8) == {7: [9, 3], 9: [7, 3], 3: [9, 7]}
    assert nearest(matrix, [7, 7, 9, 3], 1) == {7: [9], 9: [7], 3: [9]}
    assert nearest(matrix[:1, :1], [7], 8) == {7: []}


def test_groups_of_hand_do_not_become_one() -> None:
    matrix = symmetric([4.0], 2)
    assert grow(matrix, [7, 9]) == [7, 7]
    assert grow(matrix, [7, 9], frozenset({7})) == [7, 7]
    assert grow(matrix, [7, 9], frozenset({7, 9})) == [7, 9]


def test_a_bridge_does_not_join_groups_of_hand() -> None:
    matrix = symmetric([-1.0, 4.0, 4.0], 3)
    assert grow(matrix, [7, 9, None], frozenset({7, 9})) in ([7, 9, 7], [7, 9, 9])


@given(st.data())
def test_a_miss_never_leaves_those_it_was_with(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, 8))
    entries = st.floats(-6, 6)
    matrix = symmetric(
        data.draw(
            st.lists(entries, min_size=size * (size - 1) // 2, max_size=size * (size - 1) // 2)
        ),
        size,
    )
    known = data.draw(st.lists(st.sampled_from([None, 1, 2, 3]), min_size=size, max_size=size))
    sealed = frozenset(data.draw(st.sets(st.sampled_from([1, 2, 3]))))
    found = grow(matrix, known, sealed)
    for name in (1, 2, 3):
        kept = {found[place] for place, group in enumerate(known) if group == name}
        assert len(kept) <= 1
    ends = {group: found[place] for place, group in enumerate(known) if group in sealed}
    assert len(set(ends.values())) == len(ends)
