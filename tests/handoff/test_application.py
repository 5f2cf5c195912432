"""What an application must hold."""

import pytest

from handoff.application import Application, is_email

GOOD = ("Louise", "Les caisses, depuis dix ans", "louise@exemple.be")


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        (GOOD, []),
        (("", "", ""), ["name", "words", "email"]),
        (("x" * 81, GOOD[1], GOOD[2]), ["name"]),
        ((GOOD[0], "x" * 1001, GOOD[2]), ["words"]),
        ((GOOD[0], GOOD[1], "louise chez exemple"), ["email"]),
    ],
)
def test_what_is_missing_is_named(given: tuple[str, str, str], missing: list[str]) -> None:
    assert Application(*given).missing == missing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("louise@exemple.be", True),
        ("l.o+u@sub.exemple.be", True),
        ("louise@exemple", False),
        ("louise @exemple.be", False),
        ("Louise <louise@exemple.be>", False),
        ("louise@exemple.be\nBcc: x@y.z", False),
        (f"{'x' * 200}@exemple.be", False),
    ],
)
def test_an_address_looks_like_one(text: str, expected: bool) -> None:
    assert is_email(text) is expected
