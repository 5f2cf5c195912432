"""Experts: who they are, as far as they wish to say; and the page on which they say it."""

from fastapi import APIRouter, Request
from starlette.datastructures import FormData
from starlette.responses import Response

from bot.console.access import Form, Member, Visitor, Volunteer, words_in
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.console.public.shelf import Shelf, language_of
from bot.desk import experts
from bot.store.tables import ExpertProfile

router = APIRouter()

FIRST_YEAR = 1970


@router.get("/experts")
def public_experts(request: Request) -> Response:
    """Who chose to be shown."""
    shelf: Shelf = request.app.state.shelf
    with shelf.office.reading() as session:
        profiles = experts.shown_profiles(session)
    visitor = Visitor(shelf.office, language_of(request))
    site = shelf.office.settings.public_url
    values = {"profiles": profiles, "site": site, "address": "/experts", "joint": "?"}
    return render("public/experts.html", visitor, values)


@router.get("/profile")
def own_profile(member: Volunteer, notice: str = "") -> Response:
    with member.office.reading() as session:
        profile = experts.profile_of(session, member.account)
    return render("profile.html", member, _values(member, profile, notice))


def _values(member: Member, profile: ExpertProfile, notice: str) -> dict[str, object]:
    return {
        "profile": profile,
        "categories": list(member.office.knowledge.catalog.categories),
        "this_year": member.office.clock().year,
        "notice": notice_of(member, notice),
    }


@router.post("/profile")
def save_profile(member: Volunteer, form: Form) -> Response:
    if not words_in(form, "name"):
        raise Problem(422, "no-name")
    with member.office.transaction() as session:
        profile = experts.profile_of(session, member.account)
        _fill(member, profile, form)
        session.add(profile)
    return see_other(f"/profile?notice={'profile-shown' if profile.shown else 'profile-hidden'}")


def _fill(member: Member, profile: ExpertProfile, form: FormData) -> None:
    categories = member.office.knowledge.catalog.categories
    since = words_in(form, "since")
    this_year = member.office.clock().year
    if since.isdecimal() and FIRST_YEAR <= int(since) <= this_year:
        profile.since = int(since)
    profile.name = words_in(form, "name", experts.LONGEST_NAME)
    profile.about = words_in(form, "about", experts.LONGEST_ABOUT)
    profile.fields = [name for name in categories if name in form.getlist("fields")]
    profile.shown = words_in(form, "shown") == "yes"
