"""Where Twilio and Telegram call us: checked, stored, and only then acknowledged."""

import hmac
import json
import logging
from dataclasses import dataclass
from functools import partial
from urllib.parse import parse_qsl

from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from twilio.request_validator import RequestValidator

from bot.channels.port import Channel, Incoming
from bot.counters import RECEIVED, REFUSED
from bot.courtesy import Courtesy
from bot.desk.office import Office
from bot.desk.receipts import Receipt, apply_receipts
from bot.inbox import Arrival, store_each
from bot.together import Together

log = logging.getLogger(__name__)

TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
TAKEN = Response(TWIML, media_type="text/xml")
RECEIPTS_WAIT = 0.1  # seconds: nobody waits for them, and together they cost little
LONGEST_BODY = 1024 * 1024
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class TooLargeError(Exception):
    """A body longer than any that the channels send."""


UNREADABLE = (TooLargeError, ValueError, KeyError, TypeError, OverflowError, RecursionError)
"""What reading a body that is no update may raise."""


@dataclass(frozen=True, slots=True)
class Records:
    """What webhooks bring, stored together: messages, and receipts of ours."""

    arrivals: Together[Arrival, Incoming | None]
    receipts: Together[Receipt, None]

    @classmethod
    def of(cls, office: Office) -> "Records":
        return cls(
            Together("arrivals", partial(store_each, office)),
            Together("receipts", partial(apply_receipts, office), RECEIPTS_WAIT),
        )

    def stop(self) -> None:
        self.arrivals.stop()
        self.receipts.stop()


def create_webhooks(office: Office, records: Records, channels: dict[str, Channel]) -> list[Route]:
    """The webhooks of the channels that are on.

    Routes of Starlette: FastAPI's reading of parameters would cost each message for nothing.
    """
    hooks = Webhooks(office, records, channels)
    paths = {
        "whatsapp": {"/whatsapp": hooks.whatsapp, "/whatsapp/status": hooks.whatsapp_status},
        "telegram": {"/telegram": hooks.telegram},
    }
    return [
        Route(f"/webhooks{path}", endpoint, methods=["POST"])
        for channel in channels
        for path, endpoint in paths[channel].items()
    ]


class Webhooks:
    """The endpoints, with what they need."""

    def __init__(self, office: Office, records: Records, channels: dict[str, Channel]) -> None:
        self._office, self._records = office, records
        self._validator = RequestValidator(office.settings.twilio_auth_token)
        self._secret = telegram_secret(office)
        self._courtesy = Courtesy(office, channels)

    async def whatsapp(self, request: Request) -> Response:
        form = await self._signed_form(request)
        if isinstance(form, Response):
            return form
        if not form.get("MessageSid") or not form.get("From"):
            return refuse("whatsapp", 400, "MessageSid and From are needed")
        stored = await self._store(Arrival("whatsapp", form["MessageSid"], form))
        return stored or TAKEN

    async def whatsapp_status(self, request: Request) -> Response:
        form = await self._signed_form(request)
        if isinstance(form, Response):
            return form
        sid, status = form.get("MessageSid", ""), form.get("MessageStatus", "")
        if not sid or not status:
            return refuse("whatsapp", 400, "MessageSid and MessageStatus are needed")
        try:
            await self._records.receipts.do(Receipt(sid, status, form.get("ErrorCode", "")))
        except SQLAlchemyError:
            log.exception("A delivery receipt could not be stored.")
            return refuse("whatsapp", 503, "try again")
        return TAKEN

    async def telegram(self, request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            return refuse("telegram", 403, "wrong secret token")
        try:
            update = json.loads(await read_body(request))
            identifier = str(int(update["update_id"]))
        except UNREADABLE:
            # Telegram repeats what is refused, and holds back that chat's next updates.
            log.warning("A Telegram update that is no update was dropped.")
            return Response(status_code=200)
        return await self._store(Arrival("telegram", identifier, update)) or Response()

    async def _signed_form(self, request: Request) -> dict[str, str] | Response:
        """The form, once its signature over the public address is right."""
        try:
            raw = (await read_body(request)).decode()
        except (TooLargeError, UnicodeDecodeError):
            return refuse("whatsapp", 400, "not a form that Twilio sends")
        form = dict(parse_qsl(raw, keep_blank_values=True))
        url = f"{self._office.settings.public_url}{request.url.path}"
        url += f"?{request.url.query}" if request.url.query else ""
        signature = request.headers.get("X-Twilio-Signature", "")
        if not self._is_signed(url, form, signature):
            return refuse("whatsapp", 403, "wrong signature")
        return form

    def _is_signed(self, url: str, form: dict[str, str], signature: str) -> bool:
        """As the address stands, which is the rule; else with or without its port."""
        expected = self._validator.compute_signature(url, form)
        if hmac.compare_digest(expected.encode(), signature.encode()):
            return True
        return bool(self._validator.validate(url, form, signature))

    async def _store(self, arrival: Arrival) -> Response | None:
        """None once stored; otherwise the answer that makes the channel try again."""
        try:
            incoming = await self._records.arrivals.do(arrival)
        except SQLAlchemyError:
            log.exception("A message of %s could not be stored.", arrival.channel)
            return refuse(arrival.channel, 503, "try again")
        if incoming is not None:
            RECEIVED.labels(arrival.channel).inc()
            self._courtesy.acknowledge(incoming)
        return None


async def read_body(request: Request) -> bytes:
    """The body, unless it is longer than the channels ever send."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LONGEST_BODY:
            raise TooLargeError
    return bytes(body)


def refuse(channel: str, status: int, reason: str) -> Response:
    REFUSED.labels(channel, str(status)).inc()
    return Response(f"{reason}\n", status_code=status, media_type="text/plain")


def telegram_secret(office: Office) -> str:
    """As set, else derived from SECRET_KEY: the same in every process."""
    return office.settings.telegram_webhook_secret or office.seal.derived("telegram webhook")
