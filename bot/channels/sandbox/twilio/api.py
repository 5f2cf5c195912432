"""Twilio's APIs over HTTP, all their sub-domains under `/twilio`."""

from collections.abc import Awaitable, Callable
from functools import partial

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.sandbox.exchange import play
from bot.channels.sandbox.journal import Call
from bot.channels.sandbox.twilio import content, messages, senders
from bot.channels.sandbox.twilio.errors import TwilioError, refusal
from bot.channels.sandbox.twilio.requests import TwilioRequest, authorise, read_request
from bot.channels.sandbox.twilio.state import TwilioState

Operation = Callable[[TwilioState, TwilioRequest], Awaitable[Response]]

ACCOUNT = "/2010-04-01/Accounts/{account}"
MESSAGE = ACCOUNT + "/Messages/{message}"
CONTENT = "/v1/Content/{content}"
SENDER = "/v2/Channels/Senders/{sender}"

ROUTES: list[tuple[str, str, str, Operation]] = [
    ("POST", ACCOUNT + "/Messages.json", "messages.create", messages.create_message),
    ("GET", ACCOUNT + "/Messages.json", "messages.list", messages.list_messages),
    ("GET", MESSAGE + "/Media.json", "media.list", messages.list_media),
    ("GET", MESSAGE + "/Media/{media}.json", "media.fetch", messages.fetch_media),
    ("GET", MESSAGE + "/Media/{media}", "media.download", messages.download_media),
    ("GET", MESSAGE + ".json", "messages.fetch", messages.fetch_message),
    ("GET", ACCOUNT + ".json", "accounts.fetch", messages.fetch_account),
    ("POST", "/v1/Content", "content.create", content.create_content),
    ("GET", "/v1/Content", "content.list", content.list_contents),
    ("GET", CONTENT, "content.fetch", content.fetch_content),
    ("DELETE", CONTENT, "content.delete", content.delete_content),
    ("POST", CONTENT + "/ApprovalRequests/whatsapp", "approval.create", content.request_approval),
    ("GET", CONTENT + "/ApprovalRequests", "approval.fetch", content.fetch_approval),
    ("POST", "/v2/Indicators/Typing.json", "typing.create", senders.show_typing),
    ("GET", "/v2/Channels/Senders", "senders.list", senders.list_senders),
    ("GET", SENDER, "senders.fetch", senders.fetch_sender),
    ("POST", SENDER, "senders.update", senders.update_sender),
]


def twilio_router(twilio: TwilioState) -> APIRouter:
    router = APIRouter(prefix="/twilio", include_in_schema=False)
    for method, path, name, operation in ROUTES:
        endpoint = _endpoint(twilio, f"twilio.{name}", operation)
        router.add_api_route(path, endpoint, methods=[method], name=name, response_model=None)

    @router.get("/store/{media}")
    async def store(media: str) -> Response:
        found = twilio.media.get(media)
        if found is None:
            return TwilioError(20404).response()
        return Response(found.content, media_type=found.type)

    return router


def _endpoint(
    twilio: TwilioState, name: str, operation: Operation
) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            authorise(twilio, request)
            asked = await read_request(request)
        except TwilioError as error:
            return error.response()
        recipient = asked.text("To").removeprefix("whatsapp:")
        now = twilio.world.clock.now()
        call = Call(name, recipient, asked.as_params(), [], now)
        return await play(twilio.world, call, partial(_answer, twilio, operation, asked), refusal)

    return endpoint


async def _answer(twilio: TwilioState, operation: Operation, asked: TwilioRequest) -> Response:
    try:
        return await operation(twilio, asked)
    except TwilioError as error:
        return error.response()
