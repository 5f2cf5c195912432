"""One's own page: the profile, when one helps, and the link with Telegram."""

from fastapi import APIRouter
from starlette.responses import Response

from bot.console import demo
from bot.console.access import Admitted, Form, Member, Volunteer, words_in
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.console.profile import fill, profile_values
from bot.desk import accounts, post
from bot.store.tables import Account

router = APIRouter(prefix="/me")


@router.get("")
def me(member: Admitted, notice: str = "") -> Response:
    return _page(member, notice=notice_of(member, notice), link="")


def _page(member: Member, notice: str | None, link: str) -> Response:
    """`link` opens Telegram and ties it to the account; it is shown once."""
    with member.office.reading() as session:
        linked = post.volunteer_address(session, member.account.id or 0) is not None
    categories = list(member.office.knowledge.current.catalog.categories)
    values = {"linked": linked, "link": link, "categories": categories, "notice": notice}
    values |= profile_values(member.office, member.account)
    return render("me.html", member, {"telegram_on": _telegram_on(member), **values})


def _telegram_on(member: Member) -> bool:
    return member.office.demo or bool(member.office.telegram_name)


@router.post("")
def save(member: Admitted, form: Form) -> Response:
    if not words_in(form, "name"):
        raise Problem(422, "no-name")
    with member.office.transaction() as session:
        fill(member.office, session.get_one(Account, member.account.id), form)
    return see_other("/me?notice=saved")


@router.post("/telegram")
def link_telegram(member: Volunteer) -> Response:
    if not _telegram_on(member):
        raise Problem(409, "telegram-off")
    with member.office.transaction() as session:
        token = accounts.issue(member.office, session, member.account, "link")
    link = demo.phone_link(member.account, token) if member.office.demo else None
    return _page(member, notice=None, link=link or member.office.telegram_link(token))
