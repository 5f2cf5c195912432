"""Live content whose date has passed, by kind."""

from datetime import date

from sqlmodel import Session

from bot.desk import doors, library, offers
from faq.check import Finding
from faq.overdue import overdue_bodies, overdue_entries, overdue_offers


def overdue_content(session: Session, today: date) -> dict[str, list[Finding]]:
    """What a coordinator must look at again; a kind where all is well is there too."""
    return {
        "entries": list(overdue_entries(library.load_catalog(session), today)),
        "offers": list(overdue_offers(offers.load_offers(session).values(), today)),
        "bodies": list(overdue_bodies(doors.bodies_now(session).values(), today)),
    }
