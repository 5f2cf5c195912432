"""Bodies: which door to knock on, by country, region and need.

One file per body in `faq/bodies/`, described in `docs/content.md`.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import Field

from faq.check import Finding
from faq.entry import LANGUAGES, Frozen, Line, Title
from faq.sheets import Long, Verified, missing_languages, read_sheets, wording_in

BODIES = Path(__file__).parent / "bodies"
NEEDS = (
    "aid",
    "training",
    "advice",
    "accountant",
    "tax",
    "social_security",
    "business_creation",
    "finance",
    "difficulty",
    "staff",
    "permits",
    "law",
    "consumer",
    "cyber_incident",
    "data_protection",
    "domain_names",
    "customs",
    "insurance",
    "health_safety",
    "it_provider",
)
Need = Literal[
    "aid",
    "training",
    "advice",
    "accountant",
    "tax",
    "social_security",
    "business_creation",
    "finance",
    "difficulty",
    "staff",
    "permits",
    "law",
    "consumer",
    "cyber_incident",
    "data_protection",
    "domain_names",
    "customs",
    "insurance",
    "health_safety",
    "it_provider",
]
REGIONS = ("wallonia", "brussels", "flanders")
Region = Literal["wallonia", "brussels", "flanders"]
LOOKED_AT_FOR = 180
"""Days after which a body's sheet must be looked at again."""


class BodyWording(Frozen):
    """A body in one language. `keywords` are other words by which people look for it."""

    name: Title
    what: Long
    keywords: tuple[Line, ...] = ()


class Body(Verified):
    """`regions` narrow the country; none means all of it. `url` is its official site."""

    needs: Annotated[tuple[Need, ...], Field(min_length=1)]
    regions: tuple[Region, ...] = ()
    wordings: Mapping[str, BodyWording]

    def wording(self, language: str) -> BodyWording:
        return wording_in(self.wordings, language)

    def is_stale(self, today: date) -> bool:
        return self.unverified_since(today, LOOKED_AT_FOR)


def read_bodies(folder: Path = BODIES) -> dict[str, Body]:
    """Every body of the folder, by slug."""
    return read_sheets(folder, Body)


@cache
def starter_bodies() -> Mapping[str, Body]:
    """Those that come with the product, read once."""
    return MappingProxyType(read_bodies())


def check_bodies(bodies: Iterable[Body]) -> list[Finding]:
    """What is wrong with each, whatever the day."""
    return [Finding(f"bodies/{b.slug}", problem) for b in bodies for problem in _problems(b)]


def _problems(body: Body) -> list[str]:
    missing = missing_languages(body.wordings)
    grounds = (
        (bool(missing), f"no wording in {missing}"),
        (not set(body.wordings) <= set(LANGUAGES), "a wording in a language we do not speak"),
        (bool(body.regions) and body.countries != ("be",), "regions are those of Belgium"),
    )
    return [problem for ground, problem in grounds if ground]
