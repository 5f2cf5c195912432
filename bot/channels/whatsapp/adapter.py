"""WhatsApp through Twilio's SDK: sending, looking at what was sent, fetching media."""

import json
import logging
from datetime import datetime
from typing import Any

from twilio.rest import Client

from bot.channels.http import FORM
from bot.channels.port import (
    Attachment,
    BackOffError,
    DeliveryError,
    Incoming,
    Outgoing,
    PermanentError,
    WindowClosedError,
)
from bot.channels.whatsapp.content import content_for, filled
from bot.channels.whatsapp.errors import FAILED, translated
from bot.channels.whatsapp.http import HttpClient
from bot.channels.whatsapp.media import MediaStore
from bot.lines import say
from bot.markup import to_whatsapp
from bot.settings import Settings

log = logging.getLogger(__name__)

LONGEST = 1600
RECENT = 50
PAGE = 1000  # the most that one call lists
API = "https://api.twilio.com"


class WhatsApp:
    """The channel. Files are offered to Twilio under `public_url`/media/."""

    name = "whatsapp"

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._http = HttpClient(settings.twilio_api_url)
        self._account = (settings.twilio_account_sid, settings.twilio_auth_token)
        self._media = MediaStore(self._http, self._account, settings.twilio_api_url)
        self._client = Client(*self._account, http_client=self._http)

    async def stop(self) -> None:
        await self._http.http.close()

    async def send(self, address: str, message: Outgoing) -> str:
        """Free text within the window; outside it the approved template, or nothing."""
        form = self._free(message) if message.window_open else self._template(message)
        with translated():
            sent = await self._client.messages.create_async(
                to=address,
                from_=self._settings.twilio_whatsapp_from,
                status_callback=f"{self._settings.public_url}/webhooks/whatsapp/status",
                **form,
            )
        return str(sent.sid)

    def _free(self, message: Outgoing) -> dict[str, Any]:
        content = content_for(message, self._settings.whatsapp_templates)
        if content is not None and message.attachment is None:
            return {"content_sid": content.sid, "content_variables": json.dumps(content.variables)}
        form: dict[str, Any] = {"body": body(message)} if message.text else {}
        if message.attachment is not None:
            form["media_url"] = [self._media_url(message.attachment)]
        return form

    def _media_url(self, attachment: Attachment) -> str:
        """Where Twilio will fetch the file, which must be there by then."""
        if attachment.content is None:
            raise BackOffError("the file has not been fetched yet")
        return f"{self._settings.public_url}{attachment.path}"

    def _template(self, message: Outgoing) -> dict[str, Any]:
        sid = self._template_sid(message)
        if sid is None:
            raise WindowClosedError("the window is closed and there is no template for this")
        variables = {str(n): value for n, value in enumerate(message.values, 1)}
        return {"content_sid": sid, "content_variables": json.dumps(variables)}

    def _template_sid(self, message: Outgoing) -> str | None:
        return self._settings.whatsapp_templates.get(f"{message.template}.{message.language}")

    async def already_sent(
        self, address: str, message: Outgoing, since: datetime, known: frozenset[str]
    ) -> str | None:
        """The message that an ambiguous failure may have left, found by its text.

        Only a file without text has none.
        """
        with translated():
            texts = {await self._listed(form) for form in self._forms(message)}
            found = await self._client.messages.list_async(
                to=address,
                from_=self._settings.twilio_whatsapp_from,
                date_sent_after=since,
                limit=RECENT,
            )
        left = (m for m in found if m.status not in FAILED and m.sid not in known)
        return next((str(m.sid) for m in left if (m.body or "") in texts), None)

    def _forms(self, message: Outgoing) -> list[dict[str, Any]]:
        """As it may have been sent: since then the window may have opened, or closed."""
        free = self._free(message)
        return [free] if self._template_sid(message) is None else [free, self._template(message)]

    async def _listed(self, form: dict[str, Any]) -> str:
        """The text under which Twilio lists a message of this form."""
        if "content_sid" not in form:
            return str(form.get("body", ""))
        content = await self._client.content.v1.contents(form["content_sid"]).fetch_async()
        return filled(content.types, json.loads(form["content_variables"]))

    async def fetch(self, reference: str) -> tuple[bytes, str]:
        """A file and its type, with the account's credentials and from Twilio only."""
        return await self._media.fetch(reference)

    async def acknowledge(self, incoming: Incoming) -> None:
        """Shows that an answer is being written; best effort, as the API itself is."""
        url = "https://messaging.twilio.com/v2/Indicators/Typing.json"
        form = {"messageId": incoming.message_id, "channel": "whatsapp"}
        try:
            await self._http.request("POST", url, data=form, headers=FORM, auth=self._account)
        except DeliveryError as error:
            log.info("Twilio did not take a typing indicator: %s.", error)

    async def recent_inbound(self, since: datetime) -> list[dict[str, str]]:
        """Every message received since then, in order, as its webhook's form, and when it came."""
        with translated():
            found = await self._client.messages.list_async(
                to=self._settings.twilio_whatsapp_from, date_sent_after=since, page_size=PAGE
            )
            # Twilio lists the newest first, and counts in whole seconds.
            in_order = sorted(reversed(found), key=lambda m: m.date_sent or m.date_created)
            return [await self._form(m) for m in in_order if m.direction == "inbound"]

    async def _form(self, message: Any) -> dict[str, str]:
        form = {
            "MessageSid": str(message.sid),
            "From": str(message.from_),
            "To": str(message.to),
            "Body": str(message.body or ""),
            "NumMedia": str(message.num_media or "0"),
            "DateSent": (message.date_sent or message.date_created).isoformat(),
        }
        if form["NumMedia"] != "0":
            files = await self._client.messages(message.sid).media.list_async()
            for number, file in enumerate(files):
                form[f"MediaUrl{number}"] = f"{API}{str(file.uri).removesuffix('.json')}"
                form[f"MediaContentType{number}"] = str(file.content_type)
        return form


def body(message: Outgoing) -> str:
    """The text with its options as numbers to type."""
    text = to_whatsapp(message.text)
    if message.options:
        numbered = "\n".join(f"*{n}.* {o.label}" for n, o in enumerate(message.options, 1))
        text = f"{text}\n\n{numbered}\n\n_{say(message.language, 'number-hint')}_"
    if len(text) > LONGEST:
        raise PermanentError(f"a text of {len(text)} characters does not fit in {LONGEST}")
    return text
