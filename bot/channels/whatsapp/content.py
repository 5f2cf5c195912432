"""Content resources: buttons and lists in a session, and the templates for outside the window.

Each is made once through the Content API (`pouce templates`) and reused with variables. A
button's id is its position: the message that is replied to tells what the position meant.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from bot.channels.labels import fitting, shorten
from bot.channels.port import Outgoing
from bot.lines import say
from bot.markup import to_whatsapp
from faq.entry import LANGUAGES

BUTTONS = {
    "feedback": ("option-helped", "option-unhelpful", "option-human"),
    "offer": ("option-consent", "option-decline"),
    "start": ("option-menu", "option-human"),
    "rephrase": ("option-human", "option-menu"),
    "follow-up": ("option-settled", "option-not-yet", "option-human"),
    "erase": ("option-erase-yes", "option-erase-no"),
}
# Lines said outside the window: an example of each variable, in the order of the event's values,
# and the buttons.
TEMPLATES: dict[str, tuple[dict[str, str], tuple[str, ...]]] = {
    "follow-up-answer-first": ({"title": "Commencer à vendre en ligne"}, BUTTONS["follow-up"]),
    "follow-up-answer-again": ({"title": "Commencer à vendre en ligne"}, BUTTONS["follow-up"]),
    "follow-up-ticket-first": ({}, BUTTONS["follow-up"]),
    "follow-up-ticket-again": ({}, BUTTONS["follow-up"]),
    "digest": (
        {"titles": "Créer sa fiche Google Business · Choisir son terminal"},
        ("option-updates-show", "option-updates-stop"),
    ),
    "offer-ending": (
        {"title": "Jitsi Meet", "date": "31 décembre 2026"},
        ("option-my-offers", "option-all-offers"),
    ),
    "appointment-reminder": (
        {
            "when": "mardi 1 décembre, 14:00",
            "name": "Marie",
            "place": "https://meet.jit.si/coup-de-pouce",
        },
        ("option-come", "option-move", "option-call-off"),
    ),
    "step-due": (
        {"step": "Ouvrir la fiche Google"},
        ("option-step-done", "option-step-not-yet", "option-step-help"),
    ),
    "appointment-waiting": ({"name": "Marie"}, ("option-show-slots",)),
    "appointment-cancelled": ({"name": "Marie", "when": "mardi 1 décembre, 14:00"}, ()),
    **{
        key: ({"title": "Ma fiche Google", "when": "mardi 8 décembre, 18:30"}, buttons)
        for key, buttons in {
            "event-tomorrow": ("option-my-events", "option-leave-event"),
            "event-seat": ("option-my-events", "option-leave-event"),
            "event-moved": ("option-my-events", "option-leave-event"),
            "event-cancelled": ("option-all-events",),
            "event-feedback": ("option-event-useful", "option-event-not"),
        }.items()
    },
    "gap-answered": ({"title": "Envoyer une newsletter"}, ("option-show-answer",)),
    "waiting-news": ({"position": "3"}, ("option-cancel",)),
    "waiting-news-usual": ({"position": "3", "duration": "2 heures"}, ("option-cancel",)),
}
LISTS = range(2, 11)
VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
LONGEST_BODY, LONGEST_ITEM, LONGEST_DESCRIPTION = 1024, 24, 72


@dataclass(frozen=True, slots=True)
class Definition:
    """What is sent to the Content API. `approved` ones must be submitted to WhatsApp."""

    name: str
    language: str
    types: dict[str, Any]
    examples: dict[str, str]
    approved: bool


@dataclass(frozen=True, slots=True)
class Filled:
    """A Content resource with the variables of one message."""

    sid: str
    variables: dict[str, str]


class RefusedBodyError(ValueError):
    """Texts that WhatsApp approves in no case: a variable begins or ends them."""


def acceptable(wanted: Iterable[Definition]) -> list[Definition]:
    """The same; raises RefusedBodyError that names all those whose text must be changed."""
    listed = list(wanted)
    refused = [f"{d.name}.{d.language}" for d in listed if d.approved and _is_refused(d)]
    if refused:
        raise RefusedBodyError(
            f"WhatsApp takes no text that begins or ends with a variable. Put words around it in "
            f"the language files, for {', '.join(refused)}."
        )
    return listed


def _is_refused(definition: Definition) -> bool:
    body = filled(definition.types, {}).strip()
    places = list(VARIABLE.finditer(body))
    return any(place.start() == 0 or place.end() == len(body) for place in places)


def definitions() -> Iterator[Definition]:
    """Every Content resource that the service can use, in each language."""
    for language in LANGUAGES:
        for name, keys in BUTTONS.items():
            types = {"twilio/quick-reply": {"body": "{{1}}", "actions": _actions(language, keys)}}
            yield Definition(name, language, types, {"1": "…"}, approved=False)
        for rows in LISTS:
            yield Definition(f"list-{rows}", language, _list(language, rows), {}, approved=False)
        for key, (examples, buttons) in TEMPLATES.items():
            yield _template(language, key, examples, buttons)


def _actions(language: str, keys: tuple[str, ...]) -> list[dict[str, str]]:
    return [{"title": say(language, key), "id": str(n)} for n, key in enumerate(keys, 1)]


def _list(language: str, rows: int) -> dict[str, Any]:
    items = [
        {"item": f"{{{{{2 * n}}}}}", "id": str(n), "description": f"{{{{{2 * n + 1}}}}}"}
        for n in range(1, rows + 1)
    ]
    button = say(language, "list-button")
    return {"twilio/list-picker": {"body": "{{1}}", "button": button, "items": items}}


def _template(
    language: str, key: str, examples: dict[str, str], buttons: tuple[str, ...]
) -> Definition:
    places = {name: f"{{{{{n}}}}}" for n, name in enumerate(examples, 1)}
    text: dict[str, Any] = {"body": say(language, key, **places)}
    types = {"twilio/text": text}
    if buttons:
        types = {"twilio/quick-reply": {**text, "actions": _actions(language, buttons)}}
    variables = {str(n): example for n, example in enumerate(examples.values(), 1)}
    return Definition(key, language, types, variables, approved=True)


def content_for(message: Outgoing, sids: Mapping[str, str]) -> Filled | None:
    """The buttons or list for this message's options; None: they are numbered in the text."""
    text = to_whatsapp(message.text)
    if not message.options or not text or len(text) > LONGEST_BODY:
        return None
    name = _buttons_named(message) or f"list-{len(message.options)}"
    sid = sids.get(f"{name}.{message.language}")
    if sid is None:
        return None
    rows = _rows(message) if name.startswith("list-") else {}
    return Filled(sid, {"1": text, **rows})


def filled(types: Mapping[str, Any], variables: Mapping[str, str]) -> str:
    """The text of a Content resource with its variables in place."""
    text = next((str(part["body"]) for part in types.values() if part.get("body")), "")
    return VARIABLE.sub(lambda place: variables.get(place[1], place[0]), text)


def _buttons_named(message: Outgoing) -> str | None:
    return _names(message.language).get(tuple(option.label for option in message.options))


@cache
def _names(language: str) -> dict[tuple[str, ...], str]:
    return {tuple(say(language, key) for key in keys): name for name, keys in BUTTONS.items()}


def _rows(message: Outgoing) -> dict[str, str]:
    """A row's title is short: what does not fit is in its description."""
    labels = [option.label for option in message.options]
    rows: dict[str, str] = {}
    for number, (title, label) in enumerate(
        zip(fitting(labels, LONGEST_ITEM), labels, strict=True), 1
    ):
        rows[str(2 * number)] = title
        rows[str(2 * number + 1)] = shorten(label, LONGEST_DESCRIPTION)
    return rows
