"""Updates on their way to the bot: long polling, or a webhook."""

import asyncio
import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import httpx

from bot.channels.sandbox.journal import Call, Json
from bot.channels.sandbox.telegram.errors import ApiError, bad_request
from bot.channels.sandbox.telegram.params import Params
from bot.channels.sandbox.world import World

LIFETIME = 24 * 3600
BATCH = 100
POLL_LIMIT = 50
RETRY_FIRST = 1.0
RETRY_LONGEST = 60.0
SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
NOT_BY_DEFAULT = ("chat_member", "message_reaction", "message_reaction_count")
OTHER_POLLER = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance "
    "is running"
)
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to "
    "delete the webhook first"
)


@dataclass
class Pending:
    update: Json
    chat_id: int
    at: float

    @property
    def id(self) -> int:
        return int(self.update["update_id"])


@dataclass
class Webhook:
    url: str
    secret: str
    max_connections: int
    last_error: tuple[int, str] | None = None
    busy: set[int] = field(default_factory=set)
    """Chats whose oldest update is being delivered: one at a time, in order."""


class Updates:
    def __init__(self, world: World) -> None:
        self.world = world
        self.pending: dict[int, Pending] = {}
        """By update number, oldest first."""
        self.allowed: list[str] = []
        self.webhook: Webhook | None = None
        self.retry_first = RETRY_FIRST
        self._ids = itertools.count(1)
        self._poller = 0
        self._pulse = world.new_pulse()

    def add(self, kind: str, content: Json, chat_id: int) -> None:
        """Queue an update, unless the bot did not ask for its kind."""
        wanted = kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT
        if wanted:
            self.add_raw({kind: content}, chat_id)

    def add_raw(self, update: Json, chat_id: int) -> None:
        """Queue an update of any content; it gets its number here."""
        number = next(self._ids)
        numbered = {"update_id": number, **update}
        self.pending[number] = Pending(numbered, chat_id, self.world.clock.now())
        self._pulse.beat()
        self._dispatch(chat_id)

    async def get(self, params: Params) -> list[Json]:
        """`getUpdates`: an offset confirms what is before it; a newer poller ends an older one."""
        if self.webhook:
            raise ApiError(409, WEBHOOK_ACTIVE)
        self._poller += 1
        poller = self._poller
        self._pulse.beat()
        self._set_allowed(params)
        self._confirm(params.integer("offset"))
        await self._wait(min(params.integer("timeout"), POLL_LIMIT), poller)
        if poller != self._poller:
            raise ApiError(409, OTHER_POLLER)
        limit = params.integer("limit", BATCH)
        first = itertools.islice(self.pending.values(), max(1, min(limit, BATCH)))
        return [p.update for p in first]

    async def _wait(self, seconds: float, poller: int) -> None:
        ends = asyncio.get_running_loop().time() + seconds
        while not self.pending and poller == self._poller and not self.world.closed:
            left = ends - asyncio.get_running_loop().time()
            if left <= 0:
                return
            await self._pulse.next_beat(left)

    def _confirm(self, offset: int) -> None:
        self._expire()
        if offset < 0:
            offset = min([*self.pending][offset:], default=0)
        self._drop(lambda p: p.id < offset)

    def _expire(self) -> None:
        oldest = self.world.clock.now() - LIFETIME
        self._drop(lambda p: p.at <= oldest)

    def _drop(self, done: Callable[[Pending], bool]) -> None:
        """Drop the oldest updates, as long as they are `done`."""
        for pending in itertools.takewhile(done, list(self.pending.values())):
            del self.pending[pending.id]

    def _set_allowed(self, params: Params) -> None:
        if "allowed_updates" in params:
            self.allowed = params.parsed("allowed_updates")

    async def set_webhook(self, params: Params) -> bool:
        url = params.text("url")
        if not url:
            return await self.delete_webhook(params)
        self._check_webhook(url, params.text("secret_token"))
        self._set_allowed(params)
        self._drop_pending(params)
        connections = params.integer("max_connections", 40)
        self.webhook = Webhook(url, params.text("secret_token"), connections)
        self._poller += 1
        self._pulse.beat()
        for chat_id in {p.chat_id for p in self.pending.values()}:
            self._dispatch(chat_id)
        return True

    def _check_webhook(self, url: str, secret: str) -> None:
        parts = urlsplit(url)
        local = parts.hostname in ("127.0.0.1", "localhost")
        if parts.scheme != "https" and not local:
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if not SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")

    async def delete_webhook(self, params: Params) -> bool:
        self._drop_pending(params)
        self.webhook = None
        return True

    def _drop_pending(self, params: Params) -> None:
        if params.flag("drop_pending_updates"):
            self.pending.clear()

    def webhook_info(self) -> Json:
        hook = self.webhook
        info: Json = {
            "url": hook.url if hook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self.pending),
        }
        if self.allowed:
            info["allowed_updates"] = self.allowed
        if hook:
            info |= {"max_connections": hook.max_connections, "ip_address": "127.0.0.1"}
        if hook and hook.last_error:
            info["last_error_date"], info["last_error_message"] = hook.last_error
        return info

    def _dispatch(self, chat_id: int) -> None:
        hook = self.webhook
        if hook and chat_id not in hook.busy:
            hook.busy.add(chat_id)
            self.world.spawn(self._deliver_chat(hook, chat_id))

    async def _deliver_chat(self, hook: Webhook, chat_id: int) -> None:
        """Deliver one chat's updates in order, each until it is taken."""
        while waiting := [p for p in self.pending.values() if p.chat_id == chat_id]:
            for pending in waiting:
                await self._insist(hook, pending)
            if self.webhook is not hook:
                break
        hook.busy.discard(chat_id)

    async def _insist(self, hook: Webhook, pending: Pending) -> None:
        """Post until it is taken, too old, or the webhook is no more."""
        wait = self.retry_first
        while self.webhook is hook and pending.id in self.pending:
            if await self._post(hook, pending):
                self.pending.pop(pending.id, None)
                return
            await asyncio.sleep(wait)
            wait = min(wait * 2, RETRY_LONGEST)
            self._expire()

    async def _post(self, hook: Webhook, pending: Pending) -> bool:
        recipient = str(pending.chat_id)
        fault = self.world.faults.pick("telegram.webhook", recipient)
        await asyncio.sleep(fault.pause())
        answers = [await self._post_once(hook, pending) for _ in range(1 + fault.duplicates)]
        return all(answers)

    async def _post_once(self, hook: Webhook, pending: Pending) -> bool:
        now = self.world.clock.now()
        call = Call("telegram.webhook", str(pending.chat_id), pending.update, [], now)
        self.world.journal.record(call)
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
        try:
            answer = await self.world.http.post(hook.url, json=pending.update, headers=headers)
        except httpx.HTTPError as error:
            hook.last_error = (int(now), f"Connection failed: {type(error).__name__}")
            return False
        call.status, call.accepted = answer.status_code, answer.is_success
        if not answer.is_success:
            problem = f"Wrong response from the webhook: {answer.status_code}"
            hook.last_error = (int(now), f"{problem} {answer.reason_phrase}")
        return answer.is_success
