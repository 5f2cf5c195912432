"""Finds people's phones by channel and address."""

from typing import Literal

from bot.channels.sandbox.acts import CannotDo, Person
from bot.channels.sandbox.phones.bubbles import Screen, telegram_screen, whatsapp_screen
from bot.channels.sandbox.state import Sandbox
from bot.channels.sandbox.telegram.person import Person as TelegramPerson
from bot.channels.sandbox.telegram.state import Chat
from bot.channels.sandbox.twilio.person import Person as WhatsAppPerson
from bot.channels.sandbox.twilio.state import Contact
from bot.channels.sandbox.world import Pulse

Channel = Literal["telegram", "whatsapp"]


class PhoneBook:
    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox

    def person(
        self, channel: Channel, address: str, group: int | None = None, thread: int = 0
    ) -> Person:
        """Somebody about to act; on Telegram perhaps in a group, in one of its threads."""
        if channel == "whatsapp":
            return WhatsAppPerson(self.sandbox.twilio, self.contact(address))
        telegram, chat = self.sandbox.telegram, self.chat(address)
        place = chat if group is None else telegram.chats.get(group)
        if place is None:
            raise CannotDo("there is no such group")
        return TelegramPerson(telegram, self.sandbox.updates, chat, place, thread)

    def pulse(self, channel: Channel, address: str) -> Pulse:
        if channel == "whatsapp":
            return self.contact(address).pulse
        return self.chat(address).pulse

    def screen(self, channel: Channel, address: str) -> Screen:
        if channel == "whatsapp":
            return whatsapp_screen(self.sandbox.twilio, self.contact(address))
        return telegram_screen(self.sandbox.telegram, self.chat(address))

    def contact(self, address: str) -> Contact:
        """`32470…` and `+32470…` are the same number; anything else is opaque."""
        bare = f"+{address}" if address.isdecimal() else address
        return self.sandbox.twilio.contact(bare)

    def chat(self, address: str) -> Chat:
        try:
            return self.sandbox.telegram.person(int(address))
        except ValueError:
            raise CannotDo("a Telegram address is a number") from None
