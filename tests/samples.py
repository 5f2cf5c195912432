"""Offers and events for tests, whose days are counted from today."""

from datetime import date, datetime, timedelta
from typing import Any

from faq.agenda import AgendaEvent
from faq.offers import Offer

DAYS = ("starts_on", "ends_on", "verified_on")


def an_offer(slug: str, today: date, **facts: Any) -> Offer:
    """« Visio libre », or what the facts say; its words are the same in every language."""
    said = {"what": "Des réunions vidéo.", "conditions": "Aucune.", "keywords": ["visio"]}
    named = {"title": "Visio libre", **said}
    wording = {key: facts.pop(key, value) for key, value in named.items()}
    known: dict[str, Any] = {
        "url": "https://example.org",
        "source": "Un éditeur",
        "audiences": ["school"],
        "verified_by": "Claire",
        "verified_on": 0,
        "wordings": dict.fromkeys(("fr", "nl", "en"), wording),
        **facts,
    }
    days = {key: today + timedelta(known[key]) for key in DAYS if key in known}
    return Offer.model_validate({"slug": slug, **known, **days})


def an_event(uid: str, now: datetime, **facts: Any) -> AgendaEvent:
    """« Ma fiche Google » in Namur in a week, at this hour, for two hours; `days` says when."""
    starts_at = now.replace(second=0, microsecond=0) + timedelta(days=facts.pop("days", 7))
    known: dict[str, Any] = {
        "title": "Ma fiche Google",
        "town": "Namur",
        "place": "Maison du commerce",
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(hours=2),
        **facts,
    }
    return AgendaEvent.model_validate({"uid": uid, **known})
