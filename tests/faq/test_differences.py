"""Both sides of a difference, put together again, are the two texts."""

from hypothesis import given
from hypothesis import strategies as st

from faq.differences import Row, differences

LINES = st.lists(st.text("ab é", max_size=6), max_size=6).map("\n".join)


def said(row: Row, side: str) -> str | None:
    parts = getattr(row, side)
    return None if parts is None else "".join(words for words, _ in parts)


def test_a_changed_word_is_marked_and_the_rest_is_not() -> None:
    (row,) = differences("Ouvrez un compte pro", "Ouvrez un compte gratuit")
    assert row.before == (("Ouvrez un compte ", False), ("pro", True))
    assert row.after == (("Ouvrez un compte ", False), ("gratuit", True))


def test_a_line_that_came_or_went_has_nothing_beside_it() -> None:
    assert Row(None, (("2. Signez.", True),)) in differences("1. Lisez.", "1. Lisez.\n2. Signez.")
    assert Row((("2. Signez.", True),), None) in differences("1. Lisez.\n2. Signez.", "1. Lisez.")


def test_lines_far_from_any_change_are_left_out() -> None:
    lines = [f"ligne {number}" for number in range(20)]
    rows = differences("\n".join(lines), "\n".join([*lines[:10], "autre", *lines[11:]]))
    assert [said(row, "before") for row in rows] == ["ligne 9", "ligne 10", "ligne 11"]


@given(LINES)
def test_equal_texts_have_no_difference(text: str) -> None:
    assert differences(text, text) == []


@given(LINES, LINES)
def test_what_is_shown_was_there(before: str, after: str) -> None:
    rows = differences(before, after)
    assert bool(rows) == (before.splitlines() != after.splitlines())
    for side, text in (("before", before), ("after", after)):
        shown = [line for row in rows if (line := said(row, side)) is not None]
        assert all(line in text.splitlines() for line in shown)
