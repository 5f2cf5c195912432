"""One server with two endpoints: ours, and one that only parses the form and checks it.

`python -m tests.bench.accepting PORT FOLDER`.
"""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import parse_qsl

import uvicorn
from fastapi import FastAPI, Request, Response
from twilio.request_validator import RequestValidator

from bot.channels.port import Incoming
from bot.channels.whatsapp.adapter import WhatsApp
from bot.desk.office import Office
from bot.settings import load_settings
from bot.starting import without_collecting
from bot.store.engine import open_engine
from bot.store.migrate import migrate
from bot.store.sealing import Seal
from bot.together import take_short_turns
from bot.webhooks import TWIML, Records, create_webhooks

TOKEN = "b0" * 16
SECRET = "a-secret-for-the-bench-only-0123456789abcdef"


class Silent(WhatsApp):
    """WhatsApp that shows nobody that we are typing: no network here."""

    async def acknowledge(self, incoming: Incoming) -> None:
        return


def make_app(port: int, folder: Path) -> FastAPI:
    url = f"http://127.0.0.1:{port}"
    settings = load_settings(
        database_url=f"sqlite:///{folder / 'accepting.db'}",
        secret_key=SECRET,
        public_url=url,
        twilio_account_sid="AC" + "5a" * 16,
        twilio_auth_token=TOKEN,
        twilio_whatsapp_from="whatsapp:+14155238886",
    )
    engine = open_engine(settings.database_url)
    migrate(engine)
    office = Office(engine, Seal(SECRET), settings)
    records = Records.of(office)

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        yield
        records.stop()

    app = FastAPI(lifespan=life)
    app.routes.extend(create_webhooks(office, records, {"whatsapp": Silent(settings)}))
    validator = RequestValidator(TOKEN)

    @app.post("/bare")
    async def bare(request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
        signature = request.headers.get("X-Twilio-Signature", "")
        if not validator.validate(f"{url}/bare", form, signature):
            return Response(status_code=403)
        return Response(TWIML, media_type="text/xml")

    @app.get("/readyz")
    async def ready() -> Response:
        return Response()

    return app


if __name__ == "__main__":
    port = int(sys.argv[1])
    take_short_turns()
    with without_collecting():  # as `pouce serve` starts
        app = make_app(port, Path(sys.argv[2]))
    uvicorn.run(app, port=port, log_level="warning", access_log=False)
