"""The whole sandbox: both APIs' state over one world."""

from bot.channels.sandbox.telegram.state import TelegramState
from bot.channels.sandbox.telegram.updates import Updates
from bot.channels.sandbox.twilio.state import TwilioState
from bot.channels.sandbox.world import World

TELEGRAM_TOKEN = "4200000001:sandbox-token-for-trials-only-00001"
TWILIO_ACCOUNT = "AC" + "5a" * 16
TWILIO_TOKEN = "b0" * 16
WHATSAPP_SENDER = "whatsapp:+14155238886"


class Sandbox:
    """Everything both simulated channels know; `url` is where the sandbox is reached."""

    def __init__(
        self,
        url: str,
        *,
        telegram_token: str = TELEGRAM_TOKEN,
        telegram_username: str = "coup_de_pouce_bot",
        twilio_account: str = TWILIO_ACCOUNT,
        twilio_token: str = TWILIO_TOKEN,
        whatsapp_sender: str = WHATSAPP_SENDER,
    ) -> None:
        self.world = World(url)
        self.telegram = TelegramState(self.world, telegram_token, telegram_username)
        self.updates = Updates(self.world)
        self.twilio = TwilioState(self.world, twilio_account, twilio_token, whatsapp_sender)

    @property
    def telegram_url(self) -> str:
        """The value of TELEGRAM_API_URL."""
        return f"{self.world.url}/telegram"

    @property
    def twilio_url(self) -> str:
        """The value of TWILIO_API_URL."""
        return f"{self.world.url}/twilio"

    async def close(self) -> None:
        await self.world.close()
