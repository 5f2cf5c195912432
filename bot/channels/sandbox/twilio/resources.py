"""Resources as Twilio writes them in JSON."""

from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.twilio.errors import MESSAGES
from bot.channels.sandbox.twilio.state import Content, Media, Message, TwilioState, iso, rfc2822

VERSION = "2010-04-01"
CONTENT_URL = "https://content.twilio.com/v1/Content"


def account_json(twilio: TwilioState) -> Json:
    return {
        "sid": twilio.account,
        "owner_account_sid": twilio.account,
        "friendly_name": "Sandbox",
        "status": "active",
        "type": "Full",
        "date_created": rfc2822(0),
        "date_updated": rfc2822(0),
        "uri": f"/{VERSION}/Accounts/{twilio.account}.json",
        "subresource_uris": {"messages": f"/{VERSION}/Accounts/{twilio.account}/Messages.json"},
    }


def message_uri(twilio: TwilioState, sid: str) -> str:
    return f"/{VERSION}/Accounts/{twilio.account}/Messages/{sid}"


def message_json(twilio: TwilioState, message: Message) -> Json:
    uri = message_uri(twilio, message.sid)
    unsent = message.status in ("accepted", "queued")
    return {
        "account_sid": twilio.account,
        "api_version": VERSION,
        "body": message.body,
        "date_created": rfc2822(message.at),
        "date_sent": None if unsent else rfc2822(message.at),
        "date_updated": rfc2822(message.updated or message.at),
        "direction": message.direction,
        "error_code": message.error,
        "error_message": None if message.error is None else MESSAGES.get(message.error),
        "from": message.sender,
        "messaging_service_sid": None,
        "num_media": str(len(message.media)),
        "num_segments": "1",
        "price": None,
        "price_unit": None,
        "sid": message.sid,
        "status": message.status,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": message.recipient,
        "uri": f"{uri}.json",
    }


def media_json(twilio: TwilioState, media: Media) -> Json:
    return {
        "account_sid": twilio.account,
        "content_type": media.type,
        "date_created": rfc2822(media.at),
        "date_updated": rfc2822(media.at),
        "parent_sid": media.parent,
        "sid": media.sid,
        "uri": f"{message_uri(twilio, media.parent)}/Media/{media.sid}.json",
    }


def content_json(twilio: TwilioState, content: Content) -> Json:
    url = f"{CONTENT_URL}/{content.sid}"
    return {
        "sid": content.sid,
        "account_sid": twilio.account,
        "friendly_name": content.friendly_name,
        "language": content.language,
        "variables": content.variables,
        "types": content.types,
        "date_created": iso(content.at),
        "date_updated": iso(content.at),
        "url": url,
        "links": {
            "approval_create": f"{url}/ApprovalRequests/whatsapp",
            "approval_fetch": f"{url}/ApprovalRequests",
        },
    }
