"""Who is told of a waiting ticket, and when: those it fits first, then everybody, then more."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

WIDEN_AFTER = timedelta(minutes=10)
ALERT_AFTER = timedelta(hours=2)
FITTING, EVERYBODY, COORDINATORS = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Helper:
    """A volunteer or coordinator as the roster sees them. No skills means any category."""

    id: int
    languages: frozenset[str]
    skills: frozenset[str]
    on_duty: bool
    coordinator: bool


def stage(waited: timedelta) -> int:
    """How wide a ticket that has waited so long is made known."""
    if waited >= ALERT_AFTER:
        return COORDINATORS
    return EVERYBODY if waited >= WIDEN_AFTER else FITTING


def to_tell(
    helpers: Iterable[Helper], language: str, category: str | None, wide: int
) -> list[Helper]:
    """Who should know by this stage.

    If nobody fits, everybody on duty is told at once; if nobody is on duty, every coordinator.
    """
    known = list(helpers)
    on_duty = [h for h in known if h.on_duty and (not h.coordinator or wide >= COORDINATORS)]
    fit = [h for h in on_duty if wide >= EVERYBODY or fits(h, language, category)]
    return fit or on_duty or [h for h in known if h.coordinator]


def fits(helper: Helper, language: str, category: str | None) -> bool:
    """Whether the helper speaks the language and knows the category."""
    knows = not helper.skills or category is None or category in helper.skills
    return language in helper.languages and knows
