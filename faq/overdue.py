"""Content whose date has passed: entries to review, offers to verify, bodies to look at again."""

from collections.abc import Iterable, Iterator
from datetime import date

from faq.bodies import Body
from faq.check import Finding
from faq.entry import Entry
from faq.offers import Offer
from faq.sheets import Verified


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
