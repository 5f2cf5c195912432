"""Content kept as one YAML file per thing, beside the FAQ: offers, bodies, the diagnosis.

The file's name is the thing's slug. A problem is named with its file and line.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import StringConstraints, ValidationError

from faq.entry import LANGUAGES, Frozen, Slug
from faq.files import ContentError, describe, dump_yaml, field_line, parse_yaml, read_text

COUNTRIES = ("be", "fr", "qc")
Country = Literal["be", "fr", "qc"]
Short = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
Long = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
W = TypeVar("W")
S = TypeVar("S", bound="Sheet")


class Sheet(Frozen):
    """What one file says; `slug` is the file's name."""

    slug: Slug

    @classmethod
    def read(cls, path: Path) -> Self:
        """Raises ContentError, which names the file and the line."""
        text = read_text(path)
        facts = {**parse_yaml(path, text, first_line=1), "slug": path.stem}
        try:
            return cls.model_validate(facts)
        except ValidationError as error:
            line = field_line(text.splitlines(), error)
            raise ContentError(path, line, describe(error)) from error

    def write(self, folder: Path) -> None:
        """`<slug>.yaml`, which reads as the same sheet again."""
        folder.mkdir(parents=True, exist_ok=True)
        facts = self.model_dump(mode="json", by_alias=True, exclude={"slug"})
        (folder / f"{self.slug}.yaml").write_text(dump_yaml(facts), encoding="utf-8")


class Verified(Sheet):
    """What somebody looked up on `url` on a day, and must be looked up again.

    `verified_on` None: nobody has yet; the starter content waits for a coordinator's look.
    """

    countries: tuple[Country, ...] = ()
    url: Annotated[str, StringConstraints(pattern=r"^https://[^\s<>\"]+$", max_length=300)]
    verified_on: date | None = None
    verified_by: Annotated[str, StringConstraints(strip_whitespace=True, max_length=120)] = ""

    def serves(self, country: str | None) -> bool:
        """Whether it is for that country; no countries named means all of them."""
        return not self.countries or country is None or country in self.countries

    def unverified_since(self, today: date, days: int) -> bool:
        """Whether nobody has looked at it for more than `days`, or ever."""
        return self.verified_on is None or (today - self.verified_on).days > days


def read_sheets(folder: Path, kind: type[S]) -> dict[str, S]:
    """Every `<slug>.yaml` in the folder, by slug."""
    return {path.stem: kind.read(path) for path in sorted(folder.glob("*.yaml"))}


def wording_in(wordings: Mapping[str, W], language: str) -> W:
    """The wording in that language, else in the first of LANGUAGES that there is."""
    spoken = (language, *LANGUAGES, *wordings)
    return next(wordings[code] for code in spoken if code in wordings)


def missing_languages(wordings: Mapping[str, Any]) -> str:
    """`nl, en` when only French is there; empty when nothing is missing."""
    return ", ".join(code for code in LANGUAGES if code not in wordings)
