"""The composition root: everything in one process, or in as many as one likes on PostgreSQL."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from fastapi import FastAPI
from telegram.error import BadRequest, NetworkError, TelegramError

from bot.channels.port import Channel
from bot.channels.telegram.adapter import Telegram
from bot.channels.telegram.commands import register_commands
from bot.channels.telegram.polling import UPDATES, Poller
from bot.channels.whatsapp.adapter import WhatsApp
from bot.console import create_console
from bot.desk.office import Office
from bot.fetching import fetcher
from bot.health import create_health
from bot.jobs import make_scheduler
from bot.polling import Polling
from bot.shared_calendar import create_shared_calendar
from bot.shared_media import create_shared_media
from bot.team_commands import team_commands
from bot.together import take_short_turns
from bot.webhooks import Records, create_webhooks, telegram_secret
from bot.workers import Sender, Worker, follow_up_worker, inbox_worker

log = logging.getLogger(__name__)

RETRY = 5.0  # seconds between two tries to reach Telegram at the start


class Service:
    """The channels and workers of this process."""

    def __init__(self, office: Office) -> None:
        self.office = office
        settings = office.settings
        self.telegram = (
            Telegram(settings.telegram_bot_token, settings.telegram_api_url)
            if settings.telegram_on
            else None
        )
        self.whatsapp = WhatsApp(settings) if settings.whatsapp_on else None
        found: list[Channel | None] = [self.telegram, self.whatsapp]
        self.channels: dict[str, Channel] = {c.name: c for c in found if c is not None}
        self.records = Records.of(office)
        self.sender = Sender(office, self.channels)
        self.workers: list[Worker] = [
            inbox_worker(office),
            self.sender.worker,
            follow_up_worker(office),
        ]
        self.scheduler = make_scheduler(
            office,
            fetcher(office, self.channels),
            self.sender.share,
            team_commands(office, self.telegram.bot) if self.telegram else None,
            self.whatsapp,
        )
        self.stopped: list[str] = []
        self._tasks: list[asyncio.Task[None]] = []
        self._polling: Polling | None = None

    async def start(self) -> None:
        take_short_turns()
        loop = asyncio.get_running_loop()
        self.office.wake = partial(self._wake_from_thread, loop)
        for worker in self.workers:
            self._run(worker.name, worker.run())
        if self.telegram is not None:
            self._run("Telegram", self._run_telegram(self.telegram))
        self.scheduler.start()

    def _run(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work, name=name)
        task.add_done_callback(self._ended)
        self._tasks.append(task)

    def _ended(self, task: asyncio.Task[None]) -> None:
        """None of them should end by itself: said in the log, and the process is not ready."""
        if not task.cancelled() and task.exception() is not None:
            log.critical("%s has stopped.", task.get_name(), exc_info=task.exception())
            self.stopped.append(task.get_name())

    def _wake_from_thread(self, loop: asyncio.AbstractEventLoop) -> None:
        loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        for worker in self.workers:
            worker.wake()

    async def _run_telegram(self, telegram: Telegram) -> None:
        """Greets Telegram until it answers, then polls or sets the webhook."""
        settings = self.office.settings
        await persist(telegram.start, "Telegram")
        self.office.telegram_name = telegram.bot.username
        default = settings.default_language
        await persist(lambda: register_commands(telegram.bot, default), "Telegram")
        if settings.telegram_by_webhook:
            await persist(lambda: self._set_webhook(telegram), "Telegram")
            return
        await persist(telegram.bot.delete_webhook, "Telegram")
        poller = Poller(settings.telegram_bot_token, settings.telegram_api_url)
        self._polling = Polling(self.office, telegram, poller)
        await self._polling.run()

    async def _set_webhook(self, telegram: Telegram) -> None:
        await telegram.bot.set_webhook(
            f"{self.office.settings.public_url}/webhooks/telegram",
            allowed_updates=list(UPDATES),
            secret_token=telegram_secret(self.office),
            max_connections=40,
        )

    async def stop(self) -> None:
        """Lets nothing half done: what is under way is finished or taken up at the next start."""
        self.office.wake = lambda: None
        self.scheduler.shutdown(wait=False)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.sender.finish()
        self.records.stop()
        if self._polling is not None:
            await asyncio.to_thread(self._polling.release)
            await self._polling.stop()
        if self.telegram is not None:
            await self.telegram.stop()
        if self.whatsapp is not None:
            await self.whatsapp.stop()


async def persist(call: Callable[[], Awaitable[object]], name: str) -> None:
    """Tries until the channel answers; a refusal is said, and tried again more rarely."""
    while True:
        try:
            await call()
        except TelegramError as error:
            if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
                log.warning("%s does not answer yet.", name)
                await asyncio.sleep(RETRY / 10)
                continue
            log.error("%s refuses: %s. Check TELEGRAM_BOT_TOKEN.", name, error)
            await asyncio.sleep(RETRY * 12)
        else:
            return


def create_app(office: Office) -> FastAPI:
    """The web application whose life is the service's."""
    service = Service(office)

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        await service.start()
        yield
        await service.stop()

    app = FastAPI(lifespan=life, docs_url=None, redoc_url=None, openapi_url=None)
    app.routes.extend(create_webhooks(office, service.records, service.channels))
    app.include_router(create_shared_media(office))
    app.include_router(create_shared_calendar(office))
    app.include_router(create_health(office, service.workers, service.stopped))
    create_console(app, office)
    return app
