"""Groups of volunteers: forum topics, and a group whose id changes."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated

from bot.channels.sandbox.remote import RemoteSandbox

FORUM = -1001


def run(bot: Bot, work: Callable[[Bot], Awaitable[None]]) -> None:
    async def session() -> None:
        async with bot:
            await work(bot)

    asyncio.run(session())


def test_a_topic_is_opened_written_in_renamed_closed_and_deleted(
    bot: Bot, remote: RemoteSandbox
) -> None:
    remote.create_group(FORUM, "Bénévoles", forum=True)
    leo = remote.phone("telegram", 9)

    async def work(bot: Bot) -> None:
        topic = await bot.create_forum_topic(FORUM, "Amina")
        thread = topic.message_thread_id
        await bot.send_message(FORUM, "Une question", message_thread_id=thread)
        leo.write("Je prends", chat=FORUM, thread=thread)
        (update,) = await bot.get_updates()
        assert update.message is not None
        assert (update.message.chat.id, update.message.message_thread_id) == (FORUM, thread)
        assert update.message.from_user is not None
        assert update.message.from_user.id == 9
        await bot.edit_forum_topic(FORUM, thread, name="Amina (réglé)")
        await bot.close_forum_topic(FORUM, thread)
        with pytest.raises(BadRequest, match="Topic_not_modified"):
            await bot.close_forum_topic(FORUM, thread)
        await bot.reopen_forum_topic(FORUM, thread)
        await bot.delete_forum_topic(FORUM, thread)
        with pytest.raises(BadRequest, match="Message thread not found"):
            await bot.send_message(FORUM, "Trop tard", message_thread_id=thread)

    run(bot, work)
    assert remote.phone("telegram", FORUM).bubbles() == []


def test_a_migrated_group_tells_its_new_id(bot: Bot, remote: RemoteSandbox) -> None:
    remote.create_group(-50, "Bénévoles")
    remote.ask("POST", "/groups/-50/migrate", {"to": -1002})

    async def work(bot: Bot) -> None:
        with pytest.raises(ChatMigrated) as raised:
            await bot.send_message(-50, "Bonjour")
        assert raised.value.new_chat_id == -1002
        await bot.send_message(-1002, "Bonjour")

    run(bot, work)
    assert remote.phone("telegram", -1002).heard() == ["Bonjour"]
