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


def test_nobody_left_is_undecided() -> None:
    nobody = Jury.of(some_rows(), LABELS, 3).without(np.arange(len(LABELS)))
    assert not nobody.votes(np.ones(len(LABELS), dtype=np.float32)).any()
    assert not nobody.shares.any()
