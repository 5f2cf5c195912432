"""The demo: the whole service on SQLite, with both channels' sandboxes in place of the APIs."""

from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from fastapi import FastAPI

from bot.app import create_app
from bot.assembly import make_office
from bot.channels.sandbox import Sandbox, create_sandbox
from bot.desk import accounts, agenda_editing
from bot.desk.office import Office
from bot.fitting import fit_aside
from bot.settings import load_settings
from bot.store.engine import transaction
from faq.agenda_files import EXAMPLE, read_agenda

HOME = Path("var") / "demo"
PEOPLE = (
    ("volunteer", "marie@demo.example", "Marie"),
    ("volunteer", "karim@demo.example", "Karim"),
    ("coordinator", "claire@demo.example", "Claire"),
)


def create_demo(url: str) -> FastAPI:
    """The demo as it is served at `url`; it begins anew each time, as its phones do."""
    for former in HOME.glob("pouce.db*"):
        former.unlink()
    sandbox = Sandbox(f"{url}/sandbox")
    sandbox.twilio.webhook = f"{url}/webhooks/whatsapp"
    settings = load_settings(
        database_url=f"sqlite:///{HOME / 'pouce.db'}",
        secret_key="",
        public_url=url,
        telegram_bot_token=sandbox.telegram.token,
        telegram_api_url=sandbox.telegram_url,
        telegram_mode="polling",
        twilio_account_sid=sandbox.twilio.account,
        twilio_auth_token=sandbox.twilio.auth_token,
        twilio_whatsapp_from=sandbox.twilio.sender,
        twilio_api_url=sandbox.twilio_url,
    )
    office = make_office(settings, HOME, fit_aside)
    office.demo = True
    _people(office)
    _agenda(office)
    app = create_app(office)
    app.mount("/sandbox", create_sandbox(sandbox))
    return app


def _people(office: Office) -> None:
    """Somebody to sign in as."""
    with transaction(office.engine) as session:
        for role, email, name in PEOPLE:
            if accounts.by_email(office, session, email) is None:
                accounts.add(office, session, role, email, name)


def _agenda(office: Office) -> None:
    """The example's events, moved by whole weeks so that the first is two days ahead or more."""
    events = read_agenda(EXAMPLE.read_bytes(), ZoneInfo(office.settings.time_zone))
    first = min(event.starts_at for event in events)
    soonest = office.clock() + timedelta(days=2)
    away = timedelta(weeks=1 + (soonest - first) // timedelta(weeks=1))
    moved = [
        event.model_copy(
            update={"starts_at": event.starts_at + away, "ends_at": event.ends_at + away}
        )
        for event in events
    ]
    with transaction(office.engine) as session:
        agenda_editing.import_events(office, session, moved, None)
