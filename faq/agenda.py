"""The agenda: seminars, workshops and webinars, and finding those that a request asks for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import AwareDatetime, Field, StringConstraints, model_validator
from rapidfuzz import fuzz, process

from faq.agenda_periods import Period, take_period
from faq.entry import Frozen, Sector, Title
from faq.searching import LIKENESS, described_by, likeness, named_in, wanted_words
from intents.normalise import words

KINDS = ("workshop", "seminar", "webinar", "talk")
Kind = Literal["workshop", "seminar", "webinar", "talk"]
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=1500)]
Place = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]
Uid = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Web = Annotated[str, StringConstraints(pattern=r"^(https://[^\s<>\"]+)?$", max_length=300)]


class AgendaEvent(Frozen):
    """`uid` is that of its calendar file; online events have no `town`.

    `sectors` empty means all, `seats` None no limit, `language` empty several.
    """

    uid: Uid
    kind: Kind = "workshop"
    title: Title
    description: Text = ""
    sectors: tuple[Sector, ...] = ()
    town: Place = ""
    place: Place = ""
    language: Literal["", "fr", "nl", "en"] = ""
    starts_at: AwareDatetime
    ends_at: AwareDatetime
    seats: Annotated[int, Field(ge=1, le=10_000)] | None = None
    url: Web = ""

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.ends_at <= self.starts_at:
            raise ValueError("it must end after it starts")
        return self


@dataclass(frozen=True, slots=True)
class Listed:
    """An event of the agenda with its number, its times in the zone it takes place in.

    `left` are the places left (None: no limit); `mine` one's own: confirmed, waiting or none.
    """

    id: int
    event: AgendaEvent
    left: int | None = None
    mine: str = ""
    cancelled: bool = False

    @property
    def is_full(self) -> bool:
        return self.left is not None and self.left <= 0


def find_events(listed: Sequence[Listed], text: str, today: date) -> list[Listed]:
    """Those which the request asks for by town, sector, date and subject, the earliest first."""
    period, rest = take_period(text, today)
    towns = _towns_named(rest, {item.event.town for item in listed if item.event.town})
    known = {word for town in towns for word in words(town)}
    wanted = [word for word in wanted_words(" ".join(rest)) if not _is_of(word, known)]
    sectors = named_in("sectors", wanted)
    subject = [word for word in wanted if not named_in("sectors", [word])]
    found = [
        item
        for item in listed
        if _during(item.event, period)
        and (not towns or item.event.town in towns)
        and (not sectors or not item.event.sectors or sectors & set(item.event.sectors))
        and (not subject or _tells_of(item.event, subject))
    ]
    return sorted(found, key=lambda item: (item.event.starts_at, item.id))


def _towns_named(tokens: Iterable[str], towns: set[str]) -> set[str]:
    """The towns of the agenda that the words name, but for a slip."""
    text = " ".join(tokens)
    return {town for town in towns if _names(text, town)}


def _names(text: str, town: str) -> bool:
    folded = " ".join(words(town))
    if f" {folded} " in f" {text} ":
        return True
    near = process.extractOne(folded, text.split(), scorer=fuzz.ratio, score_cutoff=LIKENESS)
    return len(folded) > 4 and near is not None


def _is_of(word: str, known: set[str]) -> bool:
    best = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=LIKENESS)
    return best is not None


def _during(event: AgendaEvent, period: Period | None) -> bool:
    return period is None or period[0] <= event.starts_at.date() <= period[1]


def _tells_of(event: AgendaEvent, subject: list[str]) -> bool:
    described = described_by((3, event.title), (1, f"{event.description} {event.town}"))
    return likeness(subject, described) > 0
