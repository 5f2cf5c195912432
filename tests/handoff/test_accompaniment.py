"""The steps of an accompaniment."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handoff.accompaniment import (
    MOST,
    Step,
    StepFault,
    StepState,
    asked_at,
    done,
    fault,
    following,
)

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("name", "days", "steps", "expected"),
    [
        ("Ouvrir la fiche", 0, 0, None),
        ("Ouvrir la fiche", 366, MOST - 1, None),
        ("  ", 3, 0, StepFault.NAMELESS),
        ("Ouvrir la fiche", 3, MOST, StepFault.TOO_MANY),
        ("Ouvrir la fiche", -1, 0, StepFault.PAST),
        ("Ouvrir la fiche", 367, 0, StepFault.TOO_FAR),
    ],
)
def test_a_step_has_a_name_and_a_day_to_come(
    name: str, days: int, steps: int, expected: StepFault | None
) -> None:
    assert fault(name, TODAY + timedelta(days=days), steps, TODAY) == expected


def test_a_step_is_asked_about_in_the_morning_where_the_contact_is() -> None:
    assert asked_at(TODAY, ZoneInfo("America/Toronto")) == datetime(2026, 12, 1, 15, tzinfo=UTC)


def test_progress_is_what_is_done_and_what_comes_first() -> None:
    steps = [
        Step(1, "a", TODAY, StepState.DONE),
        Step(2, "b", TODAY, StepState.HELP),
        Step(3, "c", TODAY, StepState.PLANNED),
    ]
    assert done(steps) == 1
    assert following(steps) == steps[1]
    assert following(steps[:1]) is None
