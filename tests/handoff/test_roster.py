"""Who is told of a waiting ticket: those it fits, then everybody, then coordinators too."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.roster import (
    COORDINATORS,
    EVERYBODY,
    FITTING,
    Helper,
    Need,
    Patience,
    fits,
    to_tell,
)


def helper(
    number: int,
    languages: str = "fr",
    skills: str = "",
    *,
    on_duty: bool = True,
    coordinator: bool = False,
) -> Helper:
    spoken, known = frozenset(languages.split()), frozenset(skills.split())
    return Helper(number, spoken, known, on_duty, coordinator)


ANNE = helper(1, "fr nl", "paiement")
BART = helper(2, "nl")
CHLOE = helper(3, "fr", "site vente")
DRISS = helper(4, "fr", on_duty=False)
EMMA = helper(5, "fr nl en", coordinator=True)
FAROUK = helper(6, "fr", on_duty=False, coordinator=True)
TEAM = (ANNE, BART, CHLOE, DRISS, EMMA, FAROUK)


@pytest.mark.parametrize(
    ("minutes", "wide"),
    [
        (0, FITTING),
        (9.9, FITTING),
        (10, EVERYBODY),
        (119, EVERYBODY),
        (120, COORDINATORS),
        (6000, COORDINATORS),
    ],
)
def test_a_ticket_is_made_known_more_widely_as_it_waits(minutes: float, wide: int) -> None:
    assert Patience().stage(timedelta(minutes=minutes)) == wide


@pytest.mark.parametrize(
    ("volunteer", "language", "category", "expected"),
    [
        (ANNE, "fr", "paiement", True),
        (ANNE, "nl", "paiement", True),
        (ANNE, "en", "paiement", False),
        (ANNE, "fr", "site", False),
        (ANNE, "fr", None, True),
        (BART, "nl", "site", True),
        (BART, "fr", "site", False),
    ],
)
def test_fitting_is_speaking_the_language_and_knowing_the_category(
    volunteer: Helper, language: str, category: str | None, expected: bool
) -> None:
    assert fits(volunteer, Need(language, category)) is expected


@pytest.mark.parametrize(
    ("language", "category", "wide", "told"),
    [
        ("fr", "paiement", FITTING, [ANNE]),
        ("nl", "paiement", FITTING, [ANNE, BART]),
        ("fr", None, FITTING, [ANNE, CHLOE]),
        ("en", "site", FITTING, [ANNE, BART, CHLOE]),  # nobody fits
        ("fr", "paiement", EVERYBODY, [ANNE, BART, CHLOE]),
        ("fr", "paiement", COORDINATORS, [ANNE, BART, CHLOE, EMMA]),
    ],
)
def test_who_is_told(language: str, category: str | None, wide: int, told: list[Helper]) -> None:
    assert to_tell(TEAM, Need(language, category), wide) == told


@pytest.mark.parametrize("wide", [FITTING, EVERYBODY])
def test_coordinators_know_at_once_when_nobody_is_on_duty(wide: int) -> None:
    assert to_tell([DRISS, EMMA, FAROUK], Need("fr"), wide) == [EMMA, FAROUK]


def test_delays_are_those_of_the_service() -> None:
    patience = Patience(widen=timedelta(minutes=1), alert=timedelta(minutes=5))
    stages = [patience.stage(timedelta(minutes=minutes)) for minutes in (0, 1, 5)]
    assert stages == [FITTING, EVERYBODY, COORDINATORS]


@pytest.mark.parametrize(
    ("declared", "need", "expected"),
    [
        ({"sectors": frozenset({"horeca"})}, Need("fr", sector="horeca"), True),
        ({"sectors": frozenset({"horeca"})}, Need("fr", sector="retail"), False),
        ({"sectors": frozenset({"horeca"})}, Need("fr"), True),
        ({"country": "qc"}, Need("fr", country="be"), False),
        ({"country": "qc"}, Need("fr", country="qc"), True),
        ({"country": "qc"}, Need("fr"), True),
        ({}, Need("fr", "paiement", "horeca", "be"), True),
    ],
)
def test_fitting_is_also_knowing_the_sector_and_the_country(
    declared: dict[str, Any], need: Need, expected: bool
) -> None:
    assert fits(replace(helper(1), **declared), need) is expected


def test_who_can_take_no_more_is_left_in_peace() -> None:
    busy = replace(ANNE, full=True)
    assert to_tell([busy, CHLOE, EMMA], Need("fr"), EVERYBODY) == [CHLOE]
    assert to_tell([busy, EMMA], Need("fr"), FITTING) == [EMMA]


def test_coordinators_off_duty_know_when_nobody_else_is_left() -> None:
    assert to_tell([DRISS, FAROUK], Need("fr"), COORDINATORS) == [FAROUK]


def test_helpers_may_come_one_by_one() -> None:
    assert to_tell(iter([DRISS, FAROUK]), Need("fr"), FITTING) == [FAROUK]


HELPERS = st.lists(
    st.builds(
        Helper,
        id=st.integers(1, 1000),
        languages=st.frozensets(st.sampled_from(["fr", "nl", "en"])),
        skills=st.frozensets(st.sampled_from(["site", "vente", "paiement"])),
        on_duty=st.booleans(),
        coordinator=st.booleans(),
        full=st.booleans(),
    ),
    unique_by=lambda known: known.id,
)
LANGUAGES = st.sampled_from(["fr", "nl", "en"])
CATEGORIES = st.sampled_from(["site", "vente", "paiement", None])
STAGES = st.sampled_from([FITTING, EVERYBODY, COORDINATORS])


@given(HELPERS, LANGUAGES, CATEGORIES, STAGES)
def test_somebody_is_told_as_long_as_somebody_can_be(
    helpers: list[Helper], language: str, category: str | None, wide: int
) -> None:
    told = to_tell(helpers, Need(language, category), wide)
    free = any(h.on_duty and not h.full for h in helpers)
    assert bool(told) is (free or any(h.coordinator for h in helpers))
    assert all(h.on_duty or h.coordinator for h in told)


@given(HELPERS, LANGUAGES, CATEGORIES)
def test_a_volunteer_who_was_told_stays_told(
    helpers: list[Helper], language: str, category: str | None
) -> None:
    stages = [to_tell(helpers, Need(language, category), wide) for wide in (1, 2, 3)]
    told = [{h.id for h in known if not h.coordinator} for known in stages]
    assert told[0] <= told[1] <= told[2]
