"""The content beside the entries, checked as one."""

from faq.bodies import check_bodies, read_bodies
from faq.check import Finding
from faq.offers import check_offers, read_offers


def check_beside() -> list[Finding]:
    """Every finding in the starter's offers and bodies; raises ContentError on a bad file."""
    return [*check_offers(read_offers().values()), *check_bodies(read_bodies().values())]
