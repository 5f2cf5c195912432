"""Messages the bot sends: text, media, albums, copies."""

import secrets

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.telegram.entities import read_formatted, units
from bot.channels.sandbox.telegram.errors import bad_request, flood
from bot.channels.sandbox.telegram.files import MEDIA, find_file, media_json
from bot.channels.sandbox.telegram.markup import read_markup
from bot.channels.sandbox.telegram.params import Params
from bot.channels.sandbox.telegram.state import TYPING_SECONDS, Chat, TelegramState

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
CHAT_ACTIONS = (
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
)


async def send_message(telegram: TelegramState, params: Params) -> Json:
    chat = addressee(telegram, params)
    return send(telegram, params, chat, read_text(params))


async def send_media(telegram: TelegramState, params: Params, kind: str) -> Json:
    chat = addressee(telegram, params)
    file = await find_file(telegram, params, kind, params.text(kind))
    content = {kind: media_json(kind, file)} | read_caption(params)
    return send(telegram, params, chat, content)


async def send_media_group(telegram: TelegramState, params: Params) -> list[Json]:
    chat = addressee(telegram, params)
    items = params.parsed("media", [])
    if not isinstance(items, list) or not 2 <= len(items) <= 10:
        raise bad_request("wrong number of media in an album")
    group = secrets.token_hex(8)
    contents = [await _album_item(telegram, params, item) for item in items]
    return [send(telegram, params, chat, c | {"media_group_id": group}) for c in contents]


async def _album_item(telegram: TelegramState, params: Params, item: Json) -> Json:
    kind = item.get("type", "")
    if kind not in MEDIA:
        raise bad_request("can't parse InputMedia: type is invalid")
    file = await find_file(telegram, params, kind, str(item.get("media", "")))
    return {kind: media_json(kind, file)} | read_caption(Params(item, {}))


async def copy_message(telegram: TelegramState, params: Params) -> Json:
    chat = addressee(telegram, params)
    source = telegram.chats.get(params.integer("from_chat_id"))
    original = source and source.messages.get(params.integer("message_id"))
    if not original:
        raise bad_request("message to copy not found")
    kept = ("text", "entities", "caption", "caption_entities", *MEDIA)
    content = {k: original[k] for k in kept if k in original}
    if "caption" in params:
        content |= read_caption(params)
    return {"message_id": send(telegram, params, chat, content)["message_id"]}


async def send_chat_action(telegram: TelegramState, params: Params) -> bool:
    if params.text("action") not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = telegram.chat(params.integer("chat_id"))
    chat.typing_until = telegram.world.clock.now() + TYPING_SECONDS
    chat.pulse.beat()
    return True


def addressee(telegram: TelegramState, params: Params) -> Chat:
    """The chat to send to; an ApiError when it may not be sent to, or not yet."""
    if "chat_id" not in params:
        raise bad_request("chat_id is empty")
    chat = telegram.chat(params.integer("chat_id"))
    if not telegram.limits.take(chat.id, telegram.world.clock.now()):
        raise flood(1)
    thread = params.integer("message_thread_id")
    if thread and thread not in chat.topics:
        raise bad_request("message thread not found")
    return chat


def read_text(params: Params) -> Json:
    text, entities = read_formatted(
        params.text("text"), params.text("parse_mode"), params.parsed("entities") or []
    )
    if not text:
        raise bad_request("message text is empty")
    if units(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return {"text": text} | ({"entities": entities} if entities else {})


def read_caption(params: Params) -> Json:
    given = params.parsed("caption_entities") or []
    caption, entities = read_formatted(params.text("caption"), params.text("parse_mode"), given)
    if units(caption) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    if not caption:
        return {}
    return {"caption": caption} | ({"caption_entities": entities} if entities else {})


def send(telegram: TelegramState, params: Params, chat: Chat, content: Json) -> Json:
    message: Json = {"from": telegram.me(), "chat": chat.as_json(), **content}
    if thread := params.integer("message_thread_id"):
        message |= {"message_thread_id": thread, "is_topic_message": True}
    if markup := read_markup(params):
        message["reply_markup"] = markup
    if reply := params.parsed("reply_parameters"):
        message |= _replied(chat, reply)
    chat.typing_until = 0.0
    sent = telegram.add_message(chat, message)
    telegram.accept(sent)
    return sent


def _replied(chat: Chat, reply: Json) -> Json:
    original = chat.messages.get(int(reply.get("message_id", 0)))
    if original is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    if original is None:
        return {}
    return {"reply_to_message": {k: v for k, v in original.items() if k != "reply_to_message"}}
