"""Who asks for a page, and whether they may: one dependency per role, which also checks forms."""

import hmac
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import FormData

from bot.channels.port import LIMIT
from bot.console.problems import Problem
from bot.desk import accounts, roster
from bot.desk.office import Office
from bot.lines import LOCALES
from bot.store.tables import Account

COOKIE = "pouce_session"
LARGEST_FORM = LIMIT + 256 * 1024  # bytes: the largest file, and the words beside it


LARGEST_PUBLIC_FORM = 32 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class Visitor:
    """Anybody. `token` is that of the session, empty without one."""

    office: Office
    language: str
    account: Account | None = None
    token: str = ""


@dataclass(frozen=True, slots=True)
class Member(Visitor):
    """Somebody signed in."""

    account: Account

    @property
    def csrf(self) -> str:
        """What each of this session's forms carries, and no other site can know."""
        key = self.office.seal.derived("csrf").encode()
        return hmac.new(key, self.token.encode(), "sha256").hexdigest()

    @property
    def vetted(self) -> bool:
        """Applicants are not: nothing that a contact said is for them."""
        return self.account.status == "active"

    @property
    def coordinates(self) -> bool:
        return self.account.role == "coordinator"

    @property
    def mentors(self) -> bool:
        return roster.is_mentor(self.account)


def find_visitor(request: Request) -> Visitor:
    """The session's account, if the cookie still opens one."""
    office: Office = request.app.state.office
    token = request.cookies.get(COOKIE, "")
    account = None
    if token:
        with office.reading() as session:
            account = accounts.signed_in(office, session, token)
    if account is None:
        return Visitor(office, preferred_language(request))
    return Member(office, account.language, account, token)


def preferred_language(request: Request) -> str:
    """The first of the browser's languages that we speak, else the service's."""
    asked = request.headers.get("accept-language", "")
    codes = (part.strip()[:2].lower() for part in asked.split(","))
    default = request.app.state.office.settings.default_language
    return next((code for code in codes if code in LOCALES), default)


Anybody = Annotated[Visitor, Depends(find_visitor)]


def signed_in(visitor: Anybody) -> Member:
    if not isinstance(visitor, Member):
        raise Problem(401, "signed-out")
    return visitor


def from_here(request: Request) -> None:
    """Refuses what another site sends: for forms of people who have no session yet."""
    if request.headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
        raise Problem(403, "stale-form")


async def read_form(
    request: Request, _: Annotated[Member, Depends(signed_in)]
) -> AsyncIterator[FormData]:
    """The posted form; files of strangers are not even read."""
    length = request.headers.get("content-length", "0")
    if request.method == "POST" and (not length.isdecimal() or int(length) > LARGEST_FORM):
        raise Problem(413, "too-big")
    async with request.form() as form:
        yield form


Form = Annotated[FormData, Depends(read_form)]


async def read_public_form(request: Request) -> AsyncIterator[FormData]:
    """A form of words from somebody who has no session."""
    length = request.headers.get("content-length", "")
    if not length.isdecimal() or int(length) > LARGEST_PUBLIC_FORM:
        raise Problem(413, "too-long")
    async with request.form(max_files=0) as form:
        yield form


PublicForm = Annotated[FormData, Depends(read_public_form)]


def admitted(request: Request, form: Form, member: Annotated[Member, Depends(signed_in)]) -> Member:
    """Any account, vetted or not; what changes something must carry the session's own mark."""
    mark = str(form.get("csrf", "")).encode()
    if request.method == "POST" and not hmac.compare_digest(mark, member.csrf.encode()):
        raise Problem(403, "stale-form")
    return member


Admitted = Annotated[Member, Depends(admitted)]


def volunteer(member: Admitted) -> Member:
    if not member.vetted:
        raise Problem(403, "refused-not-vetted")
    return member


Volunteer = Annotated[Member, Depends(volunteer)]


def coordinator(member: Volunteer) -> Member:
    if not member.coordinates:
        raise Problem(403, "coordinators-only")
    return member


Coordinator = Annotated[Member, Depends(coordinator)]


def mentor(member: Volunteer) -> Member:
    if not member.mentors:
        raise Problem(403, "mentors-only")
    return member


Mentor = Annotated[Member, Depends(mentor)]


def words_in(form: FormData, name: str, longest: int = 4000) -> str:
    """A field's text, trimmed; empty when it is missing or a file."""
    value = form.get(name)
    return value.strip()[:longest] if isinstance(value, str) else ""
