"""A novice's first replies: which wait, who is asked, who may decide."""

from itertools import product

import pytest

from handoff.approval import Level, Objection, awaits, objection, to_ask
from handoff.roster import Helper


def helper(
    number: int, *, on_duty: bool = True, coordinator: bool = False, mentor: bool = False
) -> Helper:
    spoken, known = frozenset({"fr"}), frozenset[str]()
    return Helper(number, spoken, known, on_duty, coordinator, mentor=mentor)


@pytest.mark.parametrize(
    ("level", "approved", "wanted", "expected"),
    [
        ("novice", 0, 5, True),
        ("novice", 4, 5, True),
        ("novice", 5, 5, False),
        ("novice", 0, 0, False),
        ("experienced", 0, 5, False),
        ("mentor", 0, 5, False),
    ],
)
def test_only_a_novices_first_replies_wait(
    level: str, approved: int, wanted: int, expected: bool
) -> None:
    assert level in set(Level)
    assert awaits(level, approved, wanted) is expected


def test_each_objection_has_its_ground_and_the_first_counts() -> None:
    found = {
        objection(mentor=mentor, own=own, decided=decided, live=live)
        for mentor, own, decided, live in product((True, False), repeat=4)
    }
    assert found == {None, *Objection} - {Objection.OVERTAKEN}  # known only when it is done
    assert objection(mentor=True, own=False, decided=False, live=True) is None
    assert objection(mentor=False, own=True, decided=True, live=False) is Objection.NOT_A_MENTOR
    assert objection(mentor=True, own=True, decided=True, live=False) is Objection.OWN


NOVICE, MENTOR, AWAY = helper(1), helper(2, mentor=True), helper(3, mentor=True, on_duty=False)
COORDINATOR = helper(4, coordinator=True)


@pytest.mark.parametrize(
    ("helpers", "language", "asked"),
    [
        ([NOVICE, MENTOR, AWAY, COORDINATOR], "fr", [MENTOR]),
        ([NOVICE, MENTOR, AWAY, COORDINATOR], "nl", [MENTOR, AWAY]),
        ([NOVICE, AWAY, COORDINATOR], "fr", [AWAY]),
        ([NOVICE, COORDINATOR], "fr", [COORDINATOR]),
        ([NOVICE], "fr", []),
    ],
)
def test_who_is_asked(helpers: list[Helper], language: str, asked: list[Helper]) -> None:
    assert to_ask(helpers, NOVICE.id, language) == asked


def test_nobody_is_asked_about_their_own_reply() -> None:
    assert to_ask([MENTOR, COORDINATOR], MENTOR.id, "fr") == [COORDINATOR]
