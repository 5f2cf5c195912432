"""The console: server-rendered pages for volunteers and coordinators, and the demo page."""

from fastapi import FastAPI

from bot.console import (
    ageing,
    agenda,
    appointments,
    approvals,
    audit,
    bodies,
    canned,
    confidence,
    demo,
    diagnosis,
    drafts,
    entries,
    entry_editing,
    entry_files,
    exchange,
    helped,
    inbox,
    me,
    media,
    misses,
    numbers,
    offers,
    people,
    phrasings,
    planner,
    plans,
    questions,
    replay,
    revisions,
    rights,
    sections,
    settings,
    signing,
    ticket_acts,
    ticket_page,
    volunteering,
    why,
)
from bot.console.errors import install_error_pages
from bot.console.headers import SecurityHeaders
from bot.console.public import profiles, reading
from bot.console.public.shelf import Shelf
from bot.console.pulse import Pulse
from bot.console.static import static_files
from bot.desk.office import Office

PAGES = (
    signing,
    inbox,
    ticket_page,
    ticket_acts,
    appointments,
    plans,
    canned,
    helped,
    approvals,
    media,
    entry_files,
    misses,
    phrasings,
    questions,
    replay,
    confidence,
    entry_editing,  # before `entries`, whose `/entries/{slug}` would take `/entries/new`
    entries,
    people,
    me,
    volunteering,
    numbers,
    planner,
    why,
    sections,
    settings,
    exchange,
    bodies,
    drafts,
    revisions,
    ageing,
    audit,
    rights,
    reading,
    profiles,
    offers,
    agenda,
    diagnosis,
)


def create_console(app: FastAPI, office: Office) -> None:
    """Adds every page to the application; the demo's only where the office is a demo."""
    app.state.office = office
    app.state.pulse = Pulse(office)
    app.state.application_limits = volunteering.ApplicationLimits()
    app.state.shelf = Shelf(office)
    for page in (*PAGES, demo) if office.demo else PAGES:
        app.include_router(page.router)
    app.mount("/static", static_files())
    app.add_middleware(SecurityHeaders)
    install_error_pages(app)
