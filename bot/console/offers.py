"""The directory of offers: what waits to be verified, what ends this month, writing one."""

from datetime import timedelta
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
from bot.desk import offers
from bot.store.tables import OfferRow
from faq.entry import LANGUAGES
from faq.offers import AUDIENCES, Offer, ending_in_month
from faq.sheets import COUNTRIES

router = APIRouter(prefix="/offers")

SHOWN = ("queue", "ending", "open", "ended")
FACTS = ("url", "source", "starts_on", "ends_on", "version")
WORDING = ("title", "what", "conditions", "keywords")
NAMES = {f"wordings/{code}/{name}": f"{name}_{code}" for code in LANGUAGES for name in WORDING}


@router.get("")
def directory(member: Coordinator, show: str = "queue", notice: str = "") -> Response:
    today = member.office.clock().date()
    with member.office.reading() as session:
        known = list(offers.load_offers(session).values())
    running = [offer for offer in known if not offer.has_ended(today)]
    groups = {
        "queue": [offer for offer in running if offer.is_stale(today)],
        "ending": ending_in_month(running, today),
        "open": running,
        "ended": [offer for offer in known if offer.has_ended(today)],
    }
    tab = show if show in SHOWN else SHOWN[0]
    values = {"tab": tab, "groups": groups, "today": today, "notice": notice_of(member, notice)}
    return render("offers.html", member, values)


@router.post("/{slug}/verify")
def verify(member: Coordinator, slug: str) -> Response:
    """The coordinator has looked at the offer's page today."""
    today = member.office.clock().date()
    _update(member, slug, {"verified_on": today, "verified_by": member.account.name})
    return see_other("/offers?notice=offer-verified")


@router.post("/{slug}/end")
def end(member: Coordinator, slug: str) -> Response:
    """It can no longer be had: from now on nobody is shown it."""
    yesterday = member.office.clock().date() - timedelta(1)
    _update(member, slug, {"ends_on": yesterday, "starts_on": None})
    return see_other("/offers?notice=offer-over")


def _update(member: Member, slug: str, facts: dict[str, Any]) -> None:
    with member.office.transaction() as session:
        offer = _offer(session, slug).model_copy(update=facts)
        offers.keep_offer(member.office, session, offer, member.account)


def _offer(session: Session, slug: str) -> Offer:
    offer = offers.load_offer(session, slug)
    if offer is None:
        raise Problem(404, "not-found")
    return offer


@router.get("/new")
def new(member: Coordinator) -> Response:
    blank: Fields = {name: "" for name in FACTS} | {"countries": [], "audiences": []}
    return _editor(member, blank | {name: "" for name in NAMES.values()}, {}, None)


@router.get("/{slug}/edit")
def edit(member: Coordinator, slug: str) -> Response:
    with member.office.reading() as session:
        offer = _offer(session, slug)
        version = session.get_one(OfferRow, slug).version
    return _editor(member, {**_fields_of(offer), "version": str(version)}, {}, offer)


def _fields_of(offer: Offer) -> Fields:
    facts = offer.model_dump(mode="json")
    fields: Fields = {name: facts.get(name) or "" for name in FACTS}
    fields |= {"countries": list(offer.countries), "audiences": list(offer.audiences)}
    for code in LANGUAGES:
        wording = facts["wordings"].get(code, {})
        fields |= {f"{name}_{code}": wording.get(name, "") for name in WORDING}
        fields[f"keywords_{code}"] = ", ".join(wording.get("keywords", ()))
    return fields


def _editor(member: Member, fields: Fields, errors: Errors, offer: Offer | None) -> Response:
    values = {
        "fields": fields,
        "errors": errors,
        "offer": offer,
        "countries": COUNTRIES,
        "audiences": AUDIENCES,
    }
    return render("offer_editor.html", member, values, 422 if errors else 200)


@router.post("/new")
def create(member: Coordinator, form: Form) -> Response:
    return _save(member, form, None)


@router.post("/{slug}/edit")
def save(member: Coordinator, form: Form, slug: str) -> Response:
    return _save(member, form, slug)


def _save(member: Member, form: Form, slug: str | None) -> Response:
    """Keeps it as verified today; nothing when something is wrong or somebody was quicker."""
    fields = typed_in(form, (*FACTS, *NAMES.values()), ("countries", "audiences"))
    with member.office.transaction() as session:
        former = _offer(session, slug) if slug else None
        try:
            offer = Offer.model_validate(_document(member, session, fields, slug))
        except ValidationError as error:
            return _editor(member, fields, errors_of(error, NAMES), former)
        errors = _disagreements(session, offer, words_in(form, "version"))
        if errors:
            return _editor(member, fields, errors, former)
        offers.keep_offer(member.office, session, offer, member.account)
    return see_other("/offers?show=open&notice=offer-kept")


def _document(member: Member, session: Session, fields: Fields, slug: str | None) -> dict[str, Any]:
    wordings = {code: _wording(fields, code) for code in LANGUAGES}
    title = str(fields["title_fr"] or fields["title_nl"] or fields["title_en"])
    return {
        "slug": slug or new_slug(title, offers.load_offers(session)),
        "countries": fields["countries"],
        "audiences": fields["audiences"],
        "url": fields["url"].strip(),
        "source": fields["source"],
        "starts_on": fields["starts_on"] or None,
        "ends_on": fields["ends_on"] or None,
        "verified_on": member.office.clock().date(),
        "verified_by": member.account.name,
        "wordings": {code: w for code, w in wordings.items() if any(w.values()) or code == "fr"},
    }


def _wording(fields: Fields, code: str) -> dict[str, Any]:
    values = {name: fields[f"{name}_{code}"].strip() for name in WORDING}
    keywords = [word.strip() for word in values["keywords"].split(",") if word.strip()]
    return {**values, "keywords": keywords}


def _disagreements(session: Session, offer: Offer, version: str) -> Errors:
    errors: Errors = {}
    if offer.starts_on and offer.ends_on and offer.ends_on < offer.starts_on:
        errors["ends_on"] = "order"
    row = session.get(OfferRow, offer.slug)
    if row is not None and str(row.version) != version:
        errors["version"] = "overtaken"
    return errors
