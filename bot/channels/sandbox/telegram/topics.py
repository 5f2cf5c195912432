"""Topics of a forum: the threads a group's messages are sorted into."""

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.telegram.errors import bad_request
from bot.channels.sandbox.telegram.params import Params
from bot.channels.sandbox.telegram.state import Chat, TelegramState

NAME_LIMIT = 128
ICON_COLOR = 0x6FB9F0


async def create_forum_topic(telegram: TelegramState, params: Params) -> Json:
    chat = _forum(telegram, params)
    name = _topic_name(params)
    service = {
        "from": telegram.me(),
        "chat": chat.as_json(),
        "forum_topic_created": {"name": name, "icon_color": ICON_COLOR},
    }
    number = telegram.add_message(chat, service)["message_id"]
    topic = {"message_thread_id": number, "name": name, "icon_color": ICON_COLOR}
    chat.topics[number] = topic | {"closed": False}
    return topic


async def edit_forum_topic(telegram: TelegramState, params: Params) -> bool:
    topic = _topic(telegram, params)
    name = _topic_name(params)
    if topic["name"] == name:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic["name"] = name
    return True


async def close_forum_topic(telegram: TelegramState, params: Params) -> bool:
    return _set_closed(_topic(telegram, params), True)


async def reopen_forum_topic(telegram: TelegramState, params: Params) -> bool:
    return _set_closed(_topic(telegram, params), False)


async def delete_forum_topic(telegram: TelegramState, params: Params) -> bool:
    chat = _forum(telegram, params)
    thread = _topic(telegram, params)["message_thread_id"]
    del chat.topics[thread]
    kept = {n: m for n, m in chat.messages.items() if m.get("message_thread_id") != thread}
    chat.messages = kept
    chat.pulse.beat()
    return True


def _set_closed(topic: Json, closed: bool) -> bool:
    if topic["closed"] == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic["closed"] = closed
    return True


def _forum(telegram: TelegramState, params: Params) -> Chat:
    chat = telegram.chat(params.integer("chat_id"))
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    return chat


def _topic(telegram: TelegramState, params: Params) -> Json:
    topic = _forum(telegram, params).topics.get(params.integer("message_thread_id"))
    if topic is None:
        raise bad_request("message thread not found")
    return topic


def _topic_name(params: Params) -> str:
    name = params.text("name")
    if not 1 <= len(name) <= NAME_LIMIT:
        raise bad_request("TOPIC_TITLE_INVALID" if name else "topic name is empty")
    return name
