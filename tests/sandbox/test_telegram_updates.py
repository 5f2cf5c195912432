"""How what people do reaches the bot: long polling and webhook."""

import asyncio
import time
from collections.abc import Iterator
from typing import Any

import pytest
from telegram import Bot, Update
from telegram.error import BadRequest, Conflict

from bot.channels.sandbox import Sandbox
from bot.channels.sandbox.remote import RemoteSandbox
from tests.sandbox.conftest import telegram_bot
from tests.sandbox.receiver import Receiver, running_receiver

EVERYTHING = ["message", "edited_message", "callback_query", "my_chat_member"]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with running_receiver() as receiver:
        yield receiver


async def updates_of(bot: Bot, **options: Any) -> tuple[Update, ...]:
    async with bot:
        return await bot.get_updates(allowed_updates=EVERYTHING, **options)


def test_an_update_comes_again_until_a_higher_offset(bot: Bot, remote: RemoteSandbox) -> None:
    amina = remote.phone("telegram", 7)
    amina.write("un")
    amina.write("deux")
    first = asyncio.run(updates_of(bot))
    again = asyncio.run(updates_of(bot))
    assert [u.message.text for u in first if u.message] == ["un", "deux"]
    assert [u.update_id for u in again] == [u.update_id for u in first]
    rest = asyncio.run(updates_of(bot, offset=first[0].update_id + 1))
    assert [u.message.text for u in rest if u.message] == ["deux"]


def test_a_long_poll_returns_as_soon_as_something_comes(bot: Bot, remote: RemoteSandbox) -> None:
    async def poll() -> tuple[float, tuple[Update, ...]]:
        async with bot:
            waiting = asyncio.create_task(bot.get_updates(timeout=20))
            await asyncio.sleep(0.3)
            began = time.monotonic()
            await asyncio.to_thread(remote.phone("telegram", 7).write, "bonjour")
            return time.monotonic() - began, await waiting

    took, updates = asyncio.run(poll())
    assert len(updates) == 1
    assert took < 2


def test_a_newer_poller_ends_the_older_one(sandbox: Sandbox, bot: Bot) -> None:
    async def race() -> None:
        async with bot, telegram_bot(sandbox) as other:
            older = asyncio.create_task(bot.get_updates(timeout=20))
            await asyncio.sleep(0.3)
            newer = asyncio.create_task(other.get_updates(timeout=1))
            with pytest.raises(Conflict, match="terminated by other getUpdates request"):
                await older
            assert await newer == ()

    asyncio.run(race())


def test_every_act_has_its_update(bot: Bot, remote: RemoteSandbox) -> None:
    amina = remote.phone("telegram", 7)
    asyncio.run(updates_of(bot))
    amina.start("volontaire_1")
    said = amina.write("bonjou")
    amina.edit(said, "bonjour")
    amina.send_file("voice")
    amina.do("album", kinds=["photo", "photo"], caption="Deux")
    amina.block()
    updates = asyncio.run(updates_of(bot))
    start, _, edit, voice, photo, second, blocked = updates
    assert start.message is not None
    assert start.message.text == "/start volontaire_1"
    assert edit.edited_message is not None
    assert (edit.edited_message.message_id, edit.edited_message.text) == (int(said), "bonjour")
    assert voice.message is not None
    assert voice.message.voice is not None
    assert voice.message.voice.mime_type == "audio/ogg"
    assert photo.message is not None
    assert second.message is not None
    assert photo.message.media_group_id == second.message.media_group_id
    assert blocked.my_chat_member is not None
    assert blocked.my_chat_member.new_chat_member.status == "kicked"


def test_a_file_is_downloaded_with_the_token(bot: Bot, remote: RemoteSandbox) -> None:
    content = bytes(range(256)) * 40
    remote.phone("telegram", 7).send_file("document", content, name="a.bin", caption="Voici")

    async def download() -> bytes:
        async with bot:
            (update,) = await bot.get_updates()
            assert update.message is not None
            assert update.message.document is not None
            file = await update.message.document.get_file()
            return bytes(await file.download_as_bytearray())

    assert asyncio.run(download()) == content


def test_a_press_is_answered_in_time_or_too_late(bot: Bot, remote: RemoteSandbox) -> None:
    amina = remote.phone("telegram", 7)
    amina.start()

    async def press_and_answer(late: float) -> None:
        async with bot:
            markup = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}
            await bot.send_message(7, "Réglé ?", api_kwargs={"reply_markup": markup})
            query = await asyncio.to_thread(amina.press, "Oui")
            remote.advance_clock(late)
            await bot.answer_callback_query(query, "Merci")

    asyncio.run(press_and_answer(100))
    assert amina.screen()["notice"]["text"] == "Merci"
    with pytest.raises(BadRequest, match="Query is too old"):
        asyncio.run(press_and_answer(151))


def test_a_webhook_gets_updates_in_order_and_again_until_taken(
    sandbox: Sandbox, bot: Bot, remote: RemoteSandbox, receiver: Receiver
) -> None:
    remote.configure(telegram_retry_first=0.05)
    receiver.statuses = [500, 503]

    async def register() -> None:
        async with bot:
            await bot.set_webhook(receiver.url, secret_token="un-secret", max_connections=1)

    asyncio.run(register())
    amina = remote.phone("telegram", 7)
    for word in ("un", "deux", "trois"):
        amina.write(word)
    received = receiver.wait_for(5)
    assert [r.json["message"]["text"] for r in received] == ["un", "un", "un", "deux", "trois"]
    assert {r.headers["x-telegram-bot-api-secret-token"] for r in received} == {"un-secret"}
    assert sandbox.updates.webhook_info()["last_error_message"].endswith("503 Service Unavailable")
    with pytest.raises(Conflict, match="while webhook is active"):
        asyncio.run(updates_of(bot))


def test_updates_of_a_kind_not_asked_for_are_not_kept(bot: Bot, remote: RemoteSandbox) -> None:
    async def only_messages() -> tuple[Update, ...]:
        async with bot:
            return await bot.get_updates(allowed_updates=["message"])

    asyncio.run(only_messages())
    amina = remote.phone("telegram", 7)
    amina.edit(amina.write("un"), "deux")
    assert len(asyncio.run(only_messages())) == 1


def test_updates_of_any_content_can_be_queued(remote: RemoteSandbox, sandbox: Sandbox) -> None:
    remote.ask("POST", "/updates/7", {"new_thing": {"strange": True}})
    assert [p.update for p in sandbox.updates.pending.values()] == [
        {"update_id": 1, "new_thing": {"strange": True}}
    ]
