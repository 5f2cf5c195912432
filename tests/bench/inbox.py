"""The inbox page with 100 volunteers and 5,000 open tickets on SQLite: the server's time.

`python -m tests.bench.inbox` prints the median and the 99th percentile of each role's page, and
fails when one is above 50 ms. No network and no browser: the application is called directly.
"""

import asyncio
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI
from sqlmodel import Session, select

from bot.console import create_console
from bot.console.access import COOKIE
from bot.desk import accounts
from bot.desk.office import Office
from bot.knowledge import Knowledge
from bot.settings import load_settings
from bot.store.engine import open_engine
from bot.store.migrate import migrate
from bot.store.sealing import Seal
from bot.store.tables import Account, Contact, Conversation, Message, Ticket, TicketEvent
from faq.catalog import Catalog
from faq.files import CONTENT, read_entry

SECRET = "a-secret-for-the-bench-only-0123456789abcdef"
VOLUNTEERS, TICKETS, HELD, MESSAGES = 100, 5_000, 300, 4
REQUESTS, WARM_UP = 300, 20
LIMIT = 0.050  # seconds
SUBJECTS = ("paiement", "site", "visibilite", "securite", None)


def make_office(folder: Path) -> Office:
    settings = load_settings(database_url=f"sqlite:///{folder / 'bench.db'}", secret_key=SECRET)
    engine = open_engine(settings.database_url)
    migrate(engine)
    office = Office(engine, Seal(SECRET), settings)
    catalog = Catalog([read_entry(CONTENT / "paiement" / "paiement-terminal")], [])
    office.knowledge = Knowledge(lambda: catalog, 0.95, folder)
    return office


def furnish(office: Office) -> None:
    """Volunteers and a coordinator, and open tickets with what was said; some are held."""
    with office.transaction() as session:
        for number in range(VOLUNTEERS):
            accounts.add(office, session, "volunteer", f"v{number}@bench.example", f"V{number}")
        accounts.add(office, session, "coordinator", "c@bench.example", "Claire")
        for number in range(TICKETS):
            _ticket(office, session, number)


def _ticket(office: Office, session: Session, number: int) -> None:
    at = office.clock() - timedelta(minutes=number)
    contact = Contact(id=number + 1, alias=f"Tilleul {number}", created_at=at)
    talk = Conversation(id=number + 1, contact_id=number + 1, channel="telegram")
    held: dict[str, Any] = {}
    if number < HELD:
        held = {"assignee_id": 1 + number % VOLUNTEERS, "claimed_at": at}
    ticket = Ticket(
        id=number + 1,
        conversation_id=number + 1,
        reason="asked",
        question="Ma caisse ne s'ouvre plus depuis ce matin, que faire ?",
        category=SUBJECTS[number % len(SUBJECTS)],
        urgency=1 + (number % 10 == 0),
        opened_at=at,
        queued_at=at,
        **held,
    )
    for rows in ([contact], [talk], [ticket]):
        session.add_all(rows)
        session.flush()
    said: dict[str, Any] = {"conversation_id": number + 1, "text": "Bonjour", "created_at": at}
    authors = ("contact", "bot", "contact", "volunteer")[:MESSAGES]
    session.add_all(Message(direction="in", author=author, **said) for author in authors)
    session.add(TicketEvent(ticket_id=number + 1, what="opened", at=at))


def session_cookie(office: Office, role: str) -> str:
    with office.transaction() as session:
        account = session.exec(select(Account).where(Account.role == role)).first()
        assert account is not None
        return accounts.issue(office, session, account, "session")


async def times(app: FastAPI, cookie: str) -> list[float]:
    """Seconds of each request, sorted."""
    transport = httpx.ASGITransport(app)
    cookies = {COOKIE: cookie}
    taken = []
    async with httpx.AsyncClient(transport=transport, base_url="http://b", cookies=cookies) as http:
        for _ in range(WARM_UP + REQUESTS):
            started = time.perf_counter()
            answer = await http.get("/inbox")
            taken.append(time.perf_counter() - started)
            assert answer.status_code == 200, answer.status_code
    return sorted(taken[WARM_UP:])


def measure(folder: Path) -> dict[str, tuple[float, float]]:
    """The median and the 99th percentile of each role, in seconds."""
    office = make_office(folder)
    furnish(office)
    app = FastAPI()
    create_console(app, office)
    figures = {}
    for role in accounts.ROLES:
        taken = asyncio.run(times(app, session_cookie(office, role)))
        figures[role] = (taken[len(taken) // 2], taken[int(len(taken) * 0.99)])
    office.close()
    return figures


def main() -> bool:
    """Prints the figures; whether all are within the limit."""
    with tempfile.TemporaryDirectory() as folder:
        figures = measure(Path(folder))
    for role, (median, high) in figures.items():
        print(f"inbox of a {role}: median {median * 1000:.1f} ms, p99 {high * 1000:.1f} ms")  # noqa: T201
    return all(high <= LIMIT for _, high in figures.values())


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
