"""Twilio's webhook forms read into what arrived. Pure."""

from collections.abc import Mapping
from datetime import datetime

from bot.channels.port import Incoming, IncomingMedia
from bot.events import MediaKind

Form = Mapping[str, str]

KINDS: dict[str, MediaKind] = {"image": "photo", "audio": "voice", "video": "video"}
MOST_MEDIA = 10


def parse_form(form: Form) -> Incoming:
    """What the contact sent. `From` is an opaque address: only its prefix means something.

    `DateSent` is no webhook's: a message that was looked for has it.
    """
    option = form.get("ButtonPayload") or form.get("ListId") or ""
    sender, sent = form["From"], form.get("DateSent")
    return Incoming(
        channel="whatsapp",
        external_id=form["MessageSid"],
        sender=sender,
        kind="press" if option else "message",
        text=form.get("Body") or form.get("ButtonText") or form.get("ListTitle") or "",
        message_id=form["MessageSid"],
        option=option,
        reply_to=form.get("OriginalRepliedMessageSid", ""),
        media=tuple(_media(form)),
        aliases=_aliases(form, sender),
        sent_at=datetime.fromisoformat(sent) if sent else None,
    )


def _aliases(form: Form, sender: str) -> tuple[str, ...]:
    """The number behind an opaque address, when the form tells it."""
    number = form.get("WaId", "")
    known = f"whatsapp:+{number}" if number.isdecimal() else sender
    return () if known == sender else (known,)


def _media(form: Form) -> list[IncomingMedia]:
    count = form.get("NumMedia", "0")
    number = min(int(count), MOST_MEDIA) if count.isdecimal() else 0
    files = [
        IncomingMedia(
            kind=KINDS.get(form.get(f"MediaContentType{i}", "").partition("/")[0], "document"),
            reference=form[f"MediaUrl{i}"],
            content_type=form.get(f"MediaContentType{i}", ""),
        )
        for i in range(number)
        if form.get(f"MediaUrl{i}")
    ]
    return files + _place(form)


def _place(form: Form) -> list[IncomingMedia]:
    if not form.get("Latitude"):
        return []
    where = f"geo:{form['Latitude']},{form.get('Longitude', '')}"
    return [IncomingMedia("location", where, "text/plain")]
