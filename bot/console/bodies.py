"""Bodies that people are directed to: what we say of them, and who last looked at their site."""

from typing import Any

from fastapi import APIRouter
from pydantic import ValidationError
from sqlmodel import Session
from starlette.responses import Response

from bot.console.access import Coordinator, Form, Member, words_in
from bot.console.entry_form import new_slug
from bot.console.forms import Errors, Fields, errors_of, typed_in
from bot.console.pages import notice_of, render, see_other
from bot.console.problems import Problem
from bot.desk import doors
from faq.bodies import NEEDS, REGIONS, Body, check_bodies
from faq.entry import LANGUAGES
from faq.sheets import COUNTRIES

router = APIRouter(prefix="/bodies")

FACTS = ("url", "version")
CHOICES = ("countries", "regions", "needs")
WORDING = ("name", "what", "keywords")
NAMES = {f"wordings/{code}/{name}": f"{name}_{code}" for code in LANGUAGES for name in WORDING}


@router.get("")
def bodies(member: Coordinator, notice: str = "") -> Response:
    """By country, those that nobody has looked at for long first."""
    today = member.office.clock().date()
    with member.office.reading() as session:
        known = sorted(
            doors.bodies_now(session).values(), key=lambda body: not body.is_stale(today)
        )
        withdrawn = doors.withdrawn(session)
    values = {
        "countries": {code: [b for b in known if code in b.countries] for code in COUNTRIES},
        "stale": [body.slug for body in known if body.is_stale(today)],
        "withdrawn": withdrawn,
        "notice": notice_of(member, notice),
    }
    return render("bodies.html", member, values)


@router.post("/{slug}/verified")
def verified(member: Coordinator, slug: str) -> Response:
    with member.office.transaction() as session:
        if not doors.verify(member.office, session, slug, member.account):
            raise Problem(404, "no-body")
    return see_other(f"/bodies?notice=body-verified#body-{slug}")


@router.post("/{slug}/withdraw")
def withdraw(member: Coordinator, slug: str) -> Response:
    """It has closed, or is no longer a good address."""
    with member.office.transaction() as session:
        if not doors.withdraw(member.office, session, slug, member.account):
            raise Problem(404, "no-body")
    doors.read_again(member.office)
    return see_other("/bodies?notice=body-withdrawn")


@router.get("/new")
def new(member: Coordinator) -> Response:
    blank: Fields = {"url": "https://", "version": "0"} | {name: [] for name in CHOICES}
    return _editor(member, blank | {name: "" for name in NAMES.values()}, {}, None)


@router.get("/{slug}/edit")
def edit(member: Coordinator, slug: str) -> Response:
    with member.office.reading() as session:
        body, version = _body(session, slug), doors.version_of(session, slug)
    return _editor(member, {**_fields_of(body), "version": str(version)}, {}, body)


@router.post("/new")
def create(member: Coordinator, form: Form) -> Response:
    return _save(member, form, None)


@router.post("/{slug}/edit")
def save(member: Coordinator, form: Form, slug: str) -> Response:
    return _save(member, form, slug)


def _body(session: Session, slug: str) -> Body:
    body = doors.body_of(session, slug)
    if body is None:
        raise Problem(404, "no-body")
    return body


def _fields_of(body: Body) -> Fields:
    fields: Fields = {"url": body.url} | {name: list(getattr(body, name)) for name in CHOICES}
    for code, wording in body.wordings.items():
        fields |= {f"name_{code}": wording.name, f"what_{code}": wording.what}
        fields[f"keywords_{code}"] = ", ".join(wording.keywords)
    return fields


def _editor(member: Member, fields: Fields, errors: Errors, body: Body | None) -> Response:
    values = {
        "fields": fields,
        "errors": errors,
        "body": body,
        "countries": COUNTRIES,
        "regions": REGIONS,
        "needs": NEEDS,
    }
    return render("body_editor.html", member, values, 422 if errors else 200)


def _save(member: Member, form: Form, slug: str | None) -> Response:
    """Keeps it as looked at today; nothing when something is wrong or somebody was quicker."""
    fields = typed_in(form, (*FACTS, *NAMES.values()), CHOICES)
    with member.office.transaction() as session:
        former = _body(session, slug) if slug else None
        try:
            body = Body.model_validate(_document(session, fields, slug))
        except ValidationError as error:
            return _editor(member, fields, errors_of(error, NAMES), former)
        errors = _disagreements(session, body, words_in(form, "version"))
        if errors:
            return _editor(member, fields, errors, former)
        doors.keep(member.office, session, body, member.account)
    doors.read_again(member.office)
    return see_other(f"/bodies?notice=body-kept#body-{body.slug}")


def _document(session: Session, fields: Fields, slug: str | None) -> dict[str, Any]:
    return {
        **{name: fields[name] for name in CHOICES},
        "slug": slug or new_slug(fields["name_fr"], doors.bodies_now(session)),
        "url": fields["url"].strip(),
        "wordings": {code: _wording(fields, code) for code in LANGUAGES},
    }


def _wording(fields: Fields, code: str) -> dict[str, Any]:
    keywords = [word.strip() for word in fields[f"keywords_{code}"].split(",") if word.strip()]
    return {"name": fields[f"name_{code}"], "what": fields[f"what_{code}"], "keywords": keywords}


def _disagreements(session: Session, body: Body, version: str) -> Errors:
    """Every language is in the form: what the check of the files may still find is the regions."""
    errors: Errors = {"regions": "regions"} if check_bodies([body]) else {}
    if str(doors.version_of(session, body.slug)) != version:
        errors["version"] = "overtaken"
    return errors
