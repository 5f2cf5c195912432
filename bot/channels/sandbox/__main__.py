"""`python -m bot.channels.sandbox --port N`: the sandbox as a process of its own."""

import argparse
import asyncio
import sys

from bot.channels.sandbox.server import SandboxServer, listen
from bot.channels.sandbox.state import TELEGRAM_TOKEN, TWILIO_ACCOUNT, TWILIO_TOKEN, Sandbox


def main() -> None:
    options = _options()
    with listen(options.port) as listener:
        sandbox = Sandbox(
            f"http://127.0.0.1:{listener.getsockname()[1]}",
            telegram_token=options.telegram_token,
            twilio_account=options.twilio_account,
            twilio_token=options.twilio_token,
        )
        sandbox.twilio.webhook = options.whatsapp_webhook
        server = SandboxServer(sandbox)
        sys.stdout.write(f"ready {sandbox.world.url}\n")
        sys.stdout.flush()
        asyncio.run(server.serve(sockets=[listener]))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.channels.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--telegram-token", default=TELEGRAM_TOKEN)
    parser.add_argument("--twilio-account", default=TWILIO_ACCOUNT)
    parser.add_argument("--twilio-token", default=TWILIO_TOKEN)
    parser.add_argument("--whatsapp-webhook", default="")
    return parser.parse_args()


if __name__ == "__main__":
    main()
