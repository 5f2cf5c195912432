import numpy as np

from intents.jury import Jury
from intents.rows import Rows, Vector
from tests.intents.samples import rows_of

LABELS = np.array([0, 0, 1, 1, 2], dtype=np.int32)


def some_rows() -> Rows:
    draw = np.random.default_rng(0)
    table = draw.random((len(LABELS), 8), dtype=np.float32)
    table /= np.linalg.norm(table, axis=1, keepdims=True)
    return rows_of([Vector(np.arange(8, dtype=np.int32), row) for row in table], 8)


def test_a_row_votes_for_its_own_label() -> None:
    rows = some_rows()
    jury = Jury.of(rows, LABELS, 3)
    assert [jury.votes(similar).argmax() for similar in rows.gram()] == LABELS.tolist()


def test_shares_are_of_the_whole_and_larger_for_larger_labels() -> None:
    shares = Jury.of(some_rows(), LABELS, 3).shares
    assert np.isclose(shares.sum(), 1)
    assert shares.argmin() == 2


def test_without_some_rows_it_is_the_jury_of_the_others() -> None:
    rows, gone, kept = some_rows(), np.array([1, 4]), np.array([0, 2, 3])
    fewer = Jury.of(rows, LABELS, 3).without(gone[:1]).without(gone[1:])
    others = Jury.of(rows.take(kept), LABELS[kept], 3)
    assert np.allclose(fewer.influence[kept], others.influence, atol=1e-5)
    assert not fewer.influence[gone].any()


def test_own_is_what_a_label_gets_from_its_rows_left_out() -> None:
    rows = some_rows()
    jury, gram = Jury.of(rows, LABELS, 3), rows.gram()
    left_out = [jury.without(np.array([number])).votes(gram[number]) for number in range(2)]
    assert np.isclose(jury.own[0], np.mean([votes[0] for votes in left_out]), atol=1e-5)


def test_support_is_the_votes_the_nearest_row_and_the_second_vote_less_what_is_usual() -> None:
    rows = some_rows()
    jury = Jury.of(rows, LABELS, 3).without(np.array([3]))
    similar = np.array([0.2, 0.5, 0.1, 1.0, 0.3], dtype=np.float32)
    votes = np.array([0.6, 0.4, -0.2], dtype=np.float32)
    beside = np.array([0.5, 0.1, 0.3]) + 0.4 - jury.own
    assert np.allclose(jury.support(similar, votes), votes + 0.1 * beside, atol=1e-6)


def test_one_label_has_no_second() -> None:
    jury = Jury.of(some_rows(), np.zeros(5, dtype=np.int32), 1)
    similar, votes = np.zeros(5, dtype=np.float32), np.array([0.5], dtype=np.float32)
    assert np.allclose(jury.support(similar, votes), votes - 0.1 * jury.own)


def test_nobody_left_is_undecided() -> None:
    nobody = Jury.of(some_rows(), LABELS, 3).without(np.arange(len(LABELS)))
    assert not nobody.votes(np.ones(len(LABELS), dtype=np.float32)).any()
    assert not nobody.shares.any()
