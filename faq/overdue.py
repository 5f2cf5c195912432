"""Content whose date has passed: entries to review, offers to verify, bodies to look at again."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from faq.bodies import Body
from faq.check import Finding
from faq.entry import Entry
from faq.offers import Offer
from faq.sheets import Verified

SOON = timedelta(days=30)


def ageing(entries: Iterable[Entry], today: date) -> list[Entry]:
    """Those whose review date has come or is near, the most overdue first."""
    due = (entry for entry in entries if entry.review_after <= today + SOON)
    return sorted(due, key=lambda entry: (entry.review_after, entry.slug))


def is_signed_by(entry: Entry, name: str) -> bool:
    """Whether a person of that name signed it."""
    return entry.signed_by.casefold() == name.casefold()


def overdue_entries(entries: Iterable[Entry], today: date) -> Iterator[Finding]:
    for entry in entries:
        if entry.is_overdue(today):
            yield Finding(f"{entry.category}/{entry.slug}", f"to review since {entry.review_after}")


def overdue_offers(offers: Iterable[Offer], today: date) -> Iterator[Finding]:
    for offer in offers:
        if offer.has_ended(today):
            yield Finding(f"offers/{offer.slug}", f"has ended on {offer.ends_on}")
        elif offer.is_stale(today):
            yield Finding(f"offers/{offer.slug}", _verified(offer))


def overdue_bodies(bodies: Iterable[Body], today: date) -> Iterator[Finding]:
    for body in bodies:
        if body.is_stale(today):
            yield Finding(f"bodies/{body.slug}", _verified(body))


def _verified(sheet: Verified) -> str:
    return f"last verified on {sheet.verified_on}" if sheet.verified_on else "never verified"
