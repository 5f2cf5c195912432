"""An entry: one answer of the FAQ, identified by its slug, worded in several languages."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from faq.media import Media

LANGUAGES = ("fr", "nl", "en")
SECTORS = (
    "retail",
    "construction",
    "horeca",
    "transport",
    "services",
    "education",
    "health",
)

Sector = Literal["retail", "construction", "horeca", "transport", "services", "education", "health"]
# 36: « follow_up/answer-<slug>/not_yet » must fit the 64 bytes of a Telegram button.
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=36)]
Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=500, pattern=r"^[^\r\n]*$"),
]
Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=100)]
Label = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=20)]
Address = Annotated[str, StringConstraints(pattern=r"^https://[^\s<>\"]+$", max_length=300)]


class Frozen(BaseModel):
    """A value: immutable, and strict about names it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Link(Frozen):
    """Where to read more; official sources are preferred."""

    label: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
    url: Address


class Distinction(Frozen):
    """The question that separates this entry from one it is often confused with.

    `this` and `that` are the two replies, short enough for a WhatsApp button (20 characters).
    """

    other: Slug = Field(alias="from")
    question: Annotated[str, StringConstraints(strip_whitespace=True, min_length=5, max_length=160)]
    this: Label
    that: Label

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Contested(Frozen):
    """A phrasing that another entry matches better, and why it stays all the same."""

    phrasing: Line
    because: Line


class Wording(Frozen):
    """An entry in one language. `answer` is in the light markup (see `bot.markup`)."""

    title: Title
    answer: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
    phrasings: tuple[Line, ...] = ()
    link: Link | None = None
    media: Media = Media()
    distinguish: tuple[Distinction, ...] = ()
    contested: tuple[Contested, ...] = ()


class Entry(Frozen):
    """`sectors` empty means every sector; `wordings` is keyed by language code."""

    slug: Slug
    category: Slug
    sectors: tuple[Sector, ...] = ()
    related: tuple[Slug, ...] = ()
    signed_by: Line
    reviewed_on: date
    review_after: date
    wordings: Mapping[str, Wording]

    def wording(self, language: str) -> Wording:
        """The wording in that language, else in the first of LANGUAGES that the entry has."""
        spoken = (language, *LANGUAGES, *self.wordings)
        return next(self.wordings[code] for code in spoken if code in self.wordings)

    @property
    def files(self) -> frozenset[str]:
        """The names of the files that its wordings carry."""
        return frozenset(file for w in self.wordings.values() for file in w.media.files)

    def is_overdue(self, today: date) -> bool:
        """Whether its review date has passed: it is then no longer given as certain."""
        return today > self.review_after
