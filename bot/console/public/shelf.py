"""Public pages as bytes: each is rendered once for an edition of what they show."""

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from bot.console.access import Visitor, preferred_language
from bot.console.pages import render
from bot.desk import experts
from bot.desk.office import Office
from faq.catalog import Catalog
from faq.entry import LANGUAGES

LOOKED_AT_EVERY = 10.0  # seconds: how long a change of the experts' profiles may go unseen
KEPT_FOR = "public, max-age=60"
Values = dict[str, object]


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is sent."""

    body: bytes
    etag: str


@dataclass(eq=False, slots=True)
class Edition:
    """All that public pages are made of, and those made so far, by name and language."""

    catalog: Catalog
    today: date
    telegram_name: str
    experts: dict[str, int]
    pages: dict[tuple[str, str], Page] = field(default_factory=dict)

    def shows(self, catalog: Catalog, today: date, telegram_name: str) -> bool:
        same = self.today == today and self.telegram_name == telegram_name
        return same and self.catalog is catalog


class Shelf:
    """The current edition. Two requests may render the same page at once: either is right."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self._edition: Edition | None = None
        self._looked = float("-inf")
        self._experts: dict[str, int] = {}

    async def edition(self) -> Edition:
        """The one of this moment."""
        if time.monotonic() - self._looked > LOOKED_AT_EVERY:
            self._looked = time.monotonic()
            await run_in_threadpool(self._look)
        office = self.office
        catalog = office.knowledge.catalog
        today, name = office.clock().date(), office.telegram_name
        if self._edition is None or not self._edition.shows(catalog, today, name):
            self._edition = Edition(catalog, today, name, self._experts)
        return self._edition

    def _look(self) -> None:
        """Waits for the first catalog too, away from the event loop."""
        self.office.knowledge.catalog  # noqa: B018 - the first access waits
        with self.office.reading() as session:
            found = {p.name: p.account_id for p in experts.shown_profiles(session)}
        if found != self._experts:
            self._experts, self._edition = found, None

    async def give(
        self, request: Request, name: str, template: str, values: Callable[[Edition, str], Values]
    ) -> Response:
        """The page in the reader's language; only its mark when they have it already."""
        edition, language = await self.edition(), language_of(request)
        page = edition.pages.get((name, language))
        if page is None:
            page = await run_in_threadpool(self._made, edition, language, template, values)
            edition.pages[name, language] = page
        return answer(request, page, language)

    def _made(
        self, edition: Edition, language: str, template: str, values: Callable[..., Values]
    ) -> Page:
        visitor = Visitor(self.office, language)
        body = bytes(render(template, visitor, values(edition, language)).body)
        return Page(body, f'"{hashlib.sha256(body).hexdigest()[:20]}"')


def language_of(request: Request) -> str:
    """The one in the address, else the browser's."""
    asked = request.query_params.get("lang", "")
    return asked if asked in LANGUAGES else preferred_language(request)


def answer(request: Request, page: Page, language: str) -> Response:
    headers = {
        "ETag": page.etag,
        "Cache-Control": KEPT_FOR,
        "Vary": "Accept-Language",
        "Content-Language": language,
    }
    if request.headers.get("if-none-match") == page.etag:
        return Response(status_code=304, headers=headers)
    return Response(page.body, media_type="text/html; charset=utf-8", headers=headers)
