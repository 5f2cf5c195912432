"""Topics of a group: their addresses, opening one when it is first written to, closing it."""

from typing import NoReturn

from telegram import Bot
from telegram.error import BadRequest

from bot.channels.port import AddressMovedError, AlarmError

LONGEST_NAME = 128
UNCHANGED = "topic_not_modified"


def to_be_opened(group: str, ticket_id: int) -> str:
    """The address of a ticket's topic before there is one."""
    return f"{group}/ticket-{ticket_id}"


async def place(bot: Bot, address: str, name: str) -> tuple[int, int | None]:
    """The chat and the thread of an address; a topic that is not there yet is opened first."""
    chat, _, thread = address.partition("/")
    if thread and not thread.isdecimal():
        await _open(bot, int(chat), name)
    return int(chat), int(thread) if thread else None


async def _open(bot: Bot, chat: int, name: str) -> NoReturn:
    """Raises AddressMovedError: the message leaves for the new address once that is kept."""
    try:
        topic = await bot.create_forum_topic(chat, name[:LONGEST_NAME])
    except BadRequest as error:
        raise AlarmError(f"TELEGRAM_DESK_GROUP: {error}") from error
    raise AddressMovedError(f"{chat}/{topic.message_thread_id}")


async def set_door(bot: Bot, chat: int, thread: int | None, *, closed: bool) -> None:
    """Closes or opens a topic; one that is so already stays so."""
    if thread is None:
        return
    act = bot.close_forum_topic if closed else bot.reopen_forum_topic
    try:
        await act(chat, thread)
    except BadRequest as error:
        if UNCHANGED not in str(error).lower():
            raise
