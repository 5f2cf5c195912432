import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from intents.rows import Floats, Rows, Vector
from tests.intents.samples import rows_of

WIDTH = 7
tables = st.integers(1, 6).flatmap(
    lambda height: arrays(np.float32, (height, WIDTH), elements=st.sampled_from([0, 0, 0.5, 1, 2]))
)


def sparse(table: Floats) -> Rows:
    return rows_of(
        [Vector(np.flatnonzero(row).astype(np.int32), row[row != 0]) for row in table], WIDTH
    )


@given(tables)
def test_rows_are_the_table_they_were_made_of(table: Floats) -> None:
    rows = sparse(table)
    assert (rows.dense() == table).all()
    assert (rows.vector(0).values == table[0][table[0] != 0]).all()


@given(tables, st.data())
def test_rows_are_taken_in_the_order_asked(table: Floats, data: st.DataObject) -> None:
    numbers = np.array(data.draw(st.lists(st.integers(0, len(table) - 1))), dtype=np.int64)
    assert (sparse(table).take(numbers).dense() == table[numbers]).all()


@given(tables)
def test_rows_become_columns(table: Floats) -> None:
    assert (sparse(table).transposed().dense() == table.T).all()


@given(tables, st.data())
def test_the_weighed_sum_of_rows(table: Floats, data: st.DataObject) -> None:
    weights = data.draw(arrays(np.float32, len(table), elements=st.sampled_from([0.5, 1])))
    every = Vector(np.arange(len(table), dtype=np.int32), weights)
    assert np.allclose(sparse(table).weighed(every), weights @ table)


@given(tables, st.data())
def test_the_weighed_sum_of_some_columns(table: Floats, data: st.DataObject) -> None:
    among = np.array(data.draw(st.tuples(*[st.booleans()] * WIDTH)))
    every = Vector(np.arange(len(table), dtype=np.int32), np.ones(len(table), dtype=np.float32))
    assert np.allclose(sparse(table).weighed(every, among), table.sum(axis=0) * among)


@given(tables)
def test_products_of_all_rows_with_each_other(table: Floats) -> None:
    assert np.allclose(sparse(table).gram(), table @ table.T)


@given(tables, st.data())
def test_sums_by_group_of_columns(table: Floats, data: st.DataObject) -> None:
    groups = np.array(sorted(data.draw(st.tuples(*[st.integers(0, 2)] * WIDTH))), dtype=np.int32)
    expected = np.array([table[:, groups == group].sum(axis=1) for group in range(3)]).T
    assert np.allclose(sparse(table).merged(groups, 3).dense(), expected)


def test_long_rows_are_taken_as_short_ones_are() -> None:
    table = np.arange(1, 901, dtype=np.float32).reshape(3, 300)
    ids = np.arange(300, dtype=np.int32)
    rows = rows_of([Vector(ids, row) for row in table], 300)
    assert (rows.take(np.array([2, 0, 2])).dense() == table[[2, 0, 2]]).all()
