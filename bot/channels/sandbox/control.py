"""The sandbox's own controls: faults, clock, settings, and what it has seen."""

from fastapi import APIRouter, HTTPException
from pydantic import BaseModel, ConfigDict
from starlette.responses import JSONResponse

from bot.channels.sandbox.faults import Fault
from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.state import Sandbox


class Form(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Settings(Form):
    """What is None stays as it is."""

    whatsapp_webhook: str | None = None
    whatsapp_status_callback: str | None = None
    whatsapp_statuses: list[str] | None = None
    whatsapp_status_delay: float | None = None
    approve_templates: bool | None = None
    telegram_limits: bool | None = None
    telegram_retry_first: float | None = None


class Advance(Form):
    seconds: float


class Group(Form):
    id: int
    title: str
    forum: bool = False


class Contacts(Form):
    """Telegram's chat ids, and WhatsApp's numbers."""

    telegram: list[int] = []
    whatsapp: list[str] = []


class Migration(Form):
    to: int


class Approval(Form):
    status: str
    rejection_reason: str = ""


def control_router(sandbox: Sandbox) -> APIRouter:
    router = APIRouter()
    for add in (_add_faults, _add_journal, _add_settings, _add_groups):
        add(router, sandbox)
    return router


def _add_faults(router: APIRouter, sandbox: Sandbox) -> None:
    faults = sandbox.world.faults

    @router.post("/faults")
    async def add_faults(fault: Fault) -> None:
        faults.add(fault)

    @router.get("/faults")
    async def list_faults() -> list[Json]:
        return [f.model_dump() | {"played": f.played, "over": f.over} for f in faults.script]

    @router.delete("/faults")
    async def clear_faults() -> None:
        faults.clear()


def _add_journal(router: APIRouter, sandbox: Sandbox) -> None:
    journal = sandbox.world.journal

    @router.get("/calls")
    async def calls(operation: str | None = None) -> JSONResponse:
        return JSONResponse(journal.calls_as_json(operation))

    @router.delete("/calls")
    async def forget_calls() -> None:
        """Forget the calls, and the ledger with them."""
        journal.clear()

    @router.get("/ledger")
    async def ledger() -> JSONResponse:
        return JSONResponse(journal.ledger_as_json())


def _add_settings(router: APIRouter, sandbox: Sandbox) -> None:
    @router.patch("/settings")
    async def settings(form: Settings) -> None:
        twilio = sandbox.twilio
        given = form.model_dump(exclude_none=True)
        twilio.webhook = given.get("whatsapp_webhook", twilio.webhook)
        twilio.status_callback = given.get("whatsapp_status_callback", twilio.status_callback)
        twilio.statuses = given.get("whatsapp_statuses", twilio.statuses)
        twilio.status_delay = given.get("whatsapp_status_delay", twilio.status_delay)
        twilio.approve_templates = given.get("approve_templates", twilio.approve_templates)
        limits = sandbox.telegram.limits
        limits.enforced = given.get("telegram_limits", limits.enforced)
        updates = sandbox.updates
        updates.retry_first = given.get("telegram_retry_first", updates.retry_first)

    @router.post("/clock")
    async def advance(form: Advance) -> Json:
        sandbox.world.clock.advance(form.seconds)
        return {"now": sandbox.world.clock.now()}

    @router.post("/contacts")
    async def contacts(form: Contacts) -> None:
        """They may be written to, as if they had just written."""
        for person in form.telegram:
            sandbox.telegram.person(person).started = True
        for number in form.whatsapp:
            sandbox.twilio.contact(f"whatsapp:{number}").wrote_at = sandbox.world.clock.now()

    @router.put("/templates/{sid}")
    async def approve(sid: str, form: Approval) -> None:
        """Decide on a template as the reviewers do."""
        content = sandbox.twilio.contents.get(sid)
        if content is None or not content.approval:
            raise HTTPException(404, "this template was not submitted")
        content.approval |= form.model_dump()


def _add_groups(router: APIRouter, sandbox: Sandbox) -> None:
    telegram = sandbox.telegram

    @router.post("/groups")
    async def create_group(form: Group) -> None:
        telegram.add_group(form.id, form.title, form.forum)

    @router.post("/groups/{id}/migrate")
    async def migrate(id: int, form: Migration) -> None:
        """Turn a group into a supergroup with another id; the old one answers with the new."""
        old = telegram.chats.get(id)
        if old is None:
            raise HTTPException(404, "there is no such group")
        old.migrated_to = form.to
        telegram.add_group(form.to, old.name, old.is_forum)

    @router.post("/updates/{chat_id}")
    async def raw_update(chat_id: int, update: Json) -> None:
        """Queue a Telegram update of any content, well formed or not."""
        sandbox.updates.add_raw(update, chat_id)
