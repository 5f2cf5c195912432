"""The menu button of a volunteer's chat shows a volunteer's commands, over HTTP."""

import asyncio
from collections.abc import Iterator

import pytest
from sqlmodel import select
from telegram import Bot, BotCommandScopeChat

from bot.channels.sandbox import Sandbox, running_sandbox
from bot.channels.telegram.adapter import Telegram
from bot.desk.office import Office
from bot.desk.volunteer_chat import COMMANDS
from bot.lines import say
from bot.store.tables import Account, Address
from bot.team_commands import team_commands
from tests.desk.waiting import linked, volunteer
from tests.service import settings_for


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as sandbox:
        yield sandbox


async def shown(bot: Bot, chat: int) -> list[str]:
    return [command.command for command in await bot.get_my_commands(BotCommandScopeChat(chat))]


def test_a_volunteers_chat_has_commands_of_its_own(office: Office, sandbox: Sandbox) -> None:
    with office.transaction() as session:
        account = volunteer(office, session, "Nadia")
        address = session.get_one(Address, linked(office, session, account))
        chat = int(office.seal.open(address.sealed))
    asyncio.run(_followed(office, sandbox, chat))


async def _followed(office: Office, sandbox: Sandbox, chat: int) -> None:
    """From the first look to the chat that is nobody's any more."""
    settings = settings_for(sandbox, "https://help.example.org")
    telegram = Telegram(settings["telegram_bot_token"], settings["telegram_api_url"])
    await telegram.start()
    look = team_commands(office, telegram.bot)
    await look()
    assert await shown(telegram.bot, chat) == [say("fr", f"command-{name}") for name in COMMANDS]
    with office.transaction() as session:
        session.exec(select(Account)).one().language = "nl"
    await look()
    assert await shown(telegram.bot, chat) == [say("nl", f"command-{name}") for name in COMMANDS]
    with office.transaction() as session:
        session.exec(select(Address)).one().account_id = None
    await look()
    assert await shown(telegram.bot, chat) == []
    await telegram.stop()
