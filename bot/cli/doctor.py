"""Whether everything is well configured, asked of the real APIs; each finding with its remedy."""

import asyncio
from datetime import UTC, datetime
from smtplib import SMTPAuthenticationError, SMTPException

import httpx
from sqlalchemy.exc import SQLAlchemyError

from bot import smtp
from bot.cli import whatsapp_checks
from bot.cli.findings import Finding, clock
from bot.desk.overdue import overdue_content
from bot.settings import Settings
from bot.store.engine import open_engine, reading
from bot.store.migrate import migrate

NAMED = 5  # overdue things; the pages list them all


def examine(settings: Settings) -> list[Finding]:
    """Every finding, the database first."""
    database = _database(settings)
    content = [] if database.wrong else _content(settings)
    channels = asyncio.run(_channels(settings))
    return [database, *content, *_secrets(settings), *_mail(settings), *channels]


def _mail(settings: Settings) -> list[Finding]:
    """Whether the mail server takes our name and password; no mail is sent."""
    if not settings.smtp_url:
        return [Finding("e-mail", "off: SMTP_URL is not set")]
    try:
        smtp.check(settings.smtp_url)
    except SMTPAuthenticationError:
        return [Finding("e-mail", "refused", "check the user and the password in SMTP_URL")]
    except (SMTPException, OSError) as error:
        remedy = "check the host, the port and the encryption (smtp or smtps) in SMTP_URL"
        return [Finding("e-mail", type(error).__name__, remedy)]
    return [Finding("e-mail", f"sends as {settings.mail_from}")]


def _content(settings: Settings) -> list[Finding]:
    """Content that is overdue, named: nothing is wrong with the configuration."""
    with reading(open_engine(settings.database_url)) as session:
        overdue = overdue_content(session, datetime.now(UTC).date())
    return [Finding(kind, _named([finding.place for finding in f])) for kind, f in overdue.items()]


def _named(places: list[str]) -> str:
    if not places:
        return "none overdue"
    more = f" and {len(places) - NAMED} more" if len(places) > NAMED else ""
    return f"{len(places)} overdue, to look at again: {', '.join(places[:NAMED])}{more}"


def _database(settings: Settings) -> Finding:
    try:
        migrate(open_engine(settings.database_url))
    except (SQLAlchemyError, OSError) as error:
        return Finding("database", type(error).__name__, "check DATABASE_URL and that it runs")
    return Finding("database", "reachable and up to date")


def _secrets(settings: Settings) -> list[Finding]:
    if settings.secret_key:
        enough = len(settings.secret_key) >= 32
        remedy = "" if enough else "make it 32 characters or more"
        return [Finding("SECRET_KEY", f"{len(settings.secret_key)} characters", remedy)]
    return [Finding("SECRET_KEY", "not set", "set a long random text, and keep a copy of it")]


async def _channels(settings: Settings) -> list[Finding]:
    async with httpx.AsyncClient(timeout=10) as client:
        telegram = await _telegram(settings, client) if settings.telegram_on else []
        whatsapp = await whatsapp_checks.examine(settings, client) if settings.whatsapp_on else []
    off = [
        Finding(name, "off: its credentials are not set")
        for name, on in (("Telegram", settings.telegram_on), ("WhatsApp", settings.whatsapp_on))
        if not on
    ]
    return [*telegram, *whatsapp, *off]


async def _telegram(settings: Settings, client: httpx.AsyncClient) -> list[Finding]:
    base = f"{settings.telegram_api_url}/bot{settings.telegram_bot_token}"
    try:
        me = await client.post(f"{base}/getMe")
        hook = await client.post(f"{base}/getWebhookInfo")
        told, info = me.json(), hook.json().get("result", {})
    except (httpx.HTTPError, ValueError) as error:
        return [Finding("Telegram", type(error).__name__, "check the network, TELEGRAM_API_URL")]
    if not told.get("ok"):
        remedy = "copy the token again from @BotFather into TELEGRAM_BOT_TOKEN"
        return [Finding("Telegram", str(told.get("description")), remedy)]
    name = f"@{told['result']['username']}"
    return [Finding("Telegram", name), _webhook(settings, info), clock(me)]


def _webhook(settings: Settings, info: dict[str, object]) -> Finding:
    registered = str(info.get("url", ""))
    wanted = f"{settings.public_url}/webhooks/telegram" if settings.telegram_by_webhook else ""
    if registered != wanted:
        found = registered or "none"
        return Finding("Telegram webhook", found, "start `pouce serve`: it sets the right one")
    if info.get("last_error_message"):
        remedy = "check that PUBLIC_URL leads to this service"
        return Finding("Telegram webhook", str(info["last_error_message"]), remedy)
    return Finding("Telegram webhook", registered or "none, polling")
