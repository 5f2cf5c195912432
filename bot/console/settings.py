"""What coordinators may change while the service runs, and who changed it."""

from fastapi import APIRouter
from starlette.responses import Response

from bot.console.access import Coordinator, Form, Member, words_in
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.desk import accounts, alerts, preferences
from bot.desk.preferences import LINES, SETTINGS, PreferencesError, defaults_of
from handoff.alerts import Way

router = APIRouter(prefix="/settings")


@router.get("")
def settings(member: Coordinator, notice: str = "") -> Response:
    with member.office.reading() as session:
        typed = preferences.values(member.office, session)
    return _page(member, typed, notice=notice_of(member, notice))


def _page(
    member: Member,
    typed: dict[str, str],
    wrong: frozenset[str] = frozenset(),
    notice: str | None = None,
) -> Response:
    with member.office.reading() as session:
        told = alerts.coordinators(session)
    values = {
        "told": told,
        "ways": list(Way),
        "settings": SETTINGS,
        "lines": LINES,
        "typed": typed,
        "defaults": defaults_of(member.office),
        "wrong": wrong,
        "notice": notice,
    }
    return render("settings.html", member, values, 422 if wrong else 200)


@router.post("")
def save(member: Coordinator, form: Form) -> Response:
    """All that is typed at once; nothing is kept when one of them is not possible."""
    office = member.office
    known = defaults_of(office)
    wanted = {name: words_in(form, name).replace("\r\n", "\n") for name in known if name in form}
    try:
        with office.transaction() as session:
            preferences.change(office, session, member.account, wanted)
    except PreferencesError as error:
        return _page(member, known | wanted, frozenset(error.names))
    preferences.look(office)
    return see_other("/settings?notice=saved")


@router.post("/alerts")
def choose_alerts(member: Coordinator, form: Form) -> Response:
    """How each coordinator hears of alerts; those who are not in the form stay as they are."""
    office = member.office
    with office.transaction() as session:
        for account in alerts.coordinators(session):
            wanted = words_in(form, f"alerts-{account.id}") or account.alerts
            if wanted not in list(Way):
                raise Problem(422, "bad-request")
            if wanted != account.alerts:
                account.alerts = wanted
                detail = f"{account.name}: {wanted}"
                accounts.audit(office, session, member.account, "alerts-chosen", detail)
    return see_other("/settings?notice=saved")
