"""Who is told of a waiting ticket, and when: those it fits first, then everybody, then more."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

FITTING, EVERYBODY, COORDINATORS = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Helper:
    """A volunteer or coordinator as the roster sees them.

    No skills means any category, no sectors any sector, no country any country. `full`: they
    hold as many tickets as they take.
    """

    id: int
    languages: frozenset[str]
    skills: frozenset[str]
    on_duty: bool
    coordinator: bool
    sectors: frozenset[str] = frozenset()
    country: str | None = None
    full: bool = False
    mentor: bool = False


@dataclass(frozen=True, slots=True)
class Need:
    """What a ticket asks of who takes it; None where it is not known."""

    language: str
    category: str | None = None
    sector: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a ticket waits before everybody on duty is told, then coordinators too."""

    widen: timedelta = timedelta(minutes=10)
    alert: timedelta = timedelta(hours=2)

    def stage(self, waited: timedelta) -> int:
        """How wide a ticket that has waited so long is made known."""
        if waited >= self.alert:
            return COORDINATORS
        return EVERYBODY if waited >= self.widen else FITTING


def to_tell(helpers: Iterable[Helper], need: Need, wide: int) -> list[Helper]:
    """Who should know by this stage; who can take no more is left in peace.

    If nobody fits, everybody on duty is told at once; if nobody is on duty, every coordinator.
    """
    known = list(helpers)
    on_duty = [h for h in known if _could_take(h) and (not h.coordinator or wide >= COORDINATORS)]
    fit = [h for h in on_duty if wide >= EVERYBODY or fits(h, need)]
    return fit or on_duty or [h for h in known if h.coordinator]


def _could_take(helper: Helper) -> bool:
    return helper.on_duty and not helper.full


def fits(helper: Helper, need: Need) -> bool:
    """Whether the helper speaks the language, and knows the category, the sector, the country."""
    knows = not helper.skills or need.category is None or need.category in helper.skills
    trade = not helper.sectors or need.sector is None or need.sector in helper.sectors
    place = None in (helper.country, need.country) or helper.country == need.country
    return need.language in helper.languages and knows and trade and place
