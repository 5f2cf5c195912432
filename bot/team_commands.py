"""The volunteers' own commands, in the chats that they have linked to their accounts."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from sqlmodel import col, select
from telegram import Bot
from telegram.error import BadRequest, Forbidden

from bot.channels.telegram.commands import register_in, register_no_more_in
from bot.desk.office import Office
from bot.desk.volunteer_chat import COMMANDS
from bot.store.tables import Account, Address

log = logging.getLogger(__name__)


def team_commands(office: Office, bot: Bot) -> Callable[[], Awaitable[None]]:
    """Tells Telegram of each chat once, and again when its language changes or it is unlinked."""
    told: dict[int, str] = {}

    async def tell_all() -> None:
        wanted = await asyncio.to_thread(_chats, office)
        for chat, language in sorted(wanted.items() - told.items()):
            await _told(register_in(bot, chat, language, COMMANDS))
            told[chat] = language
        for chat in sorted(told.keys() - wanted.keys()):
            await _told(register_no_more_in(bot, chat))
            del told[chat]

    return tell_all


async def _told(call: Awaitable[None]) -> None:
    """A chat that is gone needs no commands."""
    try:
        await call
    except (BadRequest, Forbidden) as error:
        log.warning("A volunteer's chat takes no commands: %s.", error)


def _chats(office: Office) -> dict[int, str]:
    """Telegram's chats of accounts, with the account's language."""
    linked = (
        select(Address.sealed, Account.language)
        .join(Account, col(Address.account_id) == col(Account.id))
        .where(Address.channel == "telegram", Account.status == "active")
    )
    with office.reading() as session:
        found = session.exec(linked).all()
    return {int(office.seal.open(sealed)): language for sealed, language in found}
