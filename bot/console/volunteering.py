"""The public page where somebody offers to help: a coordinator decides before anything else."""

from datetime import timedelta

from fastapi import APIRouter, Depends, Request
from starlette.datastructures import FormData
from starlette.responses import Response

from bot.console.access import Anybody, PublicForm, Visitor, from_here, words_in
from bot.console.limits import Limit
from bot.console.pages import render
from bot.console.problems import Problem
from bot.desk import applications
from faq.entry import LANGUAGES
from handoff.application import LONGEST_EMAIL, LONGEST_NAME, LONGEST_WORDS, Application
from handoff.quiet import ZONES

router = APIRouter(prefix="/volunteer")

TRAP = "website"
"""A field that people do not see: only robots fill it in."""


class ApplicationLimits:
    """Few from one visitor, and not too many from all of them together."""

    def __init__(self) -> None:
        self._each, self._all = Limit(5, timedelta(hours=1)), Limit(100, timedelta(hours=1))

    def check(self, request: Request, visitor: Visitor) -> None:
        now, host = visitor.office.clock(), request.client.host if request.client else ""
        if not self._each.allows(host, now) or not self._all.allows("", now):
            raise Problem(429, "too-often")


@router.get("")
def offer(visitor: Anybody) -> Response:
    return _page(visitor, _read(visitor, FormData()))


def _page(
    visitor: Visitor, application: Application, *, sent: bool = False, wrong: bool = False
) -> Response:
    values = {
        "application": application,
        "missing": application.missing if wrong else [],
        "sent": sent,
        "categories": list(visitor.office.knowledge.current.catalog.categories),
        "countries": list(ZONES),
        "longest": {"name": LONGEST_NAME, "email": LONGEST_EMAIL, "words": LONGEST_WORDS},
    }
    return render("volunteer.html", visitor, values, 422 if wrong else 200)


@router.post("", dependencies=[Depends(from_here)])
def apply(request: Request, visitor: Anybody, form: PublicForm) -> Response:
    """Whoever fills in the trap, or gives an address that is known, hears the same thanks."""
    request.app.state.application_limits.check(request, visitor)
    application = _read(visitor, form)
    if application.missing:
        return _page(visitor, application, wrong=True)
    if not words_in(form, TRAP):
        with visitor.office.transaction() as session:
            applications.apply(visitor.office, session, application)
    return _page(visitor, application, sent=True)


def _read(visitor: Visitor, form: FormData) -> Application:
    """Of what can be chosen, only that; a little more than allowed is kept, to be seen as such."""
    categories = visitor.office.knowledge.current.catalog.categories
    country = words_in(form, "country")
    return Application(
        name=" ".join(words_in(form, "name", LONGEST_NAME + 1).split()),
        words=words_in(form, "words", LONGEST_WORDS + 1),
        email=words_in(form, "email", LONGEST_EMAIL + 1),
        language=visitor.language,
        languages=tuple(code for code in LANGUAGES if code in form.getlist("languages")),
        skills=tuple(name for name in categories if name in form.getlist("skills")),
        country=country if country in ZONES else None,
    )
