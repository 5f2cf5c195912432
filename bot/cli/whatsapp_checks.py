"""Whether WhatsApp is well configured, asked of Twilio: the account, the sender, the templates."""

import asyncio
from contextlib import closing
from typing import Any
from urllib.parse import urldefrag

import httpx

from bot.channels.whatsapp.content import TEMPLATES
from bot.cli.findings import Finding, clock
from bot.cli.templates import ContentApi
from bot.settings import Settings

ACCOUNTS = "https://api.twilio.com"
SENDERS = "https://messaging.twilio.com"
TRIAL = "whatsapp:+14155238886"  # Twilio's own, which no account lists
RETRIES = "#rc=5&rp=all"
REMEDY = "run `pouce templates create` and `submit`, and copy WHATSAPP_TEMPLATES again"


async def examine(settings: Settings, client: httpx.AsyncClient) -> list[Finding]:
    """Every finding; only the first one when Twilio cannot be asked."""
    sid = settings.twilio_account_sid
    client.auth = httpx.BasicAuth(sid, settings.twilio_auth_token)
    accounts, senders = (settings.twilio_api_url or base for base in (ACCOUNTS, SENDERS))
    try:
        account = await client.get(f"{accounts}/2010-04-01/Accounts/{sid}.json")
        if account.status_code != 200:
            remedy = "copy TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN again from Twilio's console"
            return [Finding("WhatsApp", f"Twilio answered {account.status_code}", remedy)]
        listed = await client.get(f"{senders}/v2/Channels/Senders", params={"Channel": "whatsapp"})
        listed.raise_for_status()
        templates = await asyncio.to_thread(_templates, settings)
    except (httpx.HTTPError, OSError) as error:
        return [Finding("WhatsApp", type(error).__name__, "check the network, TWILIO_API_URL")]
    sender = _sender(settings, listed.json()["senders"])
    hour = [] if settings.telegram_on else [clock(account)]  # else Telegram says it
    return [Finding("WhatsApp", "account reachable"), *hour, *sender, *templates]


def _sender(settings: Settings, senders: list[dict[str, Any]]) -> list[Finding]:
    """Whether ours is one of the account's, works, and brings its messages to us."""
    ours = settings.twilio_whatsapp_from
    found = next((sender for sender in senders if sender["sender_id"] == ours), None)
    if found is not None:
        return [_state(found), _webhook(settings, found)]
    if ours == TRIAL:
        told = f"register {_wanted(settings)} in Twilio's console"
        return [Finding("WhatsApp sender", f"Twilio's number for trials: {told}")]
    known = ", ".join(str(sender["sender_id"]) for sender in senders) or "none"
    remedy = f"set TWILIO_WHATSAPP_FROM to a sender of the account ({known})"
    return [Finding("WhatsApp sender", f"{ours} is not the account's", remedy)]


def _state(sender: dict[str, Any]) -> Finding:
    state = str(sender.get("status", ""))
    remedy = "" if state.startswith("ONLINE") else "look at the sender in Twilio's console"
    return Finding("WhatsApp sender", f"{sender['sender_id']} is {state.lower()}", remedy)


def _webhook(settings: Settings, sender: dict[str, Any]) -> Finding:
    registered = str((sender.get("webhook") or {}).get("callback_url") or "")
    found, wanted = registered or "none", _wanted(settings)
    if not wanted.startswith("https://"):
        return Finding("WhatsApp webhook", found, "set PUBLIC_URL to an https:// address")
    if registered == wanted:
        return Finding("WhatsApp webhook", found)
    same = urldefrag(registered).url == urldefrag(wanted).url
    why = ", so that Twilio tries again when we are away" if same else ""
    return Finding("WhatsApp webhook", found, f"register {wanted} with the sender{why}")


def _wanted(settings: Settings) -> str:
    return f"{settings.public_url}/webhooks/whatsapp{RETRIES}"


def _templates(settings: Settings) -> list[Finding]:
    """Those that the setting names: whether each is there, and approved where it must be."""
    if not settings.whatsapp_templates:
        found = "none: follow-ups after 24 hours will not leave"
        return [Finding("WhatsApp templates", found)]
    with closing(ContentApi(settings)) as api:
        there = api.sids()
        states = {
            name: _approval(api, name, sid) if sid in there else "missing"
            for name, sid in sorted(settings.whatsapp_templates.items())
        }
    wrong = {name: state for name, state in states.items() if state != "approved"}
    if not wrong:
        return [Finding("WhatsApp templates", f"{len(states)} ready")]
    return [Finding("WhatsApp template", f"{name} is {wrong[name]}", REMEDY) for name in wrong]


def _approval(api: ContentApi, name: str, sid: str) -> str:
    """Only what is said outside the window needs WhatsApp's approval."""
    return api.approval(sid) if name.rpartition(".")[0] in TEMPLATES else "approved"
