"""The sandbox as an ASGI application, to mount or to serve by itself."""

from fastapi import FastAPI
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from bot.channels.sandbox.acts import CannotDo
from bot.channels.sandbox.control import control_router
from bot.channels.sandbox.phones.api import media_router, phones_router
from bot.channels.sandbox.phones.page import page_router
from bot.channels.sandbox.state import Sandbox
from bot.channels.sandbox.telegram.api import telegram_router
from bot.channels.sandbox.twilio.api import twilio_router


def create_sandbox(sandbox: Sandbox) -> FastAPI:
    app = FastAPI(title="Sandbox", docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(telegram_router(sandbox.telegram, sandbox.updates))
    app.include_router(twilio_router(sandbox.twilio))
    for router in (control_router, phones_router, media_router, page_router):
        app.include_router(router(sandbox))

    @app.exception_handler(CannotDo)
    async def cannot_do(request: Request, error: CannotDo) -> JSONResponse:
        return JSONResponse({"detail": str(error)}, 409)

    @app.exception_handler(ClientDisconnect)
    async def gone(request: Request, error: ClientDisconnect) -> Response:
        """Whoever called was killed in the middle of it; nobody reads the answer."""
        return Response(status_code=400)

    return app
