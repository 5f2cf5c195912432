"""What Telegram's errors mean for a delivery, in one place."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.channels.port import (
    AddressMovedError,
    AlarmError,
    AmbiguousError,
    BackOffError,
    DeliveryError,
    PermanentError,
    TopicGoneError,
    UnreachableError,
)
from bot.channels.telegram.request import NotSentError

NOT_MODIFIED = "message is not modified"
UNPARSABLE = "can't parse entities"
TOPIC_GONE = ("message thread not found", "topic_deleted", "topic_id_invalid")
GONE = ("chat not found", "user is deactivated", "bot was blocked", "peer_id_invalid")


@contextmanager
def translated() -> Iterator[None]:
    """Raises what the rest understands. BadRequest is a NetworkError: it is looked at first."""
    try:
        yield
    except BadRequest as error:
        if NOT_MODIFIED in str(error).lower() or UNPARSABLE in str(error).lower():
            raise
        raise _refused(error) from error
    except TelegramError as error:
        raise _meaning(error) from error


def _refused(error: TelegramError) -> DeliveryError:
    if any(sign in str(error).lower() for sign in TOPIC_GONE):
        return TopicGoneError(str(error))
    gone = any(sign in str(error).lower() for sign in GONE)
    return UnreachableError(str(error)) if gone else PermanentError(str(error))


def _meaning(error: TelegramError) -> DeliveryError:
    if isinstance(error, ChatMigrated):
        return AddressMovedError(str(error.new_chat_id))
    if isinstance(error, RetryAfter):
        after = error.retry_after
        seconds = after.total_seconds() if isinstance(after, timedelta) else float(after)
        return BackOffError(str(error), seconds)
    if isinstance(error, Forbidden):
        return UnreachableError(str(error))
    if isinstance(error, InvalidToken):
        return AlarmError("TELEGRAM_BOT_TOKEN is refused")
    return _network(error)


def _network(error: TelegramError) -> DeliveryError:
    """A request that never left is safe to repeat; one whose answer was lost may have arrived."""
    sent = isinstance(error, NetworkError) and not isinstance(error, NotSentError)
    return AmbiguousError(str(error)) if sent else BackOffError(str(error))
