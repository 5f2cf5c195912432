"""What a person does in WhatsApp, each act becoming a signed webhook for the service."""

import json
from dataclasses import dataclass

from bot.channels.sandbox.acts import CannotDo
from bot.channels.sandbox.journal import Json
from bot.channels.sandbox.samples import Sample
from bot.channels.sandbox.twilio.resources import message_uri
from bot.channels.sandbox.twilio.state import Contact, Message, TwilioState, new_sid
from bot.channels.sandbox.twilio.webhooks import post_signed


@dataclass(frozen=True)
class Person:
    twilio: TwilioState
    contact: Contact

    def write(
        self, text: str, reply_to: str | None = None, extra: dict[str, str] | None = None
    ) -> str:
        """Write a text; `extra` fields are added to the webhook, or replace its own."""
        reply = self._reply(reply_to) if reply_to else {}
        return self._post(text, {"MessageType": "text"} | reply | (extra or {}))

    def start(self, payload: str = "") -> str:
        """A link to WhatsApp only prepares a text."""
        return self.write(payload)

    def edit(self, message: str, text: str) -> str:
        raise CannotDo("WhatsApp does not tell businesses of edited messages")

    def send_album(self, samples: list[Sample], caption: str = "") -> list[str]:
        """WhatsApp sends each file by itself."""
        captions = [caption, *[""] * len(samples)]
        return [self.send_file(s, c) for s, c in zip(samples, captions, strict=False)]

    def rename(self, name: str, language: str | None) -> None:
        """WhatsApp tells no language."""
        self.contact.name = name

    def send_file(self, sample: Sample, caption: str = "") -> str:
        kind = {"photo": "image", "voice": "audio"}.get(sample.kind, sample.kind)
        return self._post(caption, {"MessageType": kind}, sample)

    def press(self, message: str, data: str) -> str:
        """Press a quick reply, or choose a row of a list, by its id."""
        shown = self.twilio.messages.get(message)
        actions: list[Json] = shown.actions if shown else []
        action = next((a for a in actions if a["id"] == data), None)
        if action is None:
            raise CannotDo("the message has no such button")
        title = action["title"]
        if action["kind"] == "list":
            chosen = {"ListId": data, "ListTitle": title, "MessageType": "interactive"}
        else:
            chosen = {"ButtonPayload": data, "ButtonText": title, "MessageType": "button"}
        return self._post(title, self._reply(message) | chosen)

    def _reply(self, sid: str) -> dict[str, str]:
        return {
            "OriginalRepliedMessageSender": self.twilio.sender,
            "OriginalRepliedMessageSid": sid,
        }

    def block(self, blocked: bool) -> None:
        """Block the sender, or let it write again: WhatsApp tells nobody."""
        self.contact.blocked = blocked
        self.contact.pulse.beat()

    def _post(self, body: str, extra: dict[str, str], sample: Sample | None = None) -> str:
        now = self.twilio.world.clock.now()
        message = Message(
            sid=new_sid("MM" if sample else "SM"),
            direction="inbound",
            sender=f"whatsapp:{self.contact.address}",
            recipient=self.twilio.sender,
            body=body,
            at=now,
            status="received",
        )
        if sample:
            self.twilio.add_media(message, sample.name, sample.type, sample.content)
        self.contact.wrote_at = now
        self.twilio.add_message(self.contact, message)
        if self.twilio.webhook:
            form = self._form(message) | extra
            work = post_signed(self.twilio, self.twilio.webhook, form, "twilio.webhook")
            self.twilio.world.spawn(work)
        return message.sid

    def _form(self, message: Message) -> dict[str, str]:
        form = {
            "SmsMessageSid": message.sid,
            "SmsSid": message.sid,
            "MessageSid": message.sid,
            "AccountSid": self.twilio.account,
            "SmsStatus": "received",
            "ApiVersion": "2010-04-01",
            "NumSegments": "1",
            "ReferralNumMedia": "0",
            "NumMedia": str(len(message.media)),
            "From": message.sender,
            "To": message.recipient,
            "Body": message.body,
            "ProfileName": self.contact.name,
            "ChannelMetadata": self._metadata(),
        }
        if self.contact.address.startswith("+"):
            form["WaId"] = self.contact.address.removeprefix("+")
        for number, media in enumerate(message.media):
            path = f"{message_uri(self.twilio, message.sid)}/Media/{media.sid}"
            form[f"MediaUrl{number}"] = f"{self.twilio.world.url}/twilio{path}"
            form[f"MediaContentType{number}"] = media.type
        return form

    def _metadata(self) -> str:
        context = {"ProfileName": self.contact.name}
        if self.contact.address.startswith("+"):
            context["WaId"] = self.contact.address.removeprefix("+")
        return json.dumps({"type": "whatsapp", "data": {"context": context}})
