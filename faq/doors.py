"""Which door to knock on: the bodies that serve a country and region, by need or by words."""

from collections.abc import Iterable, Set

from faq.bodies import Body
from faq.searching import described_by, likeness, named_in, wanted_words, words_of

SHOWN = 4
NEAR_THE_BEST = 0.5
NEED_OF = {
    "tax": "tax",
    "social_contributions": "social_security",
    "staff": "staff",
    "lease": "law",
    "law": "law",
    "insurance": "insurance",
    "permits": "permits",
    "business_creation": "business_creation",
    "accounting": "accountant",
    "banking": "finance",
    "insolvency": "difficulty",
    "health_safety": "health_safety",
    "customs": "customs",
    "it_expert": "it_provider",
}
"""The need that a signpost's subject is about; some subjects have no body of their own."""


def bodies_for(
    bodies: Iterable[Body], need: str, country: str | None, region: str = ""
) -> list[Body]:
    """Those that meet the need there, the region's own before the country's."""
    regions = {region} if region else set()
    served = [b for b in bodies if need in b.needs and _serves(b, country, regions)]
    return sorted(served, key=lambda body: not body.regions if region else bool(body.regions))


def find_bodies(
    bodies: Iterable[Body], text: str, language: str, country: str | None
) -> list[Body]:
    """Those that the words ask for there, the likeliest first, and none far behind it."""
    wanted = wanted_words(text)
    regions = named_in("regions", wanted)
    served = [body for body in bodies if _serves(body, country, regions)]
    ranked = [(likeness(wanted, _words(body, language)), body) for body in served]
    ranked.sort(key=lambda pair: -pair[0])
    least = max(ranked[0][0] * NEAR_THE_BEST, 0.01) if ranked else 0.0
    return [body for likely, body in ranked if likely >= least][:SHOWN]


def country_in(text: str) -> str | None:
    """The country that the words name, or one of whose regions they do; None for several."""
    wanted = wanted_words(text)
    named = named_in("countries", wanted) | ({"be"} if named_in("regions", wanted) else set())
    return named.pop() if len(named) == 1 else None


def regions_of(bodies: Iterable[Body]) -> list[str]:
    """The regions that some of them are for, in a stable order."""
    return sorted({region for body in bodies for region in body.regions})


def _serves(body: Body, country: str | None, regions: Set[str]) -> bool:
    there = not body.regions or not regions or not regions.isdisjoint(body.regions)
    return body.serves(country) and there


def _words(body: Body, language: str) -> dict[str, float]:
    wording = body.wording(language)
    return described_by(
        (3, " ".join((wording.name, *wording.keywords))),
        (2, words_of("regions", body.regions)),
        (1, words_of("countries", body.countries)),
        (1, wording.what),
    )
