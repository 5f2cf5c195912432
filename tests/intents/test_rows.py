import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from intents.features import Floats, Vector
from intents.rows import Rows

WIDTH = 7
tables = st.integers(1, 6).flatmap(
    lambda height: arrays(np.float32, (height, WIDTH), elements=st.sampled_from([0, 0, 0.5, 1, 2]))
)


def sparse(table: Floats) -> Rows:
    return Rows.of(
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


@given(tables, arrays(np.float32, WIDTH, elements=st.sampled_from([0, 0.5, 1])))
def test_products_with_a_row(table: Floats, row: Floats) -> None:
    found = sparse(table).products(row, 1, len(table))
    assert np.allclose(found, (table @ row)[1:])


@given(tables)
def test_products_of_all_rows_with_each_other(table: Floats) -> None:
    assert np.allclose(sparse(table).gram(), table @ table.T)


@given(tables, st.data())
def test_sums_of_a_column_by_group(table: Floats, data: st.DataObject) -> None:
    labels = data.draw(st.lists(st.integers(0, 2), min_size=len(table), max_size=len(table)))
    groups = np.array(sorted(labels), dtype=np.int32)
    expected = np.array([table[groups == group].sum(axis=0) for group in range(3)])
    assert np.allclose(sparse(table).by_column(groups, 3).dense(), expected.T)
