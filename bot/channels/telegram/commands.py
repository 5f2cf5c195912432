"""The commands that Telegram shows under its menu button, by whose chat it is and its language."""

from collections.abc import Sequence

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat

from bot.lines import say
from faq.entry import LANGUAGES

COMMANDS = ("menu", "human", "status", "language", "data", "stop")


async def register_commands(bot: Bot, default: str) -> None:
    """Each language's own words; the default language's for everybody else."""
    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands(commands_in(default), scope=scope)
    for language in LANGUAGES:
        await bot.set_my_commands(commands_in(language), scope=scope, language_code=language)


async def register_in(bot: Bot, chat: int, language: str, names: Sequence[str]) -> None:
    """These commands instead of the contacts', in that chat alone."""
    await bot.set_my_commands(commands_in(language, names), scope=BotCommandScopeChat(chat))


async def register_no_more_in(bot: Bot, chat: int) -> None:
    """The contacts' commands again."""
    await bot.delete_my_commands(scope=BotCommandScopeChat(chat))


def commands_in(language: str, names: Sequence[str] = COMMANDS) -> list[BotCommand]:
    return [
        BotCommand(say(language, f"command-{name}"), say(language, f"command-{name}-told"))
        for name in names
    ]
