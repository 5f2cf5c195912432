"""What becomes of an accepted message: its statuses, told to the callback."""

import asyncio
import mimetypes

import httpx

from bot.channels.sandbox.twilio.state import Content, Message, TwilioState
from bot.channels.sandbox.twilio.webhooks import post_signed


async def deliver(
    twilio: TwilioState, message: Message, template: Content | None, media_urls: list[str]
) -> None:
    """Fetch the media, then go through the statuses; or fail, for the reason found."""
    fault = twilio.world.faults.pick("twilio.delivery", message.recipient.removeprefix("whatsapp:"))
    error = fault.fails_with or _obstacle(twilio, message, template)
    for url in media_urls:
        error = error or await _attach(twilio, message, url)
    if error is not None:
        return await _fail(twilio, message, error)
    for status in twilio.statuses:
        await asyncio.sleep(twilio.status_delay)
        _change(twilio, message, status)
        _call_back(twilio, message)


def _obstacle(twilio: TwilioState, message: Message, template: Content | None) -> int | None:
    """The code of what keeps the message from its recipient."""
    contact = twilio.contact(message.recipient)
    if contact.blocked:
        return 63014
    approved = template is not None and template.approval.get("status") == "approved"
    return None if approved or twilio.window_open(contact) else 63016


async def _attach(twilio: TwilioState, message: Message, url: str) -> int | None:
    try:
        answer = await twilio.world.http.get(url, follow_redirects=True)
        answer.raise_for_status()
    except httpx.HTTPError:
        return 63019
    name = url.partition("?")[0].rpartition("/")[2] or "file"
    guessed = mimetypes.guess_type(name)[0] or "application/octet-stream"
    kind = answer.headers.get("content-type", guessed).partition(";")[0]
    twilio.add_media(message, name, kind, answer.content)
    twilio.contact(message.recipient).pulse.beat()
    return None


async def _fail(twilio: TwilioState, message: Message, error: int) -> None:
    await asyncio.sleep(twilio.status_delay)
    message.error = error
    _change(twilio, message, "failed" if error == 63016 else "undelivered")
    _call_back(twilio, message)


def _change(twilio: TwilioState, message: Message, status: str) -> None:
    message.status = status
    message.updated = twilio.world.clock.now()
    twilio.contact(message.recipient).pulse.beat()


def _call_back(twilio: TwilioState, message: Message) -> None:
    if not message.callback:
        return
    form = {
        "SmsSid": message.sid,
        "SmsStatus": message.status,
        "MessageStatus": message.status,
        "MessageSid": message.sid,
        "AccountSid": twilio.account,
        "ApiVersion": "2010-04-01",
        "ChannelPrefix": "whatsapp",
        "ChannelToAddress": message.recipient.removeprefix("whatsapp:"),
        "StructuredMessage": "false",
        "From": message.sender,
        "To": message.recipient,
    }
    if message.error is not None:
        form |= {"ErrorCode": str(message.error)}
    if message.status == "read":
        form |= {"EventType": "READ"}
    twilio.world.spawn(post_signed(twilio, message.callback, form, "twilio.status"))
