"""Telegram through python-telegram-bot, used as transport only."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message
from telegram.constants import ChatAction
from telegram.error import BadRequest, TelegramError

from bot.channels.labels import fitting
from bot.channels.port import (
    LIMIT,
    AlarmError,
    Attachment,
    BackOffError,
    Incoming,
    MediaRefusedError,
    Outgoing,
    PermanentError,
    UnreachableError,
)
from bot.channels.telegram import topics
from bot.channels.telegram.errors import NOT_MODIFIED, UNPARSABLE, translated
from bot.channels.telegram.request import Request
from bot.effects import Option
from bot.markup import to_plain, to_telegram
from bot.splitting import units

log = logging.getLogger(__name__)

LONGEST_LABEL = 60
LONGEST_CAPTION = 1024
SECONDS = 20.0


class Telegram:
    """The channel. `start` must have been awaited before anything is sent."""

    name = "telegram"

    def __init__(self, token: str, api_url: str) -> None:
        self._request = Request(SECONDS)
        self.bot = Bot(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=self._request,
            get_updates_request=self._request,
        )

    async def start(self) -> str:
        """Checks the token; returns the bot's user name."""
        await self.bot.initialize()
        return str(self.bot.username)

    async def stop(self) -> None:
        await self.bot.shutdown()
        await self._request.shutdown()  # which the bot does not when it never came to know itself

    async def send(self, address: str, message: Outgoing) -> str:
        """A group that cannot be written to is for the operator to mend: nothing is given up."""
        try:
            return await self._deliver(address, message)
        except UnreachableError as error:
            if message.topic:
                raise AlarmError(f"TELEGRAM_DESK_GROUP: {error}") from error
            raise

    async def _deliver(self, address: str, message: Outgoing) -> str:
        """As HTML, or as plain text should Telegram not parse it."""
        with translated():
            try:
                return await self._send(address, message, formatted=True)
            except BadRequest as error:
                if NOT_MODIFIED in str(error).lower():
                    return message.edits or ""
                if UNPARSABLE not in str(error).lower():
                    raise
                log.warning("Telegram could not parse a message: sent as plain text.")
                return await self._send(address, message, formatted=False)

    async def _send(self, address: str, message: Outgoing, *, formatted: bool) -> str:
        text = to_telegram(message.text) if formatted else to_plain(message.text)
        mode = "HTML" if formatted else None
        markup = keyboard(message.options)
        chat, thread = await topics.place(self.bot, address, message.topic)
        if message.edits:
            await self.bot.edit_message_text(
                text, chat, int(message.edits), parse_mode=mode, reply_markup=markup
            )
            return message.edits
        if message.door == "open":
            await topics.set_door(self.bot, chat, thread, closed=False)
        sent = await self._send_new(chat, thread, message, text, mode, markup)
        if message.door == "closed":
            await topics.set_door(self.bot, chat, thread, closed=True)
        return str(sent.message_id)

    async def _send_new(
        self,
        chat: int,
        thread: int | None,
        message: Outgoing,
        text: str,
        mode: str | None,
        markup: InlineKeyboardMarkup | None,
    ) -> Message:
        if message.attachment is not None:
            return await self._send_file(chat, thread, message, text, mode, markup)
        return await self.bot.send_message(
            chat,
            text,
            parse_mode=mode,
            reply_markup=markup,
            disable_web_page_preview=True,
            message_thread_id=thread,
        )

    async def _send_file(
        self,
        chat: int,
        thread: int | None,
        message: Outgoing,
        text: str,
        mode: str | None,
        markup: InlineKeyboardMarkup | None,
    ) -> Message:
        """A file with its text as caption; a text too long for one goes before it."""
        fits = units(message.text) <= LONGEST_CAPTION
        if not fits:
            await self.bot.send_message(chat, text, parse_mode=mode, message_thread_id=thread)
        caption = {"caption": text, "parse_mode": mode} if fits and text else {}
        send = self._sender(message.attachment)
        file = _file(message.attachment)
        return await send(chat, file, reply_markup=markup, message_thread_id=thread, **caption)

    def _sender(self, attachment: Attachment | None) -> Callable[..., Awaitable[Message]]:
        """The method for this kind of file; documents keep their name."""
        kind = attachment.kind if attachment else ""
        methods: dict[str, Callable[..., Awaitable[Message]]] = {
            "photo": self.bot.send_photo,
            "voice": self.bot.send_voice,
            "audio": self.bot.send_audio,
            "video": self.bot.send_video,
        }
        name = attachment.name if attachment else None
        return methods.get(kind, partial(self.bot.send_document, filename=name))

    async def already_sent(
        self, address: str, message: Outgoing, since: datetime, known: frozenset[str]
    ) -> str | None:
        """Telegram has no way to look at what was sent."""
        return None

    async def fetch(self, reference: str) -> tuple[bytes, str]:
        """A file's bytes; the type is what the message said."""
        with translated():
            file = await self.bot.get_file(reference)
            if (file.file_size or 0) > LIMIT:
                raise MediaRefusedError("too large")
            return bytes(await file.download_as_bytearray()), ""

    async def acknowledge(self, incoming: Incoming) -> None:
        """Stops the pressed button's spinner, and shows that an answer is being written."""
        try:
            if incoming.callback_id:
                await self.bot.answer_callback_query(incoming.callback_id)
            elif incoming.kind == "message" and not incoming.topic:
                await self.bot.send_chat_action(int(incoming.sender), ChatAction.TYPING)
        except TelegramError as error:
            log.info("Telegram did not take an acknowledgement: %s.", error)


def keyboard(options: tuple[Option, ...]) -> InlineKeyboardMarkup | None:
    """One button a row: labels are sentences, and thumbs are large."""
    if not options:
        return None
    labels = fitting([option.label for option in options], LONGEST_LABEL)
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(label, callback_data=option.id)]
            for label, option in zip(labels, options, strict=True)
        ]
    )


def _file(attachment: Attachment | None) -> str | bytes:
    if attachment is None:
        raise PermanentError("there is no file")
    if attachment.reference is not None:
        return attachment.reference
    if attachment.content is None:
        raise BackOffError("the file has not been fetched yet")
    return attachment.content
