"""The content beside the entries, checked as one."""

from faq.bodies import check_bodies, read_bodies
from faq.catalog import Catalog
from faq.check import Finding
from faq.offers import check_offers, read_offers
from faq.questionnaire import check_questionnaire, read_questionnaire


def check_beside(catalog: Catalog) -> list[Finding]:
    """Every finding in the starter's content; raises ContentError on a bad file."""
    return [
        *check_offers(read_offers().values()),
        *check_bodies(read_bodies().values()),
        *check_questionnaire(read_questionnaire(), catalog.entries),
    ]
