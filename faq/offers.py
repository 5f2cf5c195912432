"""Offers: what editors and bodies give for free or at a solidarity price, until when, for whom.

One file per offer in `faq/offers/`, described in `docs/content.md`.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from faq.check import Finding
from faq.entry import LANGUAGES, Frozen, Line, Title
from faq.searching import described_by, likeness, wanted_words, words_of
from faq.sheets import Long, Short, Verified, missing_languages, read_sheets, wording_in

OFFERS = Path(__file__).parent / "offers"
AUDIENCES = (
    "business",
    "association",
    "school",
    "health",
    "student",
    "jobseeker",
    "everybody",
)
Audience = Literal[
    "business", "association", "school", "health", "student", "jobseeker", "everybody"
]
VERIFIED_FOR = 90
"""Days after which an offer says that it waits to be verified again."""


class OfferWording(Frozen):
    """An offer in one language. `keywords` are other words by which people look for it."""

    title: Title
    what: Long
    conditions: Long
    keywords: tuple[Line, ...] = ()


class Offer(Verified):
    """`starts_on` and `ends_on` are None when the offer has no beginning or end; both included."""

    source: Short
    audiences: Annotated[tuple[Audience, ...], Field(min_length=1)]
    starts_on: date | None = None
    ends_on: date | None = None
    wordings: Mapping[str, OfferWording]

    def wording(self, language: str) -> OfferWording:
        return wording_in(self.wordings, language)

    def is_open(self, today: date) -> bool:
        """Whether it can be had today."""
        begun = self.starts_on is None or self.starts_on <= today
        return begun and not self.has_ended(today)

    def has_ended(self, today: date) -> bool:
        return self.ends_on is not None and self.ends_on < today

    def is_stale(self, today: date) -> bool:
        """Whether it says of itself that it waits to be verified."""
        return self.unverified_since(today, VERIFIED_FOR)


def read_offers(folder: Path = OFFERS) -> dict[str, Offer]:
    """Every offer of the folder, by slug."""
    return read_sheets(folder, Offer)


def check_offers(offers: Iterable[Offer]) -> list[Finding]:
    """What is wrong with each, whatever the day."""
    return [Finding(f"offers/{o.slug}", problem) for o in offers for problem in _problems(o)]


def _problems(offer: Offer) -> list[str]:
    missing = missing_languages(offer.wordings)
    backwards = offer.starts_on and offer.ends_on and offer.ends_on < offer.starts_on
    grounds = (
        (bool(missing), f"no wording in {missing}"),
        (not set(offer.wordings) <= set(LANGUAGES), "a wording in a language we do not speak"),
        (bool(backwards), "ends_on comes before starts_on"),
    )
    return [problem for ground, problem in grounds if ground]


def find_offers(
    offers: Iterable[Offer], text: str, language: str, country: str | None, today: date
) -> list[Offer]:
    """The open offers of that country which the words of `text` ask for, the likeliest first.

    All of them, those that end first before the others, when the words ask for nothing special.
    """
    served = [o for o in offers if o.is_open(today) and o.serves(country)]
    wanted = wanted_words(text)
    if not wanted:
        return sorted(served, key=lambda o: (o.ends_on or date.max, o.slug))
    ranked = [(likeness(wanted, _words(offer, language)), offer) for offer in served]
    ranked.sort(key=lambda pair: (-pair[0], pair[1].slug))
    return [offer for likely, offer in ranked if likely > 0]


def _words(offer: Offer, language: str) -> dict[str, float]:
    wording = offer.wording(language)
    return described_by(
        (3, " ".join((wording.title, *wording.keywords))),
        (2, f"{words_of('audiences', offer.audiences)} {offer.source}"),
        (1, f"{wording.what} {wording.conditions}"),
    )


def ending_in_month(offers: Iterable[Offer], day: date) -> list[Offer]:
    """Those that end in the month of `day`, the first to end first."""
    month = [o for o in offers if o.ends_on and (o.ends_on.year, o.ends_on.month) == month_of(day)]
    return sorted(month, key=lambda o: (o.ends_on or day, o.slug))


def month_of(day: date) -> tuple[int, int]:
    return day.year, day.month
