"""The Bot API over HTTP: `/telegram/bot{token}/{method}` and `/telegram/file/bot{token}/{path}`."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.sandbox.exchange import play
from bot.channels.sandbox.journal import Call
from bot.channels.sandbox.telegram import edits, files, messages, profile, topics
from bot.channels.sandbox.telegram.errors import ApiError, refusal
from bot.channels.sandbox.telegram.params import Params, read_params
from bot.channels.sandbox.telegram.state import TelegramState
from bot.channels.sandbox.telegram.updates import Updates

Method = Callable[[TelegramState, Params], Awaitable[Any]]

METHODS: dict[str, Method] = {
    "getMe": profile.get_me,
    "logOut": profile.acknowledge,
    "close": profile.acknowledge,
    "sendMessage": messages.send_message,
    "sendMediaGroup": messages.send_media_group,
    "copyMessage": messages.copy_message,
    "sendChatAction": messages.send_chat_action,
    "editMessageText": edits.edit_message_text,
    "editMessageCaption": edits.edit_message_caption,
    "editMessageReplyMarkup": edits.edit_message_reply_markup,
    "deleteMessage": edits.delete_message,
    "answerCallbackQuery": edits.answer_callback_query,
    "getFile": files.get_file,
    "createForumTopic": topics.create_forum_topic,
    "editForumTopic": topics.edit_forum_topic,
    "closeForumTopic": topics.close_forum_topic,
    "reopenForumTopic": topics.reopen_forum_topic,
    "deleteForumTopic": topics.delete_forum_topic,
    "getChat": profile.get_chat,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setChatMenuButton": profile.set_chat_menu_button,
    "getChatMenuButton": profile.get_chat_menu_button,
}
METHODS |= {f"send{kind.title()}": partial(messages.send_media, kind=kind) for kind in files.MEDIA}
for _field, _name in (
    ("name", "MyName"),
    ("description", "MyDescription"),
    ("short_description", "MyShortDescription"),
):
    METHODS[f"set{_name}"] = partial(profile.set_text, field=_field)
    METHODS[f"get{_name}"] = partial(profile.get_text, field=_field)

NAMES = {name.lower(): name for name in METHODS}
UPDATE_METHODS = {
    name.lower(): name for name in ("getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo")
}


def telegram_router(telegram: TelegramState, updates: Updates) -> APIRouter:
    router = APIRouter(prefix="/telegram", include_in_schema=False)

    @router.api_route("/bot{token}/{method}", methods=["GET", "POST"])
    async def call_method(token: str, method: str, request: Request) -> Response:
        name = NAMES.get(method.lower()) or UPDATE_METHODS.get(method.lower(), method)
        try:
            _authorise(telegram, token)
            params = await read_params(request)
        except ApiError as error:
            return error.response()
        call = Call(
            f"telegram.{name}",
            params.text("chat_id"),
            params.values,
            list(params.files),
            telegram.world.clock.now(),
        )
        act = partial(_answer, telegram, updates, name, params)
        return await play(telegram.world, call, act, refusal)

    @router.get("/file/bot{token}/files/{unique_id}/{name}")
    async def download(token: str, unique_id: str, name: str) -> Response:
        try:
            _authorise(telegram, token)
        except ApiError as error:
            return error.response()
        file = next((f for f in telegram.files.values() if f.unique_id == unique_id), None)
        if file is None:
            return ApiError(404, "Not Found").response()
        return Response(file.content, media_type="application/octet-stream")

    return router


def _authorise(telegram: TelegramState, token: str) -> None:
    if token != telegram.token:
        raise ApiError(401, "Unauthorized")


async def _answer(telegram: TelegramState, updates: Updates, name: str, params: Params) -> Response:
    try:
        result = await _perform(telegram, updates, name, params)
    except ApiError as error:
        return error.response()
    return JSONResponse({"ok": True, "result": result})


async def _perform(telegram: TelegramState, updates: Updates, name: str, params: Params) -> Any:
    match name:
        case "getUpdates":
            return await updates.get(params)
        case "setWebhook":
            return await updates.set_webhook(params)
        case "deleteWebhook":
            return await updates.delete_webhook(params)
        case "getWebhookInfo":
            return updates.webhook_info()
    if name not in METHODS:
        raise ApiError(404, "Not Found: method not found")
    return await METHODS[name](telegram, params)
