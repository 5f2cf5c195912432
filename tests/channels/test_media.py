"""Files from contacts: fetched from where they may be, kept as long as they may be."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from sqlmodel import col, select

from bot.channels.port import MediaRefusedError
from bot.channels.sandbox import running_sandbox
from bot.channels.sandbox.remote import RemoteSandbox
from bot.channels.whatsapp.adapter import WhatsApp
from bot.desk import files, upkeep
from bot.desk.office import Office
from bot.fetching import fetcher
from bot.inbox import Arrival, store
from bot.settings import load_settings
from bot.store.tables import Media
from bot.workers import handle_ready
from tests.conftest import Clock, OfficeMaker
from tests.scenarios import payloads
from tests.scenarios.person import Person
from tests.service import settings_for

ACCOUNT: dict[str, Any] = {
    "public_url": "https://help.example.org",
    "twilio_account_sid": "AC" + "1" * 32,
    "twilio_auth_token": "t" * 32,
    "twilio_whatsapp_from": "whatsapp:+14155238886",
}
PHOTO = b"\xff\xd8\xff\xe0 a photo"
NUMBER = "whatsapp:+32470123456"


class Sending(BaseHTTPRequestHandler):
    """Sends on to the path's own address, or to itself for ever, or gives a file."""

    asked: list[tuple[str, str | None]]

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers.get("Authorization")))
        target = {"/loop": "/loop", "/once": "/file"}.get(self.path)
        if self.path.startswith("/to/"):
            target = self.path.removeprefix("/to/")
        self.send_response(302 if target else 200)
        if target:
            self.send_header("Location", target)
        self.end_headers()
        if not target:
            self.wfile.write(PHOTO)

    def log_message(self, *_: object) -> None:
        """Quiet."""


@contextmanager
def serving(host: str) -> Iterator[tuple[str, list[tuple[str, str | None]]]]:
    """The address of such a server, and what it is asked."""
    asked: list[tuple[str, str | None]] = []
    handler = type("Handler", (Sending,), {"asked": asked})
    with HTTPServer((host, 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://{host}:{server.server_port}", asked
        server.shutdown()
        thread.join()


def fetch(url: str, api_url: str = "") -> tuple[bytes, str]:
    async def run() -> tuple[bytes, str]:
        whatsapp = WhatsApp(load_settings(**ACCOUNT, twilio_api_url=api_url))
        try:
            return await whatsapp.fetch(url)
        finally:
            await whatsapp.stop()

    return asyncio.run(run())


def test_a_redirection_is_followed_without_the_credentials() -> None:
    with serving("127.0.0.1") as (api, asked):
        assert fetch(f"{api}/once", api)[0] == PHOTO
    (first, told), (second, untold) = asked
    assert (first, second, untold) == ("/once", "/file", None)
    assert told is not None


def test_nothing_is_fetched_from_an_address_that_is_not_the_apis() -> None:
    with serving("127.0.0.1") as (api, _), serving("127.0.0.2") as (elsewhere, asked):
        with pytest.raises(MediaRefusedError):
            fetch(f"{api}/to/{elsewhere}/latest/meta-data", api)
        with pytest.raises(MediaRefusedError):
            fetch(f"{api}/to/file:///etc/passwd", api)
    assert asked == []


def test_a_redirection_without_end_is_refused() -> None:
    with serving("127.0.0.1") as (api, asked), pytest.raises(MediaRefusedError):
        fetch(f"{api}/loop", api)
    assert len(asked) == 4


@pytest.mark.parametrize(
    "url",
    [
        "https://[::1",
        "https://api.twilio.com:99999/x",
        "http://api.twilio.com/x",
        "https://twilio.com.evil.example/x",
        "https://s3-external-1.amazonaws.com/another/x",
        "/2010-04-01/x",
        "",
    ],
)
def test_what_is_no_address_of_twilio_is_refused(url: str) -> None:
    with pytest.raises(MediaRefusedError):
        fetch(url)


def hear(office: Office, clock: Clock, *arrivals: Arrival) -> None:
    store(office, list(arrivals))
    clock.advance(timedelta(seconds=3))
    while handle_ready(office):
        pass


def states(office: Office) -> list[str]:
    with office.reading() as session:
        return list(session.exec(select(Media.state).order_by(col(Media.id))))


def test_one_file_holds_up_no_other(make_office: OfficeMaker, clock: Clock) -> None:
    with running_sandbox() as sandbox:
        office = make_office(**settings_for(sandbox, "http://127.0.0.1:9"))
        sandbox.twilio.webhook = ""
        remote = RemoteSandbox(sandbox.world.url)
        forms = [payloads.file_form(NUMBER, "photo", "") for _ in range(2)]
        forms[0]["MediaUrl0"] = "https://[::1"
        sid = remote.phone("whatsapp", "+32470123456").send_file("photo")
        (media,) = sandbox.twilio.messages[sid].media
        account = f"/2010-04-01/Accounts/{sandbox.twilio.account}"
        forms[1]["MediaUrl0"] = f"https://api.twilio.com{account}/Messages/{sid}/Media/{media.sid}"
        hear(office, clock, *(Arrival("whatsapp", f["MessageSid"], f) for f in forms))
        asyncio.run(_fetch_all(office, WhatsApp(office.settings)))
        remote.close()
    assert states(office) == ["refused", "stored"]


async def _fetch_all(office: Office, whatsapp: WhatsApp) -> None:
    try:
        await fetcher(office, {"whatsapp": whatsapp})()
    finally:
        await whatsapp.stop()


class Broken(WhatsApp):
    """Fails in a way that nobody foresaw."""

    async def fetch(self, reference: str) -> tuple[bytes, str]:
        raise KeyError(reference)


def test_a_failure_that_nobody_foresaw_is_tried_a_few_times(office: Office, clock: Clock) -> None:
    form = payloads.file_form(NUMBER, "photo", "")
    hear(office, clock, Arrival("whatsapp", form["MessageSid"], form))
    for tries in range(1, files.TRIES + 1):
        asyncio.run(_fetch_all(office, Broken(load_settings(**ACCOUNT))))
        assert states(office) == ["refused" if tries == files.TRIES else "pending"]
        clock.advance(timedelta(minutes=5))


def test_files_without_a_caption_are_kept_no_longer_than_others(
    office: Office, clock: Clock
) -> None:
    person = Person("telegram", "7")
    hear(office, clock, person.sends("photo"), person.sends("voice"), person.sends("photo", "ici"))
    assert len(states(office)) == 3
    clock.advance(office.settings.retention + timedelta(days=1))
    upkeep.purge(office)
    assert states(office) == []
