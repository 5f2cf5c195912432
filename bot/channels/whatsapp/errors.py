"""What Twilio's errors mean for a delivery, in one table.

Codes are Twilio's; those that come with a status callback mean the same as those of the API.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from twilio.base.exceptions import TwilioException, TwilioRestException

from bot.channels.port import (
    AlarmError,
    AmbiguousError,
    BackOffError,
    DeliveryError,
    PermanentError,
    UnreachableError,
    WindowClosedError,
)

FAILED = ("failed", "undelivered")
"""The statuses of a message that did not arrive."""
UNREACHABLE = {21610, 63003, 63014, 63024}
PERMANENT = {21211, 21602, 21617, 63013, 63021, 63032, 63049}
WINDOW_CLOSED = {63016}
BACK_OFF = {30001, 63017, 63119}
TOO_MUCH = {20429}
BACK_OFF_LONG = {63018, 63038}
ALARM = {11200, 20003, 63007, 63020}
LONG = 3600.0  # seconds


def meaning(code: int, status: int = 400) -> DeliveryError:
    """The error for one of Twilio's codes; unknown ones are judged by the HTTP status."""
    said = f"Twilio {code}"
    if code in UNREACHABLE:
        return UnreachableError(said)
    if code in WINDOW_CLOSED:
        return WindowClosedError(said)
    if code in ALARM:
        return AlarmError(said)
    if code in BACK_OFF_LONG:
        return BackOffError(said, LONG)
    if code in TOO_MUCH or status == 429:
        return BackOffError(said, everybody=True)
    if code in BACK_OFF:
        return BackOffError(said)
    return AmbiguousError(said) if status >= 500 else PermanentError(said)


@contextmanager
def translated() -> Iterator[None]:
    """Raises what the rest understands."""
    try:
        yield
    except TwilioRestException as error:
        raise meaning(int(error.code or 0), error.status) from error
    except TwilioException as error:
        # The SDK's lists raise this one, without code or status.
        raise BackOffError(type(error).__name__) from error
