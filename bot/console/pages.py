"""Renders a page in the visitor's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse, RedirectResponse

from bot.console import static
from bot.console.access import Member, Visitor
from bot.desk.office import Office
from bot.desk.telling import category_name
from bot.lines import LOCALES, dated, day, has_line, lasting, say
from bot.markup import to_article, to_html
from faq.entry import LANGUAGES, SECTORS
from faq.masking import mask

SEE_OTHER = 303
NOTHING: Mapping[str, Any] = MappingProxyType({})
TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.globals.update(static=static.address, LANGUAGES=LANGUAGES, SECTORS=SECTORS)
TEMPLATES.filters["mask"] = mask


@dataclass(frozen=True, slots=True)
class Words:
    """How things are said in one language, for templates."""

    office: Office
    language: str

    def t(self, key: str, **values: Any) -> str:
        """A line of the console."""
        return say(self.language, f"console-{key}", **values)

    def known(self, key: str, otherwise: str, **values: Any) -> str:
        """The line if there is one of that name, else the other."""
        there = has_line(self.language, f"console-{key}")
        return self.t(key if there else otherwise, **values)

    def line(self, key: str, **values: Any) -> str:
        """A line that the bot says too."""
        return say(self.language, key.replace("_", "-"), **values)

    def category(self, category: str | None) -> str:
        return category_name(self.language, category)

    def full_date(self, of: date) -> str:
        """`24 novembre 2026`."""
        return day(self.language, of)

    def day(self, moment: datetime) -> str:
        """The local day of a moment."""
        return day(self.language, moment.astimezone(self._zone))

    def time(self, moment: datetime) -> str:
        """`14:05` today, with its day before."""
        local, today = moment.astimezone(self._zone), self.office.clock().astimezone(self._zone)
        dated_too = dated(self.language, local, "d MMM HH:mm")
        pattern = "HH:mm" if local.date() == today.date() else dated_too
        locale = LOCALES[self.language].replace("-", "_")
        return format_datetime(local, pattern, locale=locale)

    def since(self, moment: datetime) -> str:
        """How long ago, in words."""
        return self.lasting(self.office.clock() - moment)

    def lasting(self, duration: timedelta) -> str:
        """In words; seconds are of no use to anybody here."""
        brief = duration < timedelta(seconds=90)
        return self.t("a-minute") if brief else lasting(self.language, duration)

    def channel(self, name: str) -> str:
        return self.t(f"channel-{name}")

    @property
    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self.office.settings.time_zone)


def markup(text: str) -> Markup:
    """Our own light markup as HTML; everything else in the text is escaped."""
    return Markup(to_html(text))


def article(text: str) -> Markup:
    """The same with its lists as lists."""
    return Markup(to_article(text))


def render(
    template: str, visitor: Visitor, values: Mapping[str, Any] = NOTHING, status: int = 200
) -> HTMLResponse:
    """The page; what a template asks for and is not given is an error."""
    words = Words(visitor.office, visitor.language)
    member = visitor if isinstance(visitor, Member) else None
    context = {
        "words": words,
        "t": words.t,
        "line": words.line,
        "markup": markup,
        "article": article,
        "mask": mask,
        "language": visitor.language,
        "member": member,
        "csrf": member.csrf if member else "",
        "demo": visitor.office.demo,
        "surge": visitor.office.surge,
        "notice": None,
        **values,
    }
    return HTMLResponse(TEMPLATES.get_template(template).render(context), status)


def notice_of(visitor: Visitor, name: str) -> str | None:
    """What is said at the top after a redirect, when there is such a line."""
    key = f"console-notice-{name}"
    return say(visitor.language, key) if name and has_line(visitor.language, key) else None


def see_other(address: str) -> RedirectResponse:
    """After a form: the browser gets the page, so that reloading sends nothing twice."""
    return RedirectResponse(address, SEE_OTHER)
