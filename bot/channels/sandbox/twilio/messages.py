"""The Messages API: create, list, fetch; and the media of a message."""

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import urlencode

from starlette.responses import JSONResponse, RedirectResponse, Response

from bot.channels.sandbox.journal import Accepted, Json
from bot.channels.sandbox.twilio.content import render_content
from bot.channels.sandbox.twilio.delivery import deliver
from bot.channels.sandbox.twilio.errors import TwilioError
from bot.channels.sandbox.twilio.requests import TwilioRequest
from bot.channels.sandbox.twilio.resources import (
    account_json,
    media_json,
    message_json,
    message_uri,
)
from bot.channels.sandbox.twilio.state import Media, Message, TwilioState, new_sid

ADDRESS = re.compile(r"whatsapp:(\+[1-9]\d{6,14}|[A-Z]{2}\.[A-Za-z0-9.]{1,128})")
BODY_LIMIT = 1600
PAGE_SIZE = 50
PAGE_LIMIT = 1000


async def fetch_account(twilio: TwilioState, request: TwilioRequest) -> Response:
    return JSONResponse(account_json(twilio))


async def create_message(twilio: TwilioState, request: TwilioRequest) -> Response:
    _check_addresses(twilio, request)
    body, actions, media_urls = _content(twilio, request)
    message = Message(
        sid=new_sid("MM" if media_urls else "SM"),
        direction="outbound-api",
        sender=request.text("From"),
        recipient=request.text("To"),
        body=body,
        at=twilio.world.clock.now(),
        status="queued",
        actions=actions,
        callback=request.text("StatusCallback") or twilio.status_callback,
    )
    _accept(twilio, message)
    template = twilio.contents.get(request.text("ContentSid"))
    twilio.world.spawn(deliver(twilio, message, template, media_urls))
    return JSONResponse(message_json(twilio, message), 201)


def _check_addresses(twilio: TwilioState, request: TwilioRequest) -> None:
    recipient, sender = request.text("To"), request.text("From")
    if not recipient:
        raise TwilioError(21604)
    if not sender:
        raise TwilioError(21603)
    if not ADDRESS.fullmatch(recipient):
        raise TwilioError(21211, f"Invalid 'To' Phone Number: {recipient}")
    if sender != twilio.sender:
        raise TwilioError(63007)


def _content(twilio: TwilioState, request: TwilioRequest) -> tuple[str, list[Json], list[str]]:
    """Body, buttons and media addresses of what is to be sent."""
    if sid := request.text("ContentSid"):
        if sid not in twilio.contents:
            raise TwilioError(21655)
        return render_content(twilio.contents[sid], _variables(request))
    body, media = request.text("Body"), request.form.get("MediaUrl", [])
    if not body and not media:
        raise TwilioError(21602)
    if len(body) > BODY_LIMIT:
        raise TwilioError(21617)
    if len(media) > 1:
        raise TwilioError(21623)
    if not all(url.startswith(("http://", "https://")) for url in media):
        raise TwilioError(21620)
    return body, [], media


def _variables(request: TwilioRequest) -> dict[str, str]:
    try:
        variables = json.loads(request.text("ContentVariables") or "{}")
    except ValueError:
        raise TwilioError(21656) from None
    if not isinstance(variables, dict):
        raise TwilioError(21656)
    if not all(isinstance(value, str) and value for value in variables.values()):
        raise TwilioError(21656)
    return variables


def _accept(twilio: TwilioState, message: Message) -> None:
    twilio.add_message(twilio.contact(message.recipient), message)
    recipient = message.recipient.removeprefix("whatsapp:")
    entry = Accepted("whatsapp", recipient, message.sid, message.body, message.at)
    twilio.world.journal.accept(entry)


async def list_messages(twilio: TwilioState, request: TwilioRequest) -> Response:
    found = [m for m in reversed(twilio.messages.values()) if _passes(m, request.query)]
    path = f"/2010-04-01/Accounts/{twilio.account}/Messages.json"
    items = [message_json(twilio, m) for m in _page_of(found, request.query)]
    return JSONResponse(page_json(path, request.query, "messages", items, len(found)))


def _passes(message: Message, query: dict[str, str]) -> bool:
    if query.get("To", message.recipient) != message.recipient:
        return False
    if query.get("From", message.sender) != message.sender:
        return False
    if "DateSent" in query and _day(message.at) != _moment(query["DateSent"]).date().isoformat():
        return False
    after, before = query.get("DateSent>"), query.get("DateSent<")
    if after and int(message.at) < _moment(after).timestamp():
        return False
    return not before or int(message.at) <= _moment(before).timestamp()


def _moment(value: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise TwilioError(20001, f"Invalid date: {value}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _day(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).date().isoformat()


def _page_of(items: list[Message], query: dict[str, str]) -> list[Message]:
    page, size = page_and_size(query)
    return items[page * size : (page + 1) * size]


def page_and_size(query: dict[str, str]) -> tuple[int, int]:
    try:
        page, size = int(query.get("Page", 0)), int(query.get("PageSize", PAGE_SIZE))
    except ValueError:
        raise TwilioError(20001, "Page and PageSize are numbers") from None
    return page, max(1, min(size, PAGE_LIMIT))


def page_json(path: str, query: dict[str, str], key: str, items: list[Json], total: int) -> Json:
    page, size = page_and_size(query)

    def uri(number: int) -> str:
        return f"{path}?{urlencode(query | {'Page': number, 'PageSize': size})}"

    return {
        "page": page,
        "page_size": size,
        "start": page * size,
        "end": page * size + max(len(items) - 1, 0),
        "uri": uri(page),
        "first_page_uri": uri(0),
        "previous_page_uri": uri(page - 1) if page else None,
        "next_page_uri": uri(page + 1) if (page + 1) * size < total else None,
        key: items,
    }


async def fetch_message(twilio: TwilioState, request: TwilioRequest) -> Response:
    return JSONResponse(message_json(twilio, _message(twilio, request)))


async def list_media(twilio: TwilioState, request: TwilioRequest) -> Response:
    message = _message(twilio, request)
    path = f"{message_uri(twilio, message.sid)}/Media.json"
    items = [media_json(twilio, media) for media in message.media]
    return JSONResponse(page_json(path, request.query, "media_list", items, len(items)))


async def fetch_media(twilio: TwilioState, request: TwilioRequest) -> Response:
    return JSONResponse(media_json(twilio, _media(twilio, request)))


async def download_media(twilio: TwilioState, request: TwilioRequest) -> Response:
    """Send on to the file itself, as Twilio does to its store."""
    media = _media(twilio, request)
    return RedirectResponse(f"{twilio.world.url}/twilio/store/{media.sid}", 302)


def _message(twilio: TwilioState, request: TwilioRequest) -> Message:
    try:
        return twilio.messages[request.path["message"]]
    except KeyError:
        raise TwilioError(20404) from None


def _media(twilio: TwilioState, request: TwilioRequest) -> Media:
    return _one(m for m in _message(twilio, request).media if m.sid == request.path["media"])


def _one(found: Iterable[Media]) -> Media:
    for media in found:
        return media
    raise TwilioError(20404)
