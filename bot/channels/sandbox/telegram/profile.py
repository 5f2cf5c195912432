"""What the bot says of itself: name, descriptions, commands, menu button; and what a chat is."""

import json
import re
from typing import Any

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.telegram.errors import bad_request
from bot.channels.sandbox.telegram.params import Params
from bot.channels.sandbox.telegram.state import TelegramState

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
COMMANDS_LIMIT = 100
LIMITS = {"name": 64, "description": 512, "short_description": 120}


async def get_me(telegram: TelegramState, params: Params) -> Json:
    return telegram.me() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def set_text(telegram: TelegramState, params: Params, field: str) -> bool:
    text = params.text(field)
    if len(text) > LIMITS[field]:
        raise bad_request(f"bot {field.replace('_', ' ')} is too long")
    language = params.text("language_code")
    telegram.profile.texts[field, language] = text
    if field == "name" and not language and text:
        telegram.profile.name = text
    return True


async def get_text(telegram: TelegramState, params: Params, field: str) -> Json:
    texts = telegram.profile.texts
    own = texts.get((field, params.text("language_code")))
    return {field: own or texts.get((field, ""), "")}


async def set_my_commands(telegram: TelegramState, params: Params) -> bool:
    commands = params.parsed("commands", [])
    if len(commands) > COMMANDS_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        _check_command(command)
    telegram.profile.commands[_scope(params)] = commands
    return True


async def get_my_commands(telegram: TelegramState, params: Params) -> list[Json]:
    return telegram.profile.commands.get(_scope(params), [])


async def delete_my_commands(telegram: TelegramState, params: Params) -> bool:
    telegram.profile.commands.pop(_scope(params), None)
    return True


async def set_chat_menu_button(telegram: TelegramState, params: Params) -> bool:
    button = params.parsed("menu_button", {"type": "default"})
    if button.get("type") not in ("commands", "web_app", "default"):
        raise bad_request("can't parse menu button: unsupported type")
    telegram.profile.menu_buttons[params.integer("chat_id")] = button
    return True


async def get_chat_menu_button(telegram: TelegramState, params: Params) -> Json:
    buttons = telegram.profile.menu_buttons
    return buttons.get(params.integer("chat_id")) or buttons.get(0, {"type": "commands"})


async def get_chat(telegram: TelegramState, params: Params) -> Json:
    chat = telegram.chat(params.integer("chat_id"))
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    accepted = dict.fromkeys((*gifts, "gifts_from_channels"), False)
    return chat.as_json() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": accepted,
    }


async def acknowledge(telegram: TelegramState, params: Params) -> bool:
    """For `logOut` and `close`, which change nothing here."""
    return True


def _check_command(command: Any) -> None:
    if not COMMAND.fullmatch(str(command.get("command", ""))):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(str(command.get("description", ""))) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")


def _scope(params: Params) -> tuple[str, str]:
    scope = params.parsed("scope", {"type": "default"})
    return json.dumps(scope, sort_keys=True), params.text("language_code")
