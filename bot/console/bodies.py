"""Bodies that people are directed to: what we say of them, and who last looked at their site."""

from fastapi import APIRouter
from starlette.responses import Response

from bot.console.access import Coordinator
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.desk import doors
from faq.sheets import COUNTRIES

router = APIRouter(prefix="/bodies")


@router.get("")
def bodies(member: Coordinator, notice: str = "") -> Response:
    """By country, those that nobody has looked at for long first."""
    today = member.office.clock().date()
    with member.office.reading() as session:
        known = sorted(
            doors.bodies_now(session).values(), key=lambda body: not body.is_stale(today)
        )
    values = {
        "countries": {code: [b for b in known if code in b.countries] for code in COUNTRIES},
        "stale": [body.slug for body in known if body.is_stale(today)],
        "notice": notice_of(member, notice),
    }
    return render("bodies.html", member, values)


@router.post("/{slug}/verified")
def verified(member: Coordinator, slug: str) -> Response:
    with member.office.transaction() as session:
        if not doors.verify(member.office, session, slug, member.account):
            raise Problem(404, "no-body")
    return see_other(f"/bodies?notice=body-verified#body-{slug}")
