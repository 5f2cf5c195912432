"""How long the figures' pages take over 1,000,000 messages: `python -m tests.bench.dashboard`.

One process on SQLite, with all its jobs; a year of messages of 50,000 people, with their tickets,
opinions, follow-ups and misses. What is measured is the whole answer to the browser.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import httpx
from sqlalchemy import insert
from sqlmodel import Session, select

from bot.assembly import make_office
from bot.console.access import COOKIE
from bot.desk import accounts, periods
from bot.desk.office import Office
from bot.settings import load_settings
from bot.store.tables import (
    Contact,
    Conversation,
    Feedback,
    FollowUp,
    Gap,
    Message,
    Miss,
    PeriodCount,
    Ticket,
)
from faq.files import CONTENT, read_catalog
from tests.bench.reading import SECRET, serving

MESSAGES, PEOPLE, CASES, GAPS = 1_000_000, 50_000, 40_000, 300
OPEN = 200  # of the tickets, and ten times as many of the misses
CHUNK = 20_000
YEAR = timedelta(days=365)
PAGES = ("/numbers", "/numbers?by=month", "/numbers/report")
TIMES = 200

Rows = Iterator[dict[str, Any]]


def people(now: Any, draw: Random) -> tuple[Rows, Rows]:
    """Contacts, and a conversation for each."""
    countries, sectors = ("be", "fr", "qc", None), ("horeca", "retail", "transport", None)
    contacts = (
        {
            "id": n,
            "alias": "Tilleul",
            "language": draw.choice(("fr", "fr", "nl", "en")),
            "country": draw.choice(countries),
            "sector": draw.choice(sectors),
            "created_at": now - YEAR,
        }
        for n in range(1, PEOPLE + 1)
    )
    channels = ("telegram", "whatsapp")
    talks = (
        {"id": n, "contact_id": n, "channel": draw.choice(channels), "state": {}}
        for n in range(1, PEOPLE + 1)
    )
    return contacts, talks


def messages(now: Any, draw: Random, slugs: list[str]) -> Rows:
    """A question and what the bot made of it, in turn, the oldest first."""
    for n in range(MESSAGES):
        asked = n % 2 == 0
        verdict = None if asked else draw.choice(("answer", "answer", "suggest", "none"))
        yield {
            "conversation_id": draw.randint(1, PEOPLE),
            "direction": "in" if asked else "out",
            "author": "contact" if asked else draw.choice(("bot", "bot", "bot", "volunteer")),
            "kind": "message",
            "text": "comment faire ?",
            "language": "fr",
            "options": [],
            "matches": [],
            "status": "received" if asked else "delivered",
            "verdict": verdict,
            "entry": draw.choice(slugs) if verdict == "answer" else None,
            "created_at": now - YEAR * (1 - n / MESSAGES),
        }


def cases(now: Any, draw: Random, slugs: list[str]) -> Iterator[tuple[type, dict[str, Any]]]:
    """Tickets, opinions, follow-ups and misses, each of its own conversation."""
    for n in range(1, CASES + 1):
        talk, at = {"conversation_id": n}, now - YEAR * (1 - n / CASES)
        closed = None if n > CASES - OPEN else at + timedelta(hours=3)
        moments = {"opened_at": at, "queued_at": at, "first_reply_at": closed, "closed_at": closed}
        yield Ticket, {**talk, "reason": "asked", **moments}
        helped, entry = draw.random() < 0.8, draw.choice(slugs)
        yield Feedback, {**talk, "entry": entry, "helpful": helped, "at": at}
        asked = {"kind": "close", "subject": f"ticket-{n}-0", "step": 0, "counted_from": at}
        said = {"answer": "settled", "answered_at": at, "time_saved": draw.choice(("hour", None))}
        sent = {"due_at": at, "done_at": at, "result": "sent"}
        yield FollowUp, {**talk, **asked, **sent, **said}
        question = {"question": "une question", "key": f"question {n}", "kind": "no_match"}
        settled = None if n > CASES - 10 * OPEN else at
        yield Miss, {**talk, **question, "gap_id": 1 + n % GAPS, "at": at, "resolved_at": settled}


def fill(session: Session, table: Any, rows: Rows) -> None:
    """In chunks; the table's defaults, which a bulk insert does not know, are those of a row."""
    chunk: list[dict[str, Any]] = []
    defaults: dict[str, Any] = {}
    for row in rows:
        defaults = defaults or table(**row).model_dump(exclude={"id"})
        chunk.append({**defaults, **row})
        if len(chunk) == CHUNK:
            session.execute(insert(table), chunk)
            chunk = []
    if chunk:
        session.execute(insert(table), chunk)


def furnish(office: Office) -> str:
    """Everything, and the session of a coordinator."""
    now, draw, slugs = office.clock(), Random(5), [*read_catalog(CONTENT).entries]
    contacts, talks = people(now, draw)
    with office.transaction() as session:
        fill(session, Contact, contacts)
        fill(session, Conversation, talks)
        fill(session, Gap, ({"id": n, "at": now} for n in range(1, GAPS + 1)))
        fill(session, Message, messages(now, draw, slugs))
        kept: dict[type, list[dict[str, Any]]] = {}
        for table, row in cases(now, draw, slugs):
            kept.setdefault(table, []).append(row)
        for kind, found in kept.items():
            fill(session, kind, iter(found))
        claire = accounts.add(office, session, "coordinator", "claire@example.org", "Claire")
        return accounts.issue(office, session, claire, "session")


def count_all(office: Office) -> tuple[float, float]:
    """Seconds to count the year, and then to count the running week and month again."""
    began = time.perf_counter()
    while periods.refresh(office) > len(periods.KINDS):
        pass
    whole = time.perf_counter() - began
    began = time.perf_counter()
    periods.refresh(office)
    return whole, time.perf_counter() - began


def ask(url: str, cookie: str) -> dict[str, list[float]]:
    """Seconds of each answer, in order, by page."""
    with httpx.Client(base_url=url, cookies={COOKIE: cookie}, timeout=60) as browser:
        return {page: sorted(_times(browser, page)) for page in PAGES}


def _times(browser: httpx.Client, page: str) -> Iterator[float]:
    for number in range(TIMES + 10):
        began = time.perf_counter()
        browser.get(page).raise_for_status()
        if number >= 10:  # the first ones load templates
            yield time.perf_counter() - began


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'bench.db'}"
        office = make_office(load_settings(database_url=database, secret_key=SECRET))
        cookie = furnish(office)
        whole, again = count_all(office)
        with office.reading() as session:
            counted = len(session.exec(select(PeriodCount)).all())
        office.close()
        sys.stdout.write(
            f"{MESSAGES:,} messages: {counted} weeks and months counted in {whole:.1f} s, "
            f"then every minute {again:.2f} s\n"
        )
        with serving(database) as port:
            found = ask(f"http://127.0.0.1:{port}", cookie)
    for page, took in found.items():
        median, p99 = (took[int(len(took) * share)] * 1000 for share in (0.5, 0.99))
        sys.stdout.write(f"{page}: median {median:.0f} ms, p99 {p99:.0f} ms\n")


if __name__ == "__main__":
    main()
