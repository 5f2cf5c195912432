"""The sender's own settings (its webhooks), and the typing indicator."""

from starlette.responses import JSONResponse, Response

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.twilio.errors import TwilioError
from bot.channels.sandbox.twilio.requests import TwilioRequest
from bot.channels.sandbox.twilio.state import TwilioState

SENDERS_URL = "https://messaging.twilio.com/v2/Channels/Senders"
TYPING_SECONDS = 25


def _sender_sid(twilio: TwilioState) -> str:
    return "XE" + twilio.account.removeprefix("AC")


def _sender_json(twilio: TwilioState) -> Json:
    sid = _sender_sid(twilio)
    return {
        "sid": sid,
        "status": "ONLINE",
        "sender_id": twilio.sender,
        "configuration": {},
        "webhook": {
            "callback_url": twilio.webhook,
            "callback_method": "POST",
            "status_callback_url": twilio.status_callback,
            "status_callback_method": "POST",
        },
        "profile": {"name": "Coup de pouce"},
        "properties": {"quality_rating": "HIGH", "messaging_limit": "1K Customers/24hr"},
        "offline_reasons": None,
        "url": f"{SENDERS_URL}/{sid}",
    }


async def list_senders(twilio: TwilioState, request: TwilioRequest) -> Response:
    meta = {
        "key": "senders",
        "page": 0,
        "page_size": 50,
        "url": SENDERS_URL,
        "first_page_url": SENDERS_URL,
        "previous_page_url": None,
        "next_page_url": None,
    }
    return JSONResponse({"senders": [_sender_json(twilio)], "meta": meta})


async def fetch_sender(twilio: TwilioState, request: TwilioRequest) -> Response:
    _check_sender(twilio, request)
    return JSONResponse(_sender_json(twilio))


async def update_sender(twilio: TwilioState, request: TwilioRequest) -> Response:
    _check_sender(twilio, request)
    webhook = request.body.get("webhook", {})
    twilio.webhook = webhook.get("callback_url", twilio.webhook)
    twilio.status_callback = webhook.get("status_callback_url", twilio.status_callback)
    return JSONResponse(_sender_json(twilio), 202)


def _check_sender(twilio: TwilioState, request: TwilioRequest) -> None:
    if request.path["sender"] != _sender_sid(twilio):
        raise TwilioError(20404)


async def show_typing(twilio: TwilioState, request: TwilioRequest) -> Response:
    message = twilio.messages.get(request.text("messageId"))
    if request.text("channel") != "whatsapp" or message is None or not message.inbound:
        raise TwilioError(20001, "channel or messageId is invalid")
    contact = twilio.contact(message.sender)
    contact.typing_until = twilio.world.clock.now() + TYPING_SECONDS
    contact.pulse.beat()
    return JSONResponse({"success": True})
