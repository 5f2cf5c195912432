"""Entries to read: the list by category or sector, the search, and a page for each."""

from functools import partial
from urllib.parse import quote

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from bot.console.access import Visitor
from bot.console.finding import find_entries
from bot.console.pages import render
from bot.console.problems import Problem
from bot.console.public.asking import ways_to_ask
from bot.console.public.shelf import Edition, Shelf, Values, language_of
from bot.markup import to_plain
from faq.catalog import Catalog
from faq.entry import SECTORS, Entry

router = APIRouter(prefix="/f")

LONGEST_QUESTION = 200
FOUND = 20
DESCRIPTION = 180  # characters that a messenger shows under the title


@router.get("")
async def entries(request: Request, q: str = "", sector: str = "") -> Response:
    """Everything by category, what is for a sector, or what answers a question."""
    shelf: Shelf = request.app.state.shelf
    if q.strip():
        await shelf.edition()
        return await run_in_threadpool(_search, shelf, language_of(request), q.strip())
    sector = sector if sector in SECTORS else ""
    values = partial(_list_values, shelf, sector)
    return await shelf.give(request, f"?sector={sector}", "public/entries.html", values)


def _search(shelf: Shelf, language: str, question: str) -> Response:
    found = find_entries(shelf.office, question[:LONGEST_QUESTION], language, FOUND)
    values = {**_frame(shelf, "/f"), "q": question[:LONGEST_QUESTION], "sector": "", "found": found}
    return render("public/entries.html", Visitor(shelf.office, language), values)


def _list_values(shelf: Shelf, sector: str, edition: Edition, _: str) -> Values:
    address = f"/f?sector={sector}" if sector else "/f"
    shown = {
        category: [entry for entry in listed if _is_for(entry, sector)]
        for category, listed in edition.catalog.categories.items()
    }
    categories = {category: listed for category, listed in shown.items() if listed}
    values = {"q": "", "sector": sector, "found": [], "categories": categories}
    return {**_frame(shelf, address), **values}


def _is_for(entry: Entry, sector: str) -> bool:
    return not sector or not entry.sectors or sector in entry.sectors


@router.get("/{slug}")
async def entry(request: Request, slug: str) -> Response:
    shelf: Shelf = request.app.state.shelf
    if slug not in (await shelf.edition()).catalog:
        raise Problem(404, "no-entry")
    values = partial(_entry_values, shelf, slug)
    return await shelf.give(request, slug, "public/entry.html", values)


def _entry_values(shelf: Shelf, slug: str, edition: Edition, language: str) -> Values:
    catalog = edition.catalog
    entry = catalog[slug]
    wording = entry.wording(language)
    frame = _frame(shelf, f"/f/{slug}")
    return {
        **frame,
        "entry": entry,
        "wording": wording,
        "description": _description(wording.answer),
        "overdue": entry.is_overdue(edition.today),
        "related": _related(catalog, entry),
        "ways": ways_to_ask(shelf.office, language, slug, wording.title),
        "expert": edition.experts.get(entry.signed_by),
        "share": _share(f"{wording.title} {frame['site']}/f/{slug}"),
    }


def _frame(shelf: Shelf, address: str) -> Values:
    """What every page needs: where it is, and where it is known from outside."""
    joint = "&" if "?" in address else "?"
    return {"site": shelf.office.settings.public_url, "address": address, "joint": joint}


def _description(answer: str) -> str:
    text = " ".join(to_plain(answer).split())
    return text if len(text) <= DESCRIPTION else f"{text[: DESCRIPTION - 1].rstrip()}…"


def _share(words: str) -> str:
    """Opens WhatsApp, where the reader chooses to whom."""
    return f"https://wa.me/?text={quote(words)}"


def _related(catalog: Catalog, entry: Entry) -> list[Entry]:
    return [catalog[slug] for slug in entry.related if slug in catalog]
