"""Telegram's updates, as raw JSON, read into what arrived. Pure, and strict about nothing."""

from collections.abc import Mapping
from typing import Any

from bot.channels.port import Incoming, IncomingMedia
from bot.events import MediaKind

Update = Mapping[str, Any]

MEDIA: dict[str, MediaKind] = {
    "voice": "voice",
    "audio": "audio",
    "video": "video",
    "video_note": "video",
    "animation": "video",
    "document": "document",
    "sticker": "sticker",
}
DEFAULT_TYPES = {"voice": "audio/ogg", "photo": "image/jpeg", "video_note": "video/mp4"}
START = "/start"


def parse_update(update: Update) -> Incoming:
    """What the update says; a type we do not know, or what is said in a group, is `ignored`.

    But for messages and presses in a group's topic: they come from who did it.
    """
    identifier = str(update.get("update_id", ""))
    if "message" in update:
        return _message(identifier, update["message"])
    if "edited_message" in update:
        return _message(identifier, update["edited_message"], edited=True)
    if "callback_query" in update:
        return _press(identifier, update["callback_query"])
    if "my_chat_member" in update:
        return _membership(identifier, update["my_chat_member"])
    return ignored(identifier)


def ignored(identifier: str) -> Incoming:
    """Something stored that asks nothing of us."""
    return Incoming("telegram", identifier, "", "ignored")


def _message(identifier: str, message: Update, *, edited: bool = False) -> Incoming:
    topic, text = _topic(message), str(message.get("text") or message.get("caption") or "")
    media = tuple(_media(message))
    if topic is None or (topic and (edited or not (text or media))):
        return ignored(identifier)
    starts = not (edited or topic) and (text == START or text.startswith(f"{START} "))
    return Incoming(
        channel="telegram",
        external_id=identifier,
        sender=str(message["from"]["id"] if topic else message["chat"]["id"]),
        kind="edit" if edited else "start" if starts else "message",
        text=text.removeprefix(START).strip() if starts else text,
        message_id=str(message["message_id"]),
        reply_to=str((message.get("reply_to_message") or {}).get("message_id", "")),
        language=str((message.get("from") or {}).get("language_code", ""))[:2],
        media=media,
        topic=topic,
    )


def _topic(message: Update) -> str | None:
    """The address of the group's topic; empty in a private chat, None elsewhere in a group."""
    chat = message.get("chat") or {}
    if chat.get("type", "private") == "private":
        return ""
    thread = message.get("message_thread_id") if message.get("is_topic_message") else None
    return f"{chat['id']}/{thread}" if thread else None


def _media(message: Update) -> list[IncomingMedia]:
    if message.get("photo"):
        largest = max(message["photo"], key=lambda size: size.get("width", 0))
        return [_file("photo", "photo", largest)]
    for name, kind in MEDIA.items():
        # An animation comes with a document of the same file: only the first counts.
        if message.get(name):
            return [_file(name, kind, message[name])]
    return [_place(message["location"])] if message.get("location") else []


def _file(name: str, kind: MediaKind, file: Update) -> IncomingMedia:
    return IncomingMedia(
        kind=kind,
        reference=str(file["file_id"]),
        content_type=str(file.get("mime_type") or DEFAULT_TYPES.get(name, "")),
        name=str(file.get("file_name") or ""),
        size=int(file.get("file_size") or 0),
    )


def _place(location: Update) -> IncomingMedia:
    where = f"geo:{location.get('latitude')},{location.get('longitude')}"
    return IncomingMedia("location", where, "text/plain")


def _press(identifier: str, query: Update) -> Incoming:
    message = query.get("message") or {}
    topic, chat = _topic(message), message.get("chat") or {}
    if topic is None:
        return ignored(identifier)
    return Incoming(
        channel="telegram",
        external_id=identifier,
        sender=str(query["from"]["id"] if topic else chat.get("id") or query["from"]["id"]),
        kind="press",
        option=str(query.get("data") or ""),
        message_id=str(message.get("message_id", "")),
        callback_id=str(query["id"]),
        topic=topic,
    )


def _membership(identifier: str, change: Update) -> Incoming:
    chat = change["chat"]
    if chat.get("type") != "private":
        return ignored(identifier)
    gone = change["new_chat_member"]["status"] in ("kicked", "left")
    return Incoming("telegram", identifier, str(chat["id"]), "blocked" if gone else "unblocked")
