"""The commands that Telegram shows under its menu button, per language."""

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats

from bot.lines import say
from faq.entry import LANGUAGES

COMMANDS = ("menu", "human", "status", "language", "data", "stop")


async def register_commands(bot: Bot, default: str) -> None:
    """Each language's own words; the default language's for everybody else."""
    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands(commands_in(default), scope=scope)
    for language in LANGUAGES:
        await bot.set_my_commands(commands_in(language), scope=scope, language_code=language)


def commands_in(language: str) -> list[BotCommand]:
    return [
        BotCommand(say(language, f"command-{name}"), say(language, f"command-{name}-told"))
        for name in COMMANDS
    ]
