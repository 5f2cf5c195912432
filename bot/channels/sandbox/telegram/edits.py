"""Messages the bot changes or deletes, and presses it answers."""

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.telegram.errors import bad_request
from bot.channels.sandbox.telegram.markup import read_markup
from bot.channels.sandbox.telegram.messages import read_caption, read_text
from bot.channels.sandbox.telegram.params import Params
from bot.channels.sandbox.telegram.state import Chat, Notice, TelegramState

PRESS_SECONDS = 150
DELETE_SECONDS = 48 * 3600
NOTICE_LIMIT = 200
SAME = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)


async def edit_message_text(telegram: TelegramState, params: Params) -> Json:
    chat, message = _editable(telegram, params)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    return _replace(telegram, chat, message, read_text(params), params)


async def edit_message_caption(telegram: TelegramState, params: Params) -> Json:
    chat, message = _editable(telegram, params)
    if "text" in message:
        raise bad_request("there is no caption in the message to edit")
    return _replace(telegram, chat, message, read_caption(params), params)


async def edit_message_reply_markup(telegram: TelegramState, params: Params) -> Json:
    chat, message = _editable(telegram, params)
    kept = ("text", "entities", "caption", "caption_entities")
    content = {k: message[k] for k in kept if k in message}
    return _replace(telegram, chat, message, content, params)


def _editable(telegram: TelegramState, params: Params) -> tuple[Chat, Json]:
    chat = telegram.chat(params.integer("chat_id"))
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message["from"]["id"] != telegram.bot_id:
        raise bad_request("message can't be edited")
    return chat, message


def _replace(
    telegram: TelegramState, chat: Chat, message: Json, content: Json, params: Params
) -> Json:
    """Put `content` in place of the message's text or caption, and its keyboard if one is given.

    As on Telegram, an edit without a keyboard removes the one there was.
    """
    written = ("text", "entities", "caption", "caption_entities", "reply_markup")
    kept = {k: v for k, v in message.items() if k not in written}
    markup = read_markup(params)
    edited = kept | content | ({"reply_markup": markup} if markup else {})
    if edited == message:
        raise bad_request(SAME)
    edited["edit_date"] = int(telegram.world.clock.now())
    chat.messages[message["message_id"]] = edited
    chat.pulse.beat()
    return edited


async def delete_message(telegram: TelegramState, params: Params) -> bool:
    chat = telegram.chat(params.integer("chat_id"))
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if telegram.world.clock.now() - message["date"] > DELETE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    del chat.messages[message["message_id"]]
    chat.pulse.beat()
    return True


async def answer_callback_query(telegram: TelegramState, params: Params) -> bool:
    query = params.text("callback_query_id")
    press = telegram.presses.get(query)
    now = telegram.world.clock.now()
    if press is None or now - press.at > PRESS_SECONDS:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = params.text("text")
    if len(text) > NOTICE_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    if text:
        chat = telegram.chats[press.chat_id]
        number = chat.notice.number + 1 if chat.notice else 1
        chat.notice = Notice(text, params.flag("show_alert"), number)
        chat.pulse.beat()
    return True
