"""A novice's first replies: whether they wait for a mentor, who is asked, and who may decide."""

from collections.abc import Iterable
from enum import StrEnum

from handoff.roster import Helper


class Level(StrEnum):
    """How experienced a volunteer is."""

    NOVICE = "novice"
    EXPERIENCED = "experienced"
    MENTOR = "mentor"


class Objection(StrEnum):
    """Why a reply cannot be decided on; each is a line for the person."""

    NOT_A_MENTOR = "not-a-mentor"
    OWN = "own-reply"
    DECIDED = "decided"
    MOOT = "moot"
    OVERTAKEN = "overtaken"


def awaits(level: str, approved: int, wanted: int) -> bool:
    """Whether the next reply waits; `wanted` approved ones lift it."""
    return level == Level.NOVICE and approved < wanted


def objection(*, mentor: bool, own: bool, decided: bool, live: bool) -> Objection | None:
    """Why somebody may not decide; `live`: its author still holds the ticket it was written for."""
    grounds = (
        (not mentor, Objection.NOT_A_MENTOR),
        (own, Objection.OWN),
        (decided, Objection.DECIDED),
        (not live, Objection.MOOT),
    )
    return next((reason for ground, reason in grounds if ground), None)


def to_ask(helpers: Iterable[Helper], author: int, language: str) -> list[Helper]:
    """Mentors on duty who speak the language, else any mentors, else coordinators."""
    others = [helper for helper in helpers if helper.id != author]
    mentors = [helper for helper in others if helper.mentor]
    ready = [helper for helper in mentors if helper.on_duty and language in helper.languages]
    return ready or mentors or [helper for helper in others if helper.coordinator]
