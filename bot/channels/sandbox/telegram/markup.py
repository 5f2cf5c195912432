"""Keyboards under messages, checked as Telegram checks them."""

from typing import Any

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.telegram.errors import bad_request
from bot.channels.sandbox.telegram.params import Params

ACTIONS = (
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


def read_markup(params: Params) -> Json | None:
    """The inline keyboard, if there is one; other keyboards are no part of a message."""
    markup = params.parsed("reply_markup")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    rows = _rows(markup.get("inline_keyboard", []))
    for button in (button for row in rows for button in row):
        _check_button(button)
    return markup if any(rows) else None


def _rows(keyboard: Any) -> list[list[Any]]:
    rows_are_lists = isinstance(keyboard, list) and all(isinstance(row, list) for row in keyboard)
    if not rows_are_lists:
        raise bad_request("can't parse inline keyboard: expected an Array of Array of buttons")
    rows: list[list[Any]] = keyboard
    if sum(map(len, rows)) > 100:
        raise bad_request("reply markup is too long")
    return rows


def _check_button(button: Any) -> None:
    problem = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad_request(f"{problem}InlineKeyboardButton must be an Object")
    if not button.get("text"):
        raise bad_request(f'{problem}Field "text" must be of type String')
    if not any(action in button for action in ACTIONS):
        raise bad_request(f"{problem}Text buttons are unallowed in the inline keyboard")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None and not str(url).startswith(("http://", "https://", "tg://")):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid")
