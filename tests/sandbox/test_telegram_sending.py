"""What the bot sends through the sandbox's Telegram, with the real python-telegram-bot."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.channels.sandbox import Sandbox, samples
from bot.channels.sandbox.remote import Phone, RemoteSandbox
from tests.sandbox.conftest import telegram_bot

OK = InlineKeyboardMarkup([[InlineKeyboardButton("D'accord", callback_data="ok")]])


def run(bot: Bot, work: Callable[[Bot], Awaitable[object]]) -> object:
    async def session() -> object:
        async with bot:
            return await work(bot)

    return asyncio.run(session())


def refusal(bot: Bot, work: Callable[[Bot], Awaitable[object]]) -> TelegramError:
    with pytest.raises(TelegramError) as raised:
        run(bot, work)
    return raised.value


@pytest.fixture
def amina(remote: RemoteSandbox) -> Phone:
    phone = remote.phone("telegram", 7)
    phone.start()
    return phone


def test_a_message_shows_on_the_phone_with_its_format_and_buttons(bot: Bot, amina: Phone) -> None:
    text = 'Ouvrez <b>Réglages</b> 😀 puis <a href="https://a.be/x">ceci</a>'
    run(bot, lambda b: b.send_message(7, text, parse_mode="HTML", reply_markup=OK))
    bubble = amina.bubbles()[-1]
    assert bubble["text"] == "Ouvrez Réglages 😀 puis ceci"
    link = '<a href="https://a.be/x" target="_blank" rel="noopener noreferrer">ceci</a>'
    assert bubble["html"] == f"Ouvrez <b>Réglages</b> 😀 puis {link}"
    assert bubble["buttons"] == [[{"label": "D'accord", "kind": "callback", "data": "ok"}]]


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("  ", "Message text is empty"),
        ("é" * 4097, "Message is too long"),
        ("😀" * 2049, "Message is too long"),
        ("<b>x", "Can't parse entities: can't find end tag corresponding to start tag \"b\""),
        ("é<x>", 'Can\'t parse entities: unsupported start tag "x" at byte offset 2'),
        ("<b>x</i>", "Can't parse entities: unmatched end tag at byte offset 4"),
        ("x</b>", "Can't parse entities: unexpected end tag at byte offset 1"),
        ("a < b", "Can't parse entities: unclosed start tag at byte offset 2"),
    ],
)
def test_texts_that_telegram_refuses(bot: Bot, amina: Phone, text: str, description: str) -> None:
    error = refusal(bot, lambda b: b.send_message(7, text, parse_mode="HTML"))
    assert isinstance(error, BadRequest)
    assert error.message.lower().startswith(description.lower())


def test_the_length_is_counted_after_the_tags_are_read(bot: Bot, amina: Phone) -> None:
    run(bot, lambda b: b.send_message(7, f"<b>{'x' * 4096}</b>", parse_mode="HTML"))
    assert amina.bubbles()[-1]["text"] == "x" * 4096


def test_button_data_is_counted_in_bytes(bot: Bot, amina: Phone) -> None:
    def markup(data: str) -> InlineKeyboardMarkup:
        return InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data=data)]])

    run(bot, lambda b: b.send_message(7, "x", reply_markup=markup("é" * 32)))
    error = refusal(bot, lambda b: b.send_message(7, "x", reply_markup=markup("é" * 33)))
    assert error.message == "Button_data_invalid"


def test_who_cannot_be_written_to(bot: Bot, remote: RemoteSandbox, amina: Phone) -> None:
    assert refusal(bot, lambda b: b.send_message(8, "x")).message == "Chat not found"
    amina.block()
    error = refusal(bot, lambda b: b.send_message(7, "x"))
    assert isinstance(error, Forbidden)
    assert error.message == "Forbidden: bot was blocked by the user"
    amina.unblock()
    run(bot, lambda b: b.send_message(7, "x"))
    assert amina.heard() == ["x"]


def test_a_wrong_token_is_refused(sandbox: Sandbox) -> None:
    stranger = telegram_bot(sandbox, "4200000002:another-token-another-token-000")
    assert isinstance(refusal(stranger, lambda b: b.get_me()), InvalidToken)


def test_an_edit_replaces_the_text_and_drops_the_keyboard(bot: Bot, amina: Phone) -> None:
    async def work(bot: Bot) -> None:
        sent = await bot.send_message(7, "avant", reply_markup=OK)
        await bot.edit_message_text("après", 7, sent.message_id)

    run(bot, work)
    bubble = amina.bubbles()[-1]
    assert (bubble["text"], bubble["edited"], bubble["buttons"]) == ("après", True, [])


def test_an_edit_that_changes_nothing_is_refused(bot: Bot, amina: Phone) -> None:
    async def work(bot: Bot) -> None:
        sent = await bot.send_message(7, "pareil", reply_markup=OK)
        await bot.edit_message_text("mieux", 7, sent.message_id, reply_markup=OK)
        await bot.edit_message_text("mieux", 7, sent.message_id, reply_markup=OK)

    assert refusal(bot, work).message.startswith("Message is not modified")
    error = refusal(bot, lambda b: b.edit_message_text("x", 7, 999))
    assert error.message == "Message to edit not found"


def test_files_go_up_by_content_and_again_by_id(bot: Bot, amina: Phone) -> None:
    photo = samples.sample("photo").content

    async def work(bot: Bot) -> None:
        first = await bot.send_photo(7, photo, caption="<i>Un</i>", parse_mode="HTML")
        await bot.send_photo(7, first.photo[-1].file_id)
        album = [InputMediaPhoto(photo, caption="Trois"), InputMediaPhoto(photo)]
        await bot.send_media_group(7, album)

    run(bot, work)
    sent = amina.bubbles()[1:]
    assert [b["text"] for b in sent] == ["Un", "", "Trois", ""]
    assert [m["kind"] for b in sent for m in b["media"]] == ["photo"] * 4
    first, again = (b["media"][0]["url"] for b in sent[:2])
    assert first == again
    assert amina.sandbox.http.get(f"/{first}").content == photo


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
def test_limits_are_enforced_when_they_are_on(
    bot: Bot, remote: RemoteSandbox, amina: Phone
) -> None:
    remote.configure(telegram_limits=True)

    async def work(bot: Bot) -> None:
        await bot.send_message(7, "un")
        await bot.send_message(7, "deux")

    error = refusal(bot, work)
    assert isinstance(error, RetryAfter)
    assert amina.heard() == ["un"]
