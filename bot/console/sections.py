"""The console's sections: where each stands in the navigation, and for whom."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from bot.console.access import Member, Volunteer
from bot.console.badges import badges
from bot.console.pages import TEMPLATES, render

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Section:
    """A page of the navigation at `/name`, called `console-nav-name` in the language files.

    Those outside the bar are on the page « more », with a line on `console-more-name`.
    """

    name: str
    coordinators: bool = True
    in_bar: bool = False
    mentors: bool = False


SECTIONS = (
    Section("inbox", coordinators=False, in_bar=True),
    Section("misses", in_bar=True),
    Section("entries", coordinators=False, in_bar=True),
    Section("numbers", in_bar=True),
    Section("me", coordinators=False, in_bar=True),
    Section("planner"),
    Section("drafts", coordinators=False),
    Section("ageing", coordinators=False),
    Section("approvals", mentors=True),
    Section("people"),
    Section("offers"),
    Section("agenda", coordinators=False),
    Section("diagnosis"),
    Section("why"),
    Section("confidence"),
    Section("settings"),
    Section("exchange"),
    Section("audit"),
    Section("rights"),
    Section("bodies"),
    Section("profile", coordinators=False),
    Section("canned", coordinators=False),
    Section("helped", coordinators=False),
)


def sections_for(member: Member, *, in_bar: bool) -> list[str]:
    """The names of those that this member may open, in order."""
    return [
        section.name
        for section in SECTIONS
        if section.in_bar is in_bar and _may_open(member, section)
    ]


def _may_open(member: Member, section: Section) -> bool:
    if not member.vetted:
        return section.name == "me"
    for_all = not section.coordinators or (section.mentors and member.mentors)
    return member.coordinates or for_all


TEMPLATES.globals.update(sections_for=sections_for, badges=badges)


@router.get("/more")
def more(member: Volunteer) -> Response:
    return render("more.html", member)
