"""Whether what is new is for somebody, by the topics that they follow."""

from collections.abc import Collection

from faq.offers import Offer

ALL = "all"
SECTOR, CATEGORY = "sector/", "category/"
SECTORS_OF = {"school": "education", "health": "health"}
"""The sector of an audience of offers, where they are the same people."""
OF_EVERY_SECTOR = {"everybody", "business"}


def concerns(topics: Collection[str], sectors: Collection[str], category: str = "") -> bool:
    """Whether one of the topics is this category, or one of the sectors; none means every one."""
    followed = {topic.removeprefix(SECTOR) for topic in topics if topic.startswith(SECTOR)}
    in_sector = bool(followed) and (not sectors or not followed.isdisjoint(sectors))
    return ALL in topics or f"{CATEGORY}{category}" in topics or in_sector


def offer_concerns(topics: Collection[str], offer: Offer) -> bool:
    """Offers have audiences in place of sectors."""
    if OF_EVERY_SECTOR & set(offer.audiences):
        return concerns(topics, ())
    sectors = {SECTORS_OF[a] for a in offer.audiences if a in SECTORS_OF}
    return ALL in topics if not sectors else concerns(topics, sectors)
