"""Which moments may be proposed and taken."""

from datetime import UTC, datetime, timedelta

import pytest

from handoff.appointment import LASTS, Fault, Missed, fault, missed, reminders

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
A, B, C = NOW + DAY, NOW + 2 * DAY, NOW + 3 * DAY


@pytest.mark.parametrize(
    ("slots", "busy", "expected"),
    [
        ([A, B], [], None),
        ([A, B, C], [A + LASTS], None),
        ([], [], Fault.TOO_FEW),
        ([A], [], Fault.TOO_FEW),
        ([A, B, C, C + DAY], [], Fault.TOO_MANY),
        ([NOW, A], [], Fault.PAST),
        ([A, NOW + 61 * DAY], [], Fault.TOO_FAR),
        ([A, A + LASTS - MINUTE], [], Fault.TWICE),
        ([A, A], [], Fault.TWICE),
        ([A, B], [B - LASTS + MINUTE], Fault.BUSY),
    ],
)
def test_moments_are_two_or_three_to_come_and_free(
    slots: list[datetime], busy: list[datetime], expected: Fault | None
) -> None:
    assert fault(slots, busy, NOW) == expected


@pytest.mark.parametrize(
    ("slot", "busy", "now", "expected"),
    [
        (A, [], NOW, None),
        (C, [], NOW, Missed.WITHDRAWN),
        (A, [], A, Missed.PAST),
        (A, [A + MINUTE], NOW, Missed.TAKEN),
        (A, [A + LASTS], NOW, None),
    ],
)
def test_a_moment_is_taken_while_it_is_offered_and_free(
    slot: datetime, busy: list[datetime], now: datetime, expected: Missed | None
) -> None:
    assert missed(slot, [A, B], busy, now) == expected


def test_reminders_leave_the_day_and_the_hour_before_as_far_as_there_is_time() -> None:
    assert reminders(B, NOW) == [(0, A), (1, B - HOUR)]
    assert reminders(NOW + 3 * HOUR, NOW) == [(1, NOW + 2 * HOUR)]
    assert reminders(NOW + HOUR, NOW) == []
